package amur.article.reading;

import amur.article.PressText;
import java.util.Optional;

/// An article as somebody has copied it: perhaps a headline, lines that say who wrote it where and
/// when, and the text. What the head says is proposed and left out of the body.
final class PlainText {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LINES = 12;

    private final HeadLines head = new HeadLines();

    private PlainText() {}

    static PressText read(String text) {
        return new PlainText().article(Signs.visible(text).strip(), Optional.empty());
    }

    /// A text whose title is known already.
    static PressText read(String text, String title) {
        return new PlainText().article(Signs.visible(text).strip(), Optional.of(title));
    }

    private PressText article(String text, Optional<String> known) {
        var rest = text;
        var title = known.or(() -> title(text));
        if (title.isPresent() && firstLine(rest).equals(title.get())) {
            rest = behindFirstLine(rest);
        }
        for (var i = 0; i < MOST_LINES && (head.takes(firstLine(rest)) || named(rest)); i++) {
            rest = behindFirstLine(rest);
        }
        head.dateline(firstLine(rest));
        return new PressText(
                title.orElse(""), head.publisher(), head.published(), head.address(), rest);
    }

    /// A short line before the day is the paper's name.
    private boolean named(String rest) {
        var line = firstLine(rest);
        var next = firstLine(behindFirstLine(rest));
        return HeadLines.about(next) && head.name(line);
    }

    /// The first line, if it is no sentence and more follows.
    private Optional<String> title(String text) {
        var line = firstLine(text);
        var rest = behindFirstLine(text);
        return line.length() <= LONGEST_TITLE
                        && !line.matches(".*[.。!…:：;；]$")
                        && !HeadLines.about(line)
                        && !rest.isBlank()
                ? Optional.of(line)
                : Optional.empty();
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static String behindFirstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1).stripLeading();
    }
}
