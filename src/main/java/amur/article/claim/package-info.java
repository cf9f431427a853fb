/// Recomputes the accepted figures of articles from the data, and says how they stand to them.
///
/// `Stated` is what an article's words leave of a number; `Recount` is what the data give for the
/// same scope, with everything behind it; `Judge` sets one against the other. Nothing is confirmed
/// by the article's own report, by a report of the same origin, by a sum over an incomplete window,
/// by a figure with a caveat, by a mere estimate, or by numbers too coarse to tell.
@NullMarked
package amur.article.claim;

import org.jspecify.annotations.NullMarked;
