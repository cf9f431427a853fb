package amur.dashboard;

import amur.trade.Series;
import amur.trade.Unit;
import java.util.List;

/// Which series may be added up, and which of them are counted within another.
final class Addends {

    private Addends() {}

    /// Whether the amounts of these series make a sum that means something: tonnes of oil and
    /// tonnes of coal do not; money and energy do, and whatever there is only one of.
    static boolean sum(List<Series> series) {
        return series.size() < 2
                || series.stream()
                        .map(s -> s.unit().dimension())
                        .allMatch(d -> d == Unit.Dimension.MONEY || d == Unit.Dimension.ENERGY);
    }

    /// Those that are counted within another of them.
    static List<Series> nested(List<Series> series) {
        return series.stream().filter(one -> within(one, series)).toList();
    }

    private static boolean within(Series series, List<Series> all) {
        return all.stream()
                .anyMatch(
                        o -> o != series && o.key().commodity().contains(series.key().commodity()));
    }
}
