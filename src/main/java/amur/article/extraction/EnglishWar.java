package amur.article.extraction;

import amur.article.extraction.When.War;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Times counted from the day on which Russia attacked Ukraine.
final class EnglishWar extends TimeGrammar {

    EnglishWar(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::war);
    }

    /// `the first five months of the war`, `since the invasion began`.
    private Optional<Match> war(int at) {
        if (first(at) && small(at + 1).isPresent() || first(at) && number(at + 1)) {
            var count =
                    small(at + 1)
                            .orElseGet(
                                    () ->
                                            text(at + 1).length() > 3
                                                    ? 0
                                                    : Integer.parseInt(
                                                            text(at + 1).replaceAll("\\D", "0")));
            var unit = lower(at + 2);
            var link = at + 3;
            var behind =
                    Set.of("of", "after", "since", "following", "into").contains(lower(link))
                            ? warAt(link + 1)
                            : 0;
            if (behind > 0 && count > 0) {
                return unit.startsWith("month")
                        ? match(behind, new War(count, 0))
                        : unit.startsWith("day")
                                ? match(behind, new War(0, count))
                                : unit.startsWith("year")
                                        ? match(behind, new War(12 * count, 0))
                                        : Optional.empty();
            }
        }
        if (first(at)
                && is(at + 1, "year")
                && Set.of("of", "after").contains(lower(at + 2))
                && warAt(at + 3) > 0) {
            return match(warAt(at + 3), new War(12, 0));
        }
        if (small(at).isPresent()
                && lower(at + 1).startsWith("month")
                && Set.of("of", "since", "after", "following").contains(lower(at + 2))
                && warAt(at + 3) > 0) {
            return match(warAt(at + 3), new War(small(at).get(), 0));
        }
        return is(at, "since") && warAt(at + 1) > 0
                ? match(warAt(at + 1), new War(0, 0))
                : Optional.empty();
    }

    /// Behind the words for the war, or 0.
    private int warAt(int at) {
        var start = at;
        while (start < at + 6
                && Set.of(
                                "the",
                                "start",
                                "beginning",
                                "outbreak",
                                "of",
                                "full",
                                "-",
                                "scale",
                                "russia",
                                "russian",
                                "'s",
                                "moscow",
                                "its",
                                "ukraine")
                        .contains(lower(start))) {
            start++;
        }
        if (!Set.of("war", "invasion", "fighting", "conflict", "hostilities")
                .contains(lower(start))) {
            return 0;
        }
        var end = start + 1;
        while (Set.of("in", "of", "against", "ukraine", "began", "started", "broke", "out")
                .contains(lower(end))) {
            end++;
        }
        return end;
    }

    private boolean first(int at) {
        return is(at, "first") || is(at, "opening") || is(at, "initial");
    }
}
