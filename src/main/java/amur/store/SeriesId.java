package amur.store;

import amur.trade.Observation;
import amur.trade.SeriesKey;
import amur.trade.Unit;

/// A series of one source: what the short key in the database stands for.
public record SeriesId(SeriesKey key, Unit unit, String source) {

    public static SeriesId of(Observation observation) {
        return new SeriesId(observation.key(), observation.unit(), observation.citation().source());
    }

    /// Whether the observation is one of this series.
    boolean counts(Observation said) {
        return unit == said.unit()
                && key.equals(said.key())
                && source.equals(said.citation().source());
    }
}
