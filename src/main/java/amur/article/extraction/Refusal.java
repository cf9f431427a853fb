package amur.article.extraction;

/// A number with a unit that is no figure of energy trade, and why.
///
/// @param start in the body
/// @param end behind its last unit
public record Refusal(int start, int end, String because) {}
