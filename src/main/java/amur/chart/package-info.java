/// Datasets to pictures: one drawing, written as SVG, PNG or PDF.
///
/// JFreeChart maps values to places and walks through the series; the marks are our own renderers,
/// and everything around them, from the headline to the labels at the ends of the lines, is laid
/// out here, because its own titles, legends and ticks are what makes a chart look like 2005. A
/// drawing is built anew for each request from immutable values, with fonts that ship with the
/// program, so the same question gives the same bytes on any machine.
@NullMarked
@ApplicationModule(allowedDependencies = "trade")
package amur.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
