package amur.analysis;

import amur.trade.Period;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The two windows of a comparison.
///
/// @param before the earlier one, the base
/// @param after the later one
public record Windows(Period before, Period after) {

    /// Both windows cut at the last month up to which both are complete in every series, so that
    /// five months are never set against seven: what is held of March to July and of March to
    /// September a year earlier is compared for March to July. Both keep their first month.
    ///
    /// @param series those that must be complete; give one alone to cut for it alone
    /// @return empty if not even the beginning is complete in both, or there is no series
    public static Optional<Windows> lastCommonMonth(
            List<Series> series, Period before, Period after) {
        var coverages = series.stream().map(Coverage::new).toList();
        var longest = Math.min(before.months(), after.months());
        return IntStream.iterate(longest, months -> months > 0, months -> months - 1)
                .mapToObj(months -> new Windows(first(months, before), first(months, after)))
                .filter(cut -> !series.isEmpty() && coverages.stream().allMatch(cut::completeIn))
                .findFirst();
    }

    /// A window cut at the last month that any of the series reaches: what is not out yet is no
    /// part of a comparison with last year.
    ///
    /// @return the window itself if nothing is held within it
    public static Period reached(Period window, List<Series> series) {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.amount().isPresent())
                .map(point -> point.period().end())
                .filter(end -> !end.isBefore(window.start()) && end.isBefore(window.end()))
                .max(Comparator.naturalOrder())
                .filter(end -> series.stream().noneMatch(one -> beyond(one, end)))
                .map(end -> Period.of(window.start(), end))
                .orElse(window);
    }

    private static boolean beyond(Series series, YearMonth end) {
        return series.points().stream()
                .filter(point -> point.amount().isPresent())
                .anyMatch(point -> point.period().end().isAfter(end));
    }

    /// The latest calendar year, set against the year before, that is complete in both for most of
    /// the commodities, in whichever unit.
    ///
    /// @return empty if it is complete for none of them
    public static Optional<Windows> latestYear(List<Series> series) {
        var coverages =
                series.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one,
                                        Coverage::new,
                                        (a, b) -> a,
                                        IdentityHashMap::new));
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(point -> point.period().end().getYear())
                .distinct()
                .map(year -> new Windows(Period.year(year - 1), Period.year(year)))
                .filter(years -> coverages.values().stream().anyMatch(years::completeIn))
                .max(
                        Comparator.comparing(
                                        (Windows years) ->
                                                coverages.entrySet().stream()
                                                        .filter(c -> years.completeIn(c.getValue()))
                                                        .map(c -> c.getKey().key().commodity())
                                                        .distinct()
                                                        .count())
                                .thenComparing(Windows::after));
    }

    /// The series as these two windows alone, the base first.
    public Series of(Series series) {
        var coverage = new Coverage(series);
        return new Series(
                series.key(), series.unit(), List.of(coverage.of(before), coverage.of(after)));
    }

    private static Period first(int months, Period window) {
        return new Period(window.start(), months);
    }

    private boolean completeIn(Coverage coverage) {
        return coverage.of(before).amount().isPresent() && coverage.of(after).amount().isPresent();
    }
}
