package amur.dashboard;

import amur.analysis.Coverage;
import amur.analysis.Ratios;
import amur.analysis.Windows;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a question cuts time: into the periods of a range, or into two windows.
final class Cut {

    private final PanelRequest request;
    private final Period range;
    private final Optional<Windows> windows;

    /// @param chosen the series of the answer before they are cut; they say how far the data reach
    Cut(PanelRequest request, List<Series> chosen) {
        this.request = request;
        this.range = range(request, chosen);
        this.windows =
                request.comparesWindows()
                        ? Optional.of(windows(request, chosen, range))
                        : Optional.empty();
    }

    private static Period range(PanelRequest request, List<Series> chosen) {
        var periods = chosen.stream().flatMap(s -> s.points().stream()).map(Point::period).toList();
        var first =
                request.from()
                        .or(
                                () ->
                                        periods.stream()
                                                .map(Period::start)
                                                .min(Comparator.naturalOrder()));
        var last =
                request.to()
                        .or(() -> periods.stream().map(Period::end).max(Comparator.naturalOrder()));
        var from = first.or(() -> last).orElse(YearMonth.of(2022, 1));
        var to = last.orElse(from);
        return Period.of(from, to.isBefore(from) ? from : to);
    }

    /// Of the windows, what the address leaves open is a year after the base it names, or the
    /// months since January to the last one named, or the latest year that most commodities cover;
    /// what they are compared with, a year ago.
    private static Windows windows(PanelRequest request, List<Series> chosen, Period range) {
        var asked = after(request, chosen, range);
        var base = request.compare().flatMap(PanelRequest.Compare::window);
        var after = base.isPresent() ? asked : Windows.reached(asked, chosen);
        var before = base.orElseGet(() -> after.minusYears(1));
        if (before.equals(after)) {
            throw new BadParameter(
                    "compare",
                    before.start() + ".." + before.end(),
                    "another window than from=%s to=%s".formatted(after.start(), after.end()));
        }
        return new Windows(before, after);
    }

    private static Period after(PanelRequest request, List<Series> chosen, Period range) {
        if (request.from().isPresent()) {
            return range;
        }
        return request.to()
                .map(last -> Period.of(last.withMonth(1), last))
                .or(
                        () ->
                                request.compare()
                                        .flatMap(PanelRequest.Compare::window)
                                        .map(base -> base.minusYears(-1)))
                .or(() -> Windows.latestYear(chosen).map(Windows::after))
                .orElseGet(() -> Period.year(range.end().getYear()));
    }

    /// Whether amounts of the periods asked for can be set against each other.
    boolean alike() {
        return windows.map(w -> w.before().months() == w.after().months()).orElse(true);
    }

    /// The series in the periods asked for.
    Series of(Series series) {
        return windows.map(w -> w.of(series)).orElseGet(() -> request.by().apply(series, range));
    }

    /// The same, with what each period is compared with on the year.
    Series withYearAgo(Series series) {
        return windows.map(w -> yearAgo(w, series))
                .orElseGet(() -> request.by().apply(series, longer()));
    }

    private Period longer() {
        return Period.of(range.start().minusYears(1), range.end());
    }

    private static Series yearAgo(Windows windows, Series series) {
        var coverage = new Coverage(series);
        var points =
                Stream.of(windows.before(), windows.after())
                        .flatMap(window -> Stream.of(window, window.minusYears(1)))
                        .distinct()
                        .sorted()
                        .map(coverage::of)
                        .toList();
        return new Series(series.key(), series.unit(), points);
    }

    /// Of a series with year-ago periods, the periods asked for.
    Series asked(Series series) {
        var points =
                windows.map(w -> Stream.of(w.before(), w.after()))
                        .map(
                                asked ->
                                        asked.flatMap(
                                                window ->
                                                        series.points().stream()
                                                                .filter(
                                                                        p ->
                                                                                p.period()
                                                                                        .equals(
                                                                                                window))))
                        .orElseGet(
                                () ->
                                        series.points().stream()
                                                .filter(p -> within(p.period().end())))
                        .toList();
        return new Series(series.key(), series.unit(), points);
    }

    private boolean within(YearMonth month) {
        return range.covers(Period.month(month));
    }

    /// The change of each period on the same one a year earlier.
    Series growth(Series series) {
        var reaching = withYearAgo(series);
        var all = reaching.points().stream().map(Point::period).toList();
        return all.isEmpty() ? reaching : asked(Ratios.growth(reaching, spanning(all)));
    }

    private static Period spanning(List<Period> periods) {
        return Period.of(
                periods.stream().map(Period::start).min(Comparator.naturalOrder()).orElseThrow(),
                periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow());
    }
}
