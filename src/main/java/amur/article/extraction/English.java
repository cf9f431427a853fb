package amur.article.extraction;

import amur.article.extraction.When.None;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// How English speaks of time. What fixes more comes first: a date before its month, a month
/// before its year.
final class English extends TimeGrammar {

    private final List<IntFunction<Optional<Match>>> rules;

    English(Words words, Optional<LocalDate> published) {
        super(words, published);
        this.rules =
                Stream.of(
                                List.<IntFunction<Optional<Match>>>of(this::yearOnYear),
                                new EnglishDays(words, published).rules(),
                                new EnglishSpans(words, published).rules(),
                                new EnglishComparisons(words, published).rules(),
                                new EnglishWar(words, published).rules(),
                                new EnglishMonths(words, published).rules(),
                                new EnglishParts(words, published).rules(),
                                new EnglishYears(words, published).rules())
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
