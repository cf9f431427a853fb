package amur.csv;

/// How much of a file may stand in one place before it is refused unread: a row is held in memory
/// as a whole, so its size needs an end.
///
/// @param cell characters in a cell
/// @param row characters in a row
/// @param columns cells in a row
public record Limits(int cell, int row, int columns) {

    public static final Limits USUAL = new Limits(100_000, 1_000_000, 2_000);
}
