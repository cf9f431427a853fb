package amur.analysis;

import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Quantity;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// Two windows of the same series side by side.
///
/// @param rows one a series, in their order
/// @param total over all rows; only if every row has both amounts, all are of one trade and in one
///     unit of money or energy, and no commodity counts another in
/// @param untotalled why there is no total; absent exactly when there is one
public record Comparison(List<Row> rows, Optional<Row> total, Optional<Untotalled> untotalled) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Comparison {
        rows = List.copyOf(rows);
        if (total.isPresent() == untotalled.isPresent()) {
            throw new IllegalArgumentException("a comparison has a total or a reason for none");
        }
    }

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

        /// What rounding alone allows the percentage to be, if both amounts stand as published.
        /// Both are taken to be rounded alike, to the finer step of the two: beside 35 bn, 20
        /// bn is stated to the billion as well.
        public Optional<Rounding> rounding() {
            if (percent.isEmpty() || stated(before).isEmpty() || stated(after).isEmpty()) {
                return Optional.empty();
            }
            var base = stated(before).get();
            var now = stated(after).get();
            var step = Disagreement.step(base).min(Disagreement.step(now));
            return Optional.of(Rounding.of(now, step).since(Rounding.of(base, step)));
        }

        private Optional<BigDecimal> stated(Point point) {
            return Optional.of(point.basis())
                    .filter(basis -> basis.size() == 1)
                    .map(basis -> basis.getFirst().observation())
                    .filter(said -> said.unit() == unit)
                    .flatMap(Observation::amount)
                    .filter(amount -> amount.signum() > 0);
        }

        boolean complete() {
            return before.amount().isPresent() && after.amount().isPresent();
        }
    }

    /// @param series each in its unit; a window is answered as `Coverage` does
    public static Comparison of(List<Series> series, Period before, Period after) {
        var rows = series.stream().map(one -> row(one, before, after)).toList();
        var untotalled = Untotalled.why(rows);
        var total =
                untotalled.isEmpty()
                        ? Optional.of(total(rows, before, after))
                        : Optional.<Row>empty();
        return new Comparison(
                rows.stream().map(row -> total.map(all -> within(row, all)).orElse(row)).toList(),
                total,
                untotalled);
    }

    private static Row row(Series series, Period before, Period after) {
        var coverage = new Coverage(series);
        return row(series.key(), series.unit(), coverage.of(before), coverage.of(after));
    }

    private static Row row(SeriesKey key, Unit unit, Point before, Point after) {
        var difference =
                before.amount()
                        .filter(b -> comparable(unit, before, after))
                        .flatMap(b -> after.amount().map(a -> new Quantity(a.subtract(b), unit)));
        var base = before.amount().filter(b -> b.signum() > 0);
        var percent =
                difference
                        .filter(d -> unit.dimension() != Unit.Dimension.RATIO)
                        .flatMap(d -> base.map(b -> percent(d.amount(), b)));
        return new Row(
                key,
                unit,
                before,
                after,
                difference,
                percent,
                Optional.empty(),
                Optional.empty(),
                percent.isPresent() ? Optional.empty() : Optional.of(why(unit, before, after)));
    }

    /// Whether amounts of two windows may be set against each other: what adds up over months
    /// only if both have as many.
    public static boolean comparable(Unit unit, Point before, Point after) {
        return !unit.dimension().additive() || before.period().months() == after.period().months();
    }

    private static Gap why(Unit unit, Point before, Point after) {
        return before.gap()
                .or(after::gap)
                .orElseGet(() -> new Gap(reason(unit, before, after), before.period().each()));
    }

    private static Gap.Reason reason(Unit unit, Point before, Point after) {
        if (unit.dimension() == Unit.Dimension.RATIO) {
            return Gap.Reason.RATIO;
        }
        if (!comparable(unit, before, after)) {
            return Gap.Reason.OTHER_LENGTH;
        }
        return before.amount().orElseThrow().signum() < 0
                ? Gap.Reason.NEGATIVE_BASE
                : Gap.Reason.ZERO_BASE;
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

    private static Row total(List<Row> rows, Period before, Period after) {
        var first = rows.getFirst();
        return row(
                first.key().of(Commodity.ENERGY_TOTAL),
                first.unit(),
                Sums.of(before, rows.stream().map(Row::before).toList()),
                Sums.of(after, rows.stream().map(Row::after).toList()));
    }
}
