/// Keeps every observation, release by release; the latest speaks.
///
/// Undoing an import withdraws its release, redoing it restores the release: both are rows with a
/// time of their own, so that a view as known on a date sees what was undone later.
@NullMarked
@ApplicationModule(allowedDependencies = "trade")
package amur.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
