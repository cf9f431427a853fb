/// Datasets to pictures: one drawing, written as SVG, PNG or PDF.
@NullMarked
@ApplicationModule(allowedDependencies = "trade")
package amur.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
