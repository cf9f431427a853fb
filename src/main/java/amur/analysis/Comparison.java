package amur.analysis;

import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Quantity;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Two windows of the same series side by side.
///
/// @param rows one a series, in their order
/// @param total over all rows; only if every row has both amounts, all are in one additive unit,
///     and no commodity counts another in
public record Comparison(List<Row> rows, Optional<Row> total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// One series in both windows.
    ///
    /// @param difference after minus before
    /// @param percent the change in percent of before
    /// @param share of the total of the later window, in percent
    /// @param contribution to the change of the total, in percentage points of the earlier total
    /// @param gap why there is no difference or no percentage
    public record Row(
            SeriesKey key,
            Unit unit,
            Point before,
            Point after,
            Optional<Quantity> difference,
            Optional<BigDecimal> percent,
            Optional<BigDecimal> share,
            Optional<BigDecimal> contribution,
            Optional<Gap> gap) {

        private boolean complete() {
            return before.amount().isPresent() && after.amount().isPresent();
        }
    }

    /// @param series each in its unit; a window is answered as `Coverage` does
    public static Comparison of(List<Series> series, Period before, Period after) {
        var rows = series.stream().map(one -> row(one, before, after)).toList();
        var total = total(rows, before, after);
        return new Comparison(
                rows.stream().map(row -> total.map(all -> within(row, all)).orElse(row)).toList(),
                total);
    }

    private static Row row(Series series, Period before, Period after) {
        var coverage = new Coverage(series);
        return row(series.key(), series.unit(), coverage.of(before), coverage.of(after));
    }

    private static Row row(SeriesKey key, Unit unit, Point before, Point after) {
        var difference =
                before.amount()
                        .flatMap(b -> after.amount().map(a -> new Quantity(a.subtract(b), unit)));
        var base = before.amount().filter(b -> b.signum() > 0);
        var percent = difference.flatMap(d -> base.map(b -> percent(d.amount(), b)));
        return new Row(
                key,
                unit,
                before,
                after,
                difference,
                percent,
                Optional.empty(),
                Optional.empty(),
                percent.isPresent() ? Optional.empty() : Optional.of(why(before, after)));
    }

    private static Gap why(Point before, Point after) {
        return before.gap()
                .or(after::gap)
                .orElseGet(() -> new Gap(Gap.Reason.ZERO_BASE, before.period().each()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private static Row within(Row row, Row total) {
        var all = total.after().amount().filter(a -> a.signum() > 0);
        var base = total.before().amount().filter(b -> b.signum() > 0);
        return new Row(
                row.key(),
                row.unit(),
                row.before(),
                row.after(),
                row.difference(),
                row.percent(),
                all.flatMap(a -> row.after().amount().map(part -> percent(part, a))),
                base.flatMap(b -> row.difference().map(d -> percent(d.amount(), b))),
                row.gap());
    }

    private static Optional<Row> total(List<Row> rows, Period before, Period after) {
        if (rows.size() < 2 || !addable(rows)) {
            return Optional.empty();
        }
        var first = rows.getFirst();
        var key = first.key().of(Commodity.ENERGY_TOTAL);
        return Optional.of(
                row(
                        key,
                        first.unit(),
                        sum(rows, before, Row::before),
                        sum(rows, after, Row::after)));
    }

    private static boolean addable(List<Row> rows) {
        var unit = rows.getFirst().unit();
        return unit.dimension().additive()
                && (unit.dimension() == Unit.Dimension.MONEY
                        || unit.dimension() == Unit.Dimension.ENERGY)
                && rows.stream().allMatch(row -> row.unit() == unit && row.complete())
                && rows.stream()
                        .noneMatch(one -> rows.stream().anyMatch(other -> nested(one, other)));
    }

    private static boolean nested(Row one, Row other) {
        return one != other && one.key().commodity().contains(other.key().commodity());
    }

    private static Point sum(List<Row> rows, Period window, Function<Row, Point> side) {
        var parts = rows.stream().map(side).toList();
        var amount =
                parts.stream()
                        .flatMap(p -> p.amount().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var status = parts.stream().map(Point::status).reduce(Status.REPORTED, Status::weaker);
        List<Recorded> basis = parts.stream().flatMap(p -> p.basis().stream()).toList();
        return Point.of(window, amount, status, basis);
    }
}
