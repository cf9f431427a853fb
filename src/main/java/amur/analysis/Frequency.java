package amur.analysis;

import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How time is cut.
public enum Frequency {
    MONTH(1, 1),
    QUARTER(3, 3),
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

    /// The windows that end within the range, in order.
    public List<Period> windows(Period range) {
        return range.each().stream().flatMap(last -> ending(last).stream()).toList();
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
    /// own; a month without a figure is left out. Otherwise a window of which something is known
    /// but not all becomes a point with a gap.
    public Series apply(Series series, Period range) {
        return new Series(
                series.key(),
                series.unit(),
                this == MONTH ? months(series, range) : cut(series, range));
    }

    private static List<Point> months(Series series, Period range) {
        var single =
                series.points().stream()
                        .filter(point -> point.period().months() == 1)
                        .map(point -> point.period().start())
                        .collect(Collectors.toSet());
        return series.points().stream()
                .filter(point -> range.covers(point.period()))
                .filter(
                        point ->
                                point.period().months() == 1
                                        || span(point.period(), series, single))
                .toList();
    }

    private static boolean span(Period period, Series series, java.util.Set<YearMonth> single) {
        return period.months() <= LONGEST_SPAN
                && period.each().stream().noneMatch(single::contains)
                && series.points().stream()
                        .map(Point::period)
                        .noneMatch(
                                other ->
                                        other.months() < period.months()
                                                && other.overlaps(period)
                                                && other.months() > 1);
    }

    private List<Point> cut(Series series, Period range) {
        var coverage = new Coverage(series);
        return windows(range).stream().map(coverage::of).filter(Frequency::known).toList();
    }

    /// An amount, or a window of which at least a month is known.
    private static boolean known(Point point) {
        return point.gap()
                .map(
                        gap ->
                                gap.reason() != Gap.Reason.MONTHS_MISSING
                                        || gap.months().size() < point.period().months())
                .orElse(true);
    }
}
