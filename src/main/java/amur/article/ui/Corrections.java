package amur.article.ui;

import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Kind;
import amur.trade.Commodity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What can be said of a figure together: which units count a measure, and which commodities are
/// counted in a unit.
final class Corrections {

    private static final List<String> MONEY = List.of("USD", "CNY", "RUB", "EUR");
    private static final List<String> AMOUNTS = List.of("t", "m3", "bbl", "bbl/d", "kWh");
    private static final List<String> PRICES = List.of("USD/bbl", "USD/t", "USD/1000m3");
    private static final String PERCENT = "percent";
    private static final String RATIO = "ratio";

    /// What can be paid in.
    static final List<String> CURRENCIES = List.of("CNY", "RUB", "USD", "EUR");

    private Corrections() {}

    /// @param held the unit that the figure has; it is offered whatever it is
    static List<String> units(Kind kind, String held) {
        var fitting =
                new LinkedHashSet<>(
                        switch (kind) {
                            case VALUE -> MONEY;
                            case QUANTITY, CAPACITY -> AMOUNTS;
                            case PRICE -> PRICES;
                            case DISCOUNT -> joined(PRICES, List.of(PERCENT));
                            case SHARE, SETTLEMENT_SHARE -> List.of(PERCENT);
                            case GROWTH ->
                                    joined(
                                            List.of(PERCENT, RATIO),
                                            joined(MONEY, joined(AMOUNTS, PRICES)));
                            case PAYMENT_CURRENCY -> List.<String>of();
                        });
        if (!held.isEmpty() && kind != Kind.PAYMENT_CURRENCY) {
            fitting.add(held);
        }
        return List.copyOf(fitting);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    static List<Commodity> commodities(String unit) {
        return Arrays.stream(Commodity.values()).filter(each -> counts(unit, each)).toList();
    }

    private static boolean counts(String unit, Commodity commodity) {
        return switch (unit) {
            case "bbl", "bbl/d", "USD/bbl" -> commodity.liquid();
            case "m3" -> commodity.gas() || commodity.liquid();
            case "USD/1000m3" -> commodity.gas();
            case "kWh" -> commodity == Commodity.ELECTRICITY;
            case "t", "USD/t" ->
                    commodity != Commodity.ELECTRICITY && commodity != Commodity.PIPELINE_GAS;
            default -> true;
        };
    }

    /// Whether a figure of this kind says which currencies are paid.
    static boolean paid(Kind kind) {
        return kind == Kind.SETTLEMENT_SHARE || kind == Kind.PAYMENT_CURRENCY;
    }

    /// A share that is told as a fraction, as the percents that shares are counted in: of `half`,
    /// 50. Everything else as it is.
    static Candidate inPercent(Candidate c) {
        var share = c.measure() == Kind.SHARE || c.measure() == Kind.SETTLEMENT_SHARE;
        return share && c.unit().equals(RATIO)
                ? with(
                        c,
                        c.value().map(v -> v.movePointRight(2)),
                        c.step().map(v -> v.movePointRight(2)),
                        PERCENT,
                        c.comparisonOf())
                : c;
    }

    static Candidate withBase(Candidate c, Optional<Integer> base) {
        return with(c, c.value(), c.step(), c.unit(), base);
    }

    private static Candidate with(
            Candidate c,
            Optional<BigDecimal> value,
            Optional<BigDecimal> step,
            String unit,
            Optional<Integer> base) {
        return new Candidate(
                c.start(),
                c.end(),
                value,
                step,
                unit,
                c.approximate(),
                c.measure(),
                c.commodity(),
                c.exporter(),
                c.importer(),
                c.period(),
                base,
                c.change(),
                c.per(),
                c.currencies(),
                c.certainty(),
                c.because());
    }
}
