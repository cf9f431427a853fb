/// The language of the trade: who reports, what crosses the border, when, and how much.
///
/// Plain Java without a framework. Everything here is a value; constructors refuse nonsense with a
/// sentence that quotes it, so that a reader of files can turn the refusal into a fault.
///
/// Settlement currencies are measures (`settled_in_cny`), not a dimension of their own: "how much
/// of this trade is paid in yuan" is one more thing a reporter counts about the same trade, and so
/// it shares the files, the store and the charts with everything else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package amur.trade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
