package amur.analysis;

import amur.trade.Commodity;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.util.List;
import java.util.Optional;

/// Why the rows of a comparison are not added up.
public enum Untotalled {
    /// There are fewer than two rows.
    ONE_ROW,
    /// The rows are in several units, or in one that does not add up over commodities.
    UNITS,
    /// The rows have different reporters, partners, flows or measures.
    TRADES,
    /// One commodity is counted within another.
    NESTED,
    /// Some row lacks an amount in one of the windows.
    INCOMPLETE;

    /// The first reason that applies; empty if the rows may be added up.
    static Optional<Untotalled> why(List<Comparison.Row> rows) {
        if (rows.size() < 2) {
            return Optional.of(ONE_ROW);
        }
        if (rows.stream().map(Comparison.Row::unit).distinct().count() > 1
                || !adds(rows.getFirst().unit())) {
            return Optional.of(UNITS);
        }
        if (rows.stream().map(row -> trade(row.key())).distinct().count() > 1) {
            return Optional.of(TRADES);
        }
        if (rows.stream().anyMatch(one -> rows.stream().anyMatch(other -> nested(one, other)))) {
            return Optional.of(NESTED);
        }
        return rows.stream().allMatch(Comparison.Row::complete)
                ? Optional.empty()
                : Optional.of(INCOMPLETE);
    }

    /// Tonnes of coal and tonnes of oil make no amount that means something; money and energy do.
    private static boolean adds(Unit unit) {
        return unit.dimension() == Unit.Dimension.MONEY
                || unit.dimension() == Unit.Dimension.ENERGY;
    }

    private static SeriesKey trade(SeriesKey key) {
        return key.of(Commodity.ENERGY_TOTAL);
    }

    private static boolean nested(Comparison.Row one, Comparison.Row other) {
        return one != other && one.key().commodity().contains(other.key().commodity());
    }
}
