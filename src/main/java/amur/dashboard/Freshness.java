package amur.dashboard;

import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Source;
import amur.trade.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How fresh each series of a chart is: to which month it reaches, when that was published,
/// whether it may still change, and how many of its months are missing.
record Freshness(Answer answer, Map<String, Source> sources, Phrases phrases) {

    /// One sentence a series that has an amount.
    List<String> sentences() {
        var series = answer.data().series();
        return java.util.stream.IntStream.range(0, series.size())
                .boxed()
                .flatMap(i -> sentence(answer.spec().labels().get(i), series.get(i)).stream())
                .toList();
    }

    private Optional<String> sentence(String label, Series series) {
        return Headline.last(series)
                .filter(last -> !series.key().measure().effect())
                .map(last -> sentence(label, series, last));
    }

    private String sentence(String label, Series series, Point last) {
        var formats = new Formats(phrases);
        return Stream.of(
                        phrases.text("fresh.to", label, formats.period(last.period())),
                        published(last).map(day -> phrases.text("fresh.published", day)).orElse(""),
                        phrases.text(
                                last.status() == Status.REVISED ? "fresh.revised" : "fresh.first"),
                        missing(series))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(phrases.text("spoken.comma")));
    }

    /// The latest of the publications that the last amount rests on.
    private Optional<String> published(Point last) {
        return last.basis().stream()
                .map(recorded -> sources.get(recorded.observation().citation().source()))
                .flatMap(source -> Optional.ofNullable(source).stream())
                .map(Source::published)
                .max(Comparator.naturalOrder());
    }

    private String missing(Series series) {
        var known = series.points().stream().filter(p -> p.amount().isPresent()).toList();
        var months =
                known.stream()
                        .map(Point::period)
                        .map(Period::each)
                        .flatMap(Collection::stream)
                        .distinct()
                        .count();
        var first = known.stream().map(p -> p.period().start()).min(Comparator.naturalOrder());
        var last = known.stream().map(p -> p.period().end()).max(Comparator.naturalOrder());
        var all = Period.of(first.orElseThrow(), last.orElseThrow()).months();
        return all == months || answer.request().comparesWindows()
                ? ""
                : phrases.text("fresh.missing", all - months, all);
    }
}
