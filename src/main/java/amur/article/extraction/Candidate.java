package amur.article.extraction;

import amur.trade.Area;
import amur.trade.Commodity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A figure found in an article, as the text seems to mean it. A person accepts, corrects or
/// rejects it; until then it is nothing that Amur says.
///
/// @param start where its words begin in the body of the article, in UTF-16 units from 0
/// @param end behind its last unit
/// @param value plain and positive: `$35 billion` is 35000000000, `fell 7%` is 7; empty if the
///     text only says which currency is paid
/// @param step to what the text rounds, in the same unit: 1000000000 for `$35 billion`; empty
///     without a value
/// @param unit such as `USD`, `t`, `m3`, `bbl/d`, `percent`, `ratio` or `USD/bbl`; empty
///     without a value
/// @param approximate whether the text says about, nearly, more than and the like
/// @param exporter empty if unknown; of trade in both directions neither is given
/// @param comparisonOf the place in the same list of the figure for which this one is the base
/// @param per the time of a rate: `year` of `38 bcm a year`
/// @param currencies what is paid in, by ISO 4217
/// @param certainty from 0, guessed, to 1, all of it stands beside the number
/// @param because the reasons, one sentence per decision
public record Candidate(
        int start,
        int end,
        Optional<BigDecimal> value,
        Optional<BigDecimal> step,
        String unit,
        boolean approximate,
        Kind measure,
        Optional<Commodity> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        Optional<Window> period,
        Optional<Integer> comparisonOf,
        Optional<Change> change,
        Optional<String> per,
        List<String> currencies,
        double certainty,
        List<String> because) {

    /// What a figure of an article counts.
    public enum Kind {
        VALUE,
        QUANTITY,
        SHARE,
        GROWTH,
        PRICE,
        DISCOUNT,
        CAPACITY,
        /// The part of the payments that is made in certain currencies.
        SETTLEMENT_SHARE,
        /// Which currencies are paid, without a number.
        PAYMENT_CURRENCY
    }

    /// Which way something changed.
    public enum Change {
        UP,
        DOWN
    }
}
