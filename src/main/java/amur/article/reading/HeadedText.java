package amur.article.reading;

import amur.article.PressText;
import amur.shell.AsOf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// An article under four lines, title, publisher, date and address, and an empty line. Its body is
/// taken as it is given, so that places in it count as whoever wrote the file counts them.
final class HeadedText {

    private static final int HEAD_LINES = 5;

    private HeadedText() {}

    /// @return empty if the text has no such head
    static Optional<PressText> read(String text) {
        var lines = text.split("\n", HEAD_LINES + 1);
        if (lines.length <= HEAD_LINES || !lines[4].isBlank() || lines[0].isBlank()) {
            return Optional.empty();
        }
        return day(lines[2].strip())
                .map(
                        published ->
                                new PressText(
                                        Signs.visible(lines[0].strip()),
                                        Signs.visible(lines[1].strip()),
                                        Optional.of(published),
                                        lines[3].strip(),
                                        Signs.inPlace(lines[5])));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(AsOf.day(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
