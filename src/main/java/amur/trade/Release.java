package amur.trade;

import java.time.Instant;

/// One publication, loaded whole: a file, at one moment, by one person.
///
/// @param name the file's name as it was given
/// @param digest SHA-256 of the file's bytes, in hexadecimal
/// @param recorded when it entered the store
/// @param by who brought it in: an editor, or `amur` for the bundled files
public record Release(long id, String name, String digest, Instant recorded, String by) {}
