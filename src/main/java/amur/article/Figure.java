package amur.article;

import amur.analysis.Rounding;
import amur.article.extraction.Candidate.Change;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// An accepted figure of an article: what it says a quantity was in a period, or by how much it
/// changed.
///
/// @param id stable, as in `data/articles/figures.csv`
/// @param source the id of the article
/// @param quantity as stated, above zero; which way a change went is in the terms
/// @param roundedTo the step to which the article rounds, in the unit of the quantity:
///     1,000,000,000 for "35 billion"
/// @param base the id of the figure it is compared with
/// @param scope what the article counts in, in our words
/// @param cited whom the article cites
/// @param locator a paraphrase of where to look
/// @param terms what it says besides
/// @param quote its sentence
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
        String locator,
        Terms terms,
        Quote quote) {

    public Figure {
        if (roundedTo.signum() <= 0) {
            throw new IllegalArgumentException("figure %s is rounded to nothing".formatted(id));
        }
        if (quantity.amount().signum() <= 0) {
            throw new IllegalArgumentException(
                    "figure %s says %s; only amounts above zero can be checked"
                            .formatted(id, quantity));
        }
    }

    /// What the article's words leave of the figure; signed if it is a change.
    public Rounding meaning() {
        var hedge = terms.hedge();
        var amount = quantity.amount();
        var low = hedge.low(amount, roundedTo).max(BigDecimal.ZERO);
        var high = hedge.high(amount, roundedTo);
        return terms.change().filter(Change.DOWN::equals).isPresent() && unit() != Unit.TIMES
                ? new Rounding(high.negate(), low.negate())
                : new Rounding(low, high);
    }

    /// The growth since another figure in percent, as wide as both make it; empty if either is a
    /// change itself, or the other may be zero.
    public Optional<Rounding> growthSince(Figure base) {
        return terms.change().isPresent()
                        || base.terms.change().isPresent()
                        || base.unit() != unit()
                        || base.meaning().low().signum() <= 0
                ? Optional.empty()
                : Optional.of(meaning().since(base.meaning()));
    }

    public Unit unit() {
        return quantity.unit();
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
            String locator,
            Quote quote) {

        /// The trade that it is about: all of them are about what Russia sells to China.
        public SeriesKey trade() {
            return new SeriesKey(Area.RUSSIA, Area.CHINA, Flow.EXPORT, commodity, Measure.VALUE);
        }
    }
}
