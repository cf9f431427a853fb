package amur.trade;

import java.util.Optional;

/// A declaration of whose figures speak for a series when several sources give one, from
/// `data/preferences.csv`. What is absent holds for all.
///
/// @param origin who said it first, as in the catalogue of sources
/// @param reason why, for readers
public record Preferred(
        Optional<Area> reporter,
        Optional<Commodity> commodity,
        Optional<Measure> measure,
        String origin,
        String reason) {

    /// Whether it is about that series.
    public boolean covers(SeriesKey key) {
        return reporter.map(key.reporter()::equals).orElse(true)
                && commodity.map(key.commodity()::equals).orElse(true)
                && measure.map(key.measure()::equals).orElse(true);
    }
}
