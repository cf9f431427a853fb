package amur.chart;

import amur.trade.Event;
import java.util.List;

/// Where everything a reader can touch stands in a picture, in CSS pixels.
///
/// @param left of the plot
/// @param top of the plot
/// @param width of the plot with the labels beside it
/// @param height of the plot
/// @param events the flag of each that is drawn
public record Places(
        double left, double top, double width, double height, List<Spot> spots, List<Flag> events) {

    /// Where the flag of an event stands, and its words if they stand beside it.
    ///
    /// @param x of its date
    public record Flag(
            Event event, double x, double left, double top, double width, double height) {}
}
