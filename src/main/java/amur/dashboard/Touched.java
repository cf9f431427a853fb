package amur.dashboard;

import java.util.List;

/// What a chart answers when it is touched: where its marks stand and what each of them says.
///
/// @param plot the place of the plot with the labels beside it
/// @param overTime whether the marks of one period are read together
/// @param series in the order of the dataset
/// @param events the flags of what was announced meanwhile
record Touched(
        Box plot,
        boolean overTime,
        List<Line> series,
        List<Mark> marks,
        List<Flag> events,
        Hints hints) {

    /// A place in the picture of the size asked for, in CSS pixels.
    public record Box(double left, double top, double width, double height) {}

    /// The name of a series and its colour, for style sheets.
    public record Line(String label, String color) {}

    /// One mark and its words.
    ///
    /// @param series its index
    /// @param x of the place a reader aims at
    /// @param y of the same
    /// @param from the first month of its period, `YYYY-MM`
    /// @param to the last
    /// @param when the period for people
    /// @param amount with its unit
    /// @param change on a year earlier, or of the second window on the first; empty if unknown
    /// @param status empty for what was reported as it stands
    /// @param source who says so
    /// @param spoken all of it in one sentence, to be read aloud
    /// @param rows the address of the rows behind it
    public record Mark(
            int series,
            double x,
            double y,
            Box box,
            String from,
            String to,
            String when,
            String amount,
            String change,
            String status,
            String source,
            String spoken,
            String rows) {}

    /// An event and its words. It has no amount.
    ///
    /// @param what kind of thing it is: announced, not measured
    /// @param address where its source can be read
    public record Flag(
            double x,
            Box box,
            String from,
            String to,
            String when,
            String what,
            String words,
            String source,
            String spoken,
            String address) {}

    /// What the page says of itself: how to walk it by keyboard, the way to the rows, the way to
    /// the source of an event, and the period that is about to be set.
    public record Hints(String keys, String rows, String source, String period) {}
}
