package amur.article;

import java.time.LocalDate;
import java.util.Optional;

/// An article as it is read: what its head says, and its text.
///
/// @param published the day on which "last month" and "a year earlier" are understood; without it
///     such words stay unresolved
/// @param address where it can be read, empty if unknown
/// @param body the text in which every place is counted, in UTF-16 units from 0
public record PressText(
        String title,
        String publisher,
        Optional<LocalDate> published,
        String address,
        String body) {

    /// The same article with another day, as a person or a script says it.
    public PressText published(LocalDate day) {
        return new PressText(title, publisher, Optional.of(day), address, body);
    }
}
