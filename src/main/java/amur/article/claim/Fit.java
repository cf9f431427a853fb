package amur.article.claim;

import amur.trade.Commodity;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// A scope other than the claim's that gives the claim's number.
///
/// @param part what is left out or added, if that is the difference
/// @param amount what the data give for it
public record Fit(
        Kind kind,
        SeriesKey key,
        Unit unit,
        Period period,
        Optional<Commodity> part,
        BigDecimal amount) {

    /// In what it differs.
    public enum Kind {
        WINDOW,
        COMMODITY,
        WITHOUT,
        WITH,
        MIRROR,
        PARTNERS,
        UNIT,
        MEASURE
    }
}
