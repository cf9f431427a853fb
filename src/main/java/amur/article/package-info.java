/// The door for numbers from the press.
///
/// An accepted figure keeps what its article says: value, stated rounding, scope, period, base of
/// comparison, and where to look. Whether the data bear it out is computed anew each time it is
/// shown.
///
/// Besides store and analysis this package uses csv, since figures are kept in CSV files like all
/// other data, and chart, which prints the evidence sheets.
@NullMarked
@ApplicationModule(allowedDependencies = {"trade", "csv", "store", "analysis", "chart", "shell"})
package amur.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
