/// Finds the figures of energy trade in an article, by rules alone: the same text always gives
/// the same figures, each with the reasons for its commodity, direction, period and base of
/// comparison.
///
/// The stages, in order: `Sentences` → `Lexicon` (known words) → `Times` → `Amounts` → `Units`
/// (what bare numbers count) → `Clauses` → `Scopes` (commodity, seller and buyer in context) →
/// `Periods` → `Measures` (what is counted, and whether it is a trade at all) → `Payments` →
/// `Links` (what is compared with what). The words of a language stand in one file of words
/// each; to teach the extraction a word, add it there.
@NullMarked
package amur.article.extraction;

import org.jspecify.annotations.NullMarked;
