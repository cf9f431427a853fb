package amur.trade;

/// An observation as the store holds it: with the release that brought it and its line in that
/// file.
public record Recorded(Observation observation, Release release, int line) {}
