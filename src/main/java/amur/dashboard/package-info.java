/// Answers on show, as pages, pictures and data.
///
/// One address, many forms: the same specification makes the page, the picture, the table and the
/// file. What the cards of the overview say about claims and imports comes from those doors
/// themselves, through `shell.Card`, so that this package knows neither.
@NullMarked
@ApplicationModule(allowedDependencies = {"trade", "csv", "store", "analysis", "chart", "shell"})
package amur.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
