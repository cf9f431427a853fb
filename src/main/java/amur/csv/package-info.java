/// Text to observations, and datasets to text and workbooks.
///
/// The only place that knows Commons CSV and the writer of XLSX. `Plan` says how a file is
/// going to be read, `CsvReader` passes its rows on one by one. What cannot be read becomes
/// faults, each with its line, its column and what to do; it never becomes an exception for
/// whoever uploads it.
@NullMarked
@ApplicationModule(allowedDependencies = "trade")
package amur.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
