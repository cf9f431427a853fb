package amur.csv;

import java.util.List;

/// How a file is going to be read, made from its first rows.
///
/// @param header the names of the columns
/// @param faults why it cannot be read as a whole; empty if it can
public record Plan(
        Dialect dialect, List<String> header, Mapping mapping, Limits limits, List<Fault> faults) {

    /// As many bytes as a plan looks at.
    public static final int HEAD = 1 << 16;

    /// Of a file that is not read.
    public static final Plan NONE =
            new Plan(Dialect.USUAL, List.of(), Mapping.NONE, Limits.USUAL, List.of());

    static Plan refused(Fault fault) {
        return new Plan(Dialect.USUAL, List.of(), Mapping.NONE, Limits.USUAL, List.of(fault));
    }
}
