package amur.chart;

import java.util.List;

/// Where everything a reader can touch stands in a picture, in CSS pixels.
///
/// @param left of the plot
/// @param top of the plot
/// @param width of the plot with the labels beside it
/// @param height of the plot
public record Places(double left, double top, double width, double height, List<Spot> spots) {}
