package amur.article.extraction;

import java.util.List;
import java.util.Set;

/// Says what a small amount of money is the price of: `a tonne cost $511`, `Turkmen gas stood at
/// $301`.
final class BarePrices {

    private static final java.math.BigDecimal HIGHEST_PRICE = java.math.BigDecimal.valueOf(5000);

    private static final List<String> ONE = List.of("a", "an", "the", "each", "per", "every");
    private static final Set<String> PRICED = Set.of("t", "bbl");

    private final Parsed parsed;
    private final Topic before;
    private final String price;

    /// @param before what the text spoke of before
    BarePrices(Parsed parsed, Topic before) {
        this.parsed = parsed;
        this.before = before;
        this.price = before.counts().price();
    }

    /// `A thousand cubic metres cost $257`, `an average tonne cost $511`: the unit of a price that
    /// stands elsewhere in the sentence; empty if none does.
    private String priced() {
        var named =
                parsed.words().all(Sense.PER).stream()
                        .filter(p -> parsed.amounts().stream().noneMatch(a -> a.to() == p.to()))
                        .findFirst();
        if (named.isPresent()) {
            return "/" + named.get().value();
        }
        var sentence = parsed.words().sentence();
        for (var unit : parsed.words().all(Sense.UNIT)) {
            var before = unit.from() - 1;
            if (unit.head().equals("m3")
                    && sentence.isAny(before, List.of("thousand", "1,000", "1000"))) {
                return "/1000m3";
            }
            var one = sentence.isAny(before, ONE) || sentence.isAny(before - 1, ONE);
            if (one && PRICED.contains(unit.head())) {
                return "/" + unit.head();
            }
        }
        return "";
    }

    /// Whether the amount is a price, though it does not say of what.
    boolean are(Amount amount) {
        var small = amount.value().compareTo(HIGHEST_PRICE) < 0;
        var words = parsed.words();
        var talk = words.any(Sense.PRICE) || words.any(Sense.DISCOUNT);
        var before =
                parsed.amounts().stream().anyMatch(Amount::price) || amount.change().isPresent();
        return small
                && !retail(amount)
                && (before
                        || words.any(Sense.DISCOUNT) && this.before.commodity().isPresent()
                        || talk
                                && (!price.isEmpty()
                                        || !priced().isEmpty()
                                        || words.any(Sense.COMMODITY))
                        || !price.isEmpty() && !words.any(Sense.ASIDE));
    }

    /// `€1.96 a litre` is a price at the pump.
    private boolean retail(Amount amount) {
        var sentence = parsed.words().sentence();
        return sentence.isAny(amount.to(), List.of("a", "per", "for"))
                && sentence.isAny(
                        amount.to() + 1,
                        List.of("litre", "liter", "gallon", "unit", "share", "day", "month"));
    }

    /// $301 is no price by the unit of $11.20.
    private static boolean apart(Amount one, Amount other) {
        var ratio = one.value().doubleValue() / other.value().doubleValue();
        return ratio > 10 || ratio < 0.1;
    }

    /// @param all the figures before it in the sentence, completed
    String unit(Amount amount, List<Amount> all) {
        var own =
                all.stream()
                        .filter(a -> a.price() && a.unit().startsWith(amount.unit()))
                        .reduce((a, b) -> b)
                        .or(
                                () ->
                                        parsed.amounts().stream()
                                                .filter(
                                                        a ->
                                                                a.price()
                                                                        && a.unit()
                                                                                .startsWith(
                                                                                        amount
                                                                                                .unit()))
                                                .findFirst());
        if (own.isEmpty() && !priced().isEmpty()) {
            return amount.unit() + priced();
        }
        if (own.isPresent() && !(price.startsWith(amount.unit()) && apart(amount, own.get()))) {
            return own.get().unit();
        }
        if (price.startsWith(amount.unit())) {
            return price;
        }
        var commodity =
                parsed.words().all(Sense.COMMODITY).stream()
                        .map(Mention::head)
                        .findFirst()
                        .or(before::commodity)
                        .orElse("");
        return amount.unit()
                + switch (commodity) {
                    case "crude_oil" -> "/bbl";
                    case "natural_gas", "pipeline_gas" -> "/1000m3";
                    case "coal", "coking_coal", "thermal_coal", "oil_products" -> "/t";
                    default -> "";
                };
    }
}
