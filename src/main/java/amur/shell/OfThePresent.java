package amur.shell;

/// A page that is never shown as known on an earlier date: it changes the data, or has dates of
/// its own.
public interface OfThePresent {}
