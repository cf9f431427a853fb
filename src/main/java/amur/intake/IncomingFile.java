package amur.intake;

import java.nio.file.Path;

/// A file on its way in, complete and on disk.
///
/// @param name as the sender gave it, made harmless
/// @param digest SHA-256 of its bytes, in hexadecimal
/// @param path where it is
/// @param size in bytes
public record IncomingFile(String name, String digest, Path path, long size) {}
