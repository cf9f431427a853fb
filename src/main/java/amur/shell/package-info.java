/// The frame around every page: navigation, words and numbers for people, and the editor's
/// login.
///
/// It also holds the sockets into which the doors plug what they offer without knowing one
/// another: a `Card` on a page, `Announcements` on the time axis of a chart, and a `Word` of
/// the command line.
@NullMarked
@ApplicationModule(allowedDependencies = "trade")
package amur.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
