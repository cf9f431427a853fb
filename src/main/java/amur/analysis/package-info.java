/// Series to answers: which source speaks, what a window adds up to, shares, growth, comparisons.
///
/// Pure functions over the values of `trade`: no clock, no database, no floating point. Where there
/// is no honest answer the result is a `Gap` with its reason, never a zero and never a guess.
@NullMarked
@ApplicationModule(allowedDependencies = "trade")
package amur.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
