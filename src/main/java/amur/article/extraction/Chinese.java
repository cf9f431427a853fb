package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.None;
import amur.article.extraction.When.Part;
import amur.article.extraction.When.War;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// How Chinese speaks of time: the year first, then its part.
final class Chinese extends ChineseTimes {

    private final ChineseParts parts;
    private final List<IntFunction<Optional<Match>>> rules;

    Chinese(Words words, Optional<LocalDate> published) {
        super(words, published);
        this.parts = new ChineseParts(words, published);
        this.rules =
                Stream.of(
                                new ChineseComparisons(words, published).rules(),
                                List.<IntFunction<Optional<Match>>>of(this::yearOnYear),
                                new ChineseSpans(words, published).rules(),
                                List.<IntFunction<Optional<Match>>>of(this::yeared, parts::at))
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

    /// `2023年1至8月`, `去年上半年`, `今年8月份`, `2023年`.
    private Optional<Match> yeared(int at) {
        var year = year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var since = parts.at(year.get().to()).map(Match::to).orElse(year.get().to());
        if (seq(since, "以", "来") || seq(since, "至", "今")) {
            var war = year.get().value() == 2022 && is(year.get().to(), "2");
            return match(since + 2, war ? new War(0, 0) : new None());
        }
        var behind = is(year.get().to(), "的") ? year.get().to() + 1 : year.get().to();
        return parts.at(behind)
                .map(
                        p ->
                                p.when() instanceof Part part
                                        ? new Match(
                                                p.to(), new Days(months(year.get().value(), part)))
                                        : p)
                .or(
                        () ->
                                brief(at)
                                        ? Optional.empty()
                                        : match(
                                                year.get().to(),
                                                new Days(Window.year(year.get().value()))));
    }
}
