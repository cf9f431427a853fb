package amur.dashboard;

import amur.analysis.Ratios;
import amur.trade.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Computed series completed by what was published of the same: a share that customs state, a price
/// that a ministry averages. What can be computed goes first, because its parts are held.
final class Completed {

    private Completed() {}

    /// @param published in the unit of the computed ones, cut alike
    /// @return one series a commodity
    static List<Series> of(List<Series> computed, List<Series> published) {
        var all = new ArrayList<Series>();
        for (var one : computed) {
            all.add(
                    published.stream()
                            .filter(said -> sameTrade(said, one))
                            .findFirst()
                            .map(said -> Ratios.orPublished(one, said))
                            .orElse(one));
        }
        published.stream()
                .filter(said -> computed.stream().noneMatch(one -> sameTrade(said, one)))
                .forEach(all::add);
        all.sort(Comparator.comparing(series -> series.key().commodity()));
        return all;
    }

    private static boolean sameTrade(Series one, Series other) {
        return one.key().commodity() == other.key().commodity();
    }
}
