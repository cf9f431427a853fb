package amur.analysis;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How time is cut.
public enum Frequency {
    MONTH(1, 1),
    QUARTER(3, 3),
    HALF(6, 6),
    YEAR(12, 12),
    /// January to each month.
    YTD(0, 1),
    /// The twelve months that end with each month.
    ROLLING12(12, 1);

    /// A figure for up to so many months still shows on a chart by month, as one span.
    private static final int LONGEST_SPAN = 3;

    private final int months;
    private final int step;

    Frequency(int months, int step) {
        this.months = months;
        this.step = step;
    }

    public static Frequency of(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no frequency; allowed: %s"
                                                .formatted(code, codes())));
    }

    private static String codes() {
        return Arrays.stream(values()).map(Frequency::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The windows of the range, in order: quarters and years that lie in it as a whole; runs from
    /// January and runs of twelve months that end in it, wherever they begin.
    public List<Period> windows(Period range) {
        return range.each().stream()
                .flatMap(last -> ending(last).stream())
                .filter(window -> reachesBack() || range.covers(window))
                .toList();
    }

    private boolean reachesBack() {
        return this == YTD || this == ROLLING12;
    }

    private Optional<Period> ending(YearMonth last) {
        if (this == YTD) {
            return Optional.of(Period.of(last.withMonth(1), last));
        }
        if (last.getMonthValue() % step != 0) {
            return Optional.empty();
        }
        return Optional.of(new Period(last.minusMonths(months - 1L), months));
    }

    /// The series cut anew.
    ///
    /// By month it keeps single months and the short figures for months that have none of their
    /// own, and derives single months from longer figures; a month without a figure is left out.
    /// Otherwise a window of which something is known but not all becomes a point with a gap.
    public Series apply(Series series, Period range) {
        return new Series(
                series.key(),
                series.unit(),
                this == MONTH ? months(series, range) : cut(series, range));
    }

    /// The shortest figures first, amounts before gaps; each takes its months, and what comes later
    /// must find its months free.
    private static List<Point> months(Series series, Period range) {
        var taken = new HashSet<YearMonth>();
        var kept = new ArrayList<Point>();
        for (var point : shortestFirst(series, range)) {
            var months = point.period().each();
            if (Collections.disjoint(taken, months)) {
                taken.addAll(months);
                kept.add(point);
            }
        }
        if (!series.points().isEmpty()) {
            kept.addAll(derived(series, range, taken));
        }
        kept.sort(Comparator.comparing(Point::period));
        return kept;
    }

    private static List<Point> derived(Series series, Period range, Set<YearMonth> taken) {
        var coverage = new Coverage(series);
        return range.each().stream()
                .filter(month -> !taken.contains(month))
                .flatMap(month -> coverage.derived(Period.month(month)).stream())
                .toList();
    }

    private static List<Point> shortestFirst(Series series, Period range) {
        return series.points().stream()
                .filter(p -> p.period().months() <= LONGEST_SPAN && range.covers(p.period()))
                .sorted(
                        Comparator.comparing((Point p) -> p.gap().isPresent())
                                .thenComparing(p -> p.period().months())
                                .thenComparing(Point::period))
                .toList();
    }

    private List<Point> cut(Series series, Period range) {
        var coverage = new Coverage(series);
        return windows(range).stream().map(coverage::of).filter(Point::known).toList();
    }
}
