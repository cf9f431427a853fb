/// The door for files, bundled or uploaded.
///
/// Both walk the same path: read, dry run, publish. The dry run is what is published, so the two
/// cannot disagree.
@NullMarked
@ApplicationModule(allowedDependencies = {"trade", "csv", "store", "shell"})
package amur.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
