package amur.article;

import amur.analysis.Rounding;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.SeriesKey;
import amur.trade.Status;
import java.math.BigDecimal;
import java.util.Optional;

/// An accepted figure of an article: what it says a quantity was in a period.
///
/// @param id stable, as in `data/articles/figures.csv`
/// @param source the id of the article
/// @param roundedTo the step to which the article rounds, in the unit of the quantity:
///     1,000,000,000 for "35 billion"
/// @param base the id of the figure it is compared with
/// @param scope what the article counts in, in our words
/// @param cited whom the article cites
/// @param locator a paraphrase of where to look
public record Figure(
        String id,
        String source,
        SeriesKey key,
        Period period,
        Quantity quantity,
        BigDecimal roundedTo,
        Status status,
        Optional<String> base,
        String scope,
        String cited,
        String locator) {

    public Figure {
        if (roundedTo.signum() <= 0) {
            throw new IllegalArgumentException("figure %s is rounded to nothing".formatted(id));
        }
    }

    /// What the article's rounding leaves of the figure.
    public Rounding meaning() {
        return Rounding.of(quantity.amount(), roundedTo);
    }

    /// The growth since another figure in percent, as wide as both roundings make it.
    public Rounding growthSince(Figure base) {
        return meaning().since(base.meaning());
    }

    /// An announced arrangement to settle in certain currencies. It is no measured share.
    ///
    /// @param currencies joined by `+`, such as `RUB+CNY`
    /// @param announcedOn the day or month, as the article gives it
    public record Arrangement(
            String id,
            String source,
            Commodity commodity,
            String currencies,
            String announcedOn,
            String cited,
            String scope,
            String locator) {

        /// The trade that it is about: all of them are about what Russia sells to China.
        public SeriesKey trade() {
            return new SeriesKey(Area.RUSSIA, Area.CHINA, Flow.EXPORT, commodity, Measure.VALUE);
        }
    }
}
