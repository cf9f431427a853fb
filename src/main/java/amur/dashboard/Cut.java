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

    /// Of the windows, what the address leaves open is the latest year that most series cover, or
    /// the months since January to the last one named; what they are compared with, a year ago.
    private static Windows windows(PanelRequest request, List<Series> chosen, Period range) {
        var after = after(request, chosen, range);
        var before =
                request.compare()
                        .flatMap(PanelRequest.Compare::window)
                        .orElseGet(() -> after.minusYears(1));
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
                .or(() -> Windows.latestYear(chosen).map(Windows::after))
                .orElseGet(() -> Period.year(range.end().getYear()));
    }

    /// The series in the periods asked for.
    Series of(Series series) {
        return windows.map(w -> w.of(series)).orElseGet(() -> request.by().apply(series, range));
    }

    /// The change of each period on the same one a year earlier.
    Series growth(Series series) {
        return windows.map(w -> growth(w, series))
                .orElseGet(
                        () -> {
                            var longer = Period.of(range.start().minusYears(1), range.end());
                            return Ratios.growth(request.by().apply(series, longer), range);
                        });
    }

    private static Series growth(Windows windows, Series series) {
        var coverage = new Coverage(series);
        var asked = List.of(windows.before(), windows.after());
        var points =
                asked.stream()
                        .flatMap(window -> Stream.of(window, window.minusYears(1)))
                        .distinct()
                        .sorted()
                        .map(coverage::of)
                        .toList();
        var grown =
                Ratios.growth(
                        new Series(series.key(), series.unit(), points),
                        Period.of(
                                points.getFirst().period().start(),
                                points.stream()
                                        .map(point -> point.period().end())
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()));
        return new Series(
                grown.key(),
                grown.unit(),
                asked.stream()
                        .flatMap(
                                window ->
                                        grown.points().stream()
                                                .filter(p -> p.period().equals(window)))
                        .toList());
    }
}
