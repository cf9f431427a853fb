package amur.article.extraction;

import amur.article.extraction.When.None;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// How Russian speaks of time. What fixes more comes first: a date before its month, a month
/// before its year.
final class Russian extends TimeGrammar {

    private final List<IntFunction<Optional<Match>>> rules;

    Russian(Words words, Optional<LocalDate> published) {
        super(words, published);
        this.rules =
                Stream.of(
                                List.<IntFunction<Optional<Match>>>of(this::yearOnYear),
                                new RussianComparisons(words, published).rules(),
                                new RussianMonths(words, published).rules(),
                                new RussianSpans(words, published).rules(),
                                new RussianYears(words, published).rules())
                        .flatMap(List::stream)
                        .toList();
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return rules;
    }

    private Optional<Match> yearOnYear(int at) {
        return words.from(Sense.YOY, at).map(m -> new Match(m.to(), new None()));
    }
}
