package amur.article.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// What the parts of the Chinese grammar of time share: counts in figures or characters, and years.
abstract class ChineseTimes extends TimeGrammar {

    static final Set<String> JOINTS = Set.of("-", "–", "—", "至", "到", "~", "－", "～");

    ChineseTimes(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    /// A small number, or a year, and where it ends.
    record Count(int value, int to) {}

    Optional<Count> count(int at) {
        if (number(at)) {
            return small(at).map(n -> new Count(n, at + 1));
        }
        return words.from(Sense.NUMBER, at)
                .filter(m -> !m.value().contains("."))
                .map(m -> new Count(Integer.parseInt(m.value()), m.to()));
    }

    /// `2023年`, `今年`, `去年`; `24年` only before a part of it.
    Optional<Count> year(int at) {
        var full = yearAt(at).filter(y -> is(at + 1, "年"));
        if (full.isPresent()) {
            return Optional.of(new Count(full.get(), is(at + 2, "度") ? at + 3 : at + 2));
        }
        if (!is(at + 1, "年")) {
            return Optional.empty();
        }
        return moved(lower(at))
                .flatMap(m -> published.map(p -> new Count(p.getYear() + m, at + 2)))
                .or(
                        () ->
                                small(at)
                                        .filter(n -> n >= 10 && n < 50)
                                        .map(n -> new Count(2000 + n, at + 2)));
    }

    /// How far a year lies from that of publication.
    private static Optional<Integer> moved(String word) {
        return switch (word) {
            case "今", "本" -> Optional.of(0);
            case "去" -> Optional.of(-1);
            case "前" -> Optional.of(-2);
            case "明" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /// Two digits are a year only where a part of it follows.
    boolean brief(int at) {
        return number(at) && text(at).length() == 2;
    }

    static Window months(int year, When.Part part) {
        var first = YearMonth.of(year, part.month());
        return Window.months(first, first.plusMonths(part.months() - 1));
    }

    /// The whole months of a year until the month before publication.
    Optional<Window> passed(int year) {
        return published
                .map(p -> YearMonth.from(p).minusMonths(1))
                .map(m -> m.getYear() > year ? YearMonth.of(year, 12) : m)
                .filter(m -> m.getYear() == year)
                .map(m -> Window.months(YearMonth.of(year, 1), m));
    }
}
