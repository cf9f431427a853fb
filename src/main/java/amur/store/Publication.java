package amur.store;

import amur.trade.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a release is, besides its rows.
///
/// @param name the file's name, at most 255 characters
/// @param digest SHA-256 of its bytes, hexadecimal
/// @param by who brings it in
/// @param reading what a person decided about the reading of the file; empty if nothing
/// @param sources those that the file itself describes
/// @param edition the state of the data that was seen before; empty if any will do
/// @param at when it was recorded; empty for now
public record Publication(
        String name,
        String digest,
        String by,
        String reading,
        List<Source> sources,
        String edition,
        Optional<Instant> at) {

    /// A file that is read as it is and describes no source.
    public static Publication of(String name, String digest, String by) {
        return new Publication(name, digest, by, "", List.of(), "", Optional.empty());
    }
}
