package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Completes units that a sentence leaves out: `10.5 million tons, up from 9.2 million`; `$285 per
/// thousand cubic metres …, in the second half $263`.
final class Units {

    private static final Set<String> LEAD =
            Set.of(
                    "from",
                    "to",
                    "against",
                    "versus",
                    "vs",
                    "than",
                    "and",
                    "or",
                    "was",
                    "at",
                    "of",
                    "just",
                    "only",
                    "were",
                    "with",
                    "by",
                    "is",
                    "until",
                    "averaged",
                    "reached",
                    "hit",
                    "(",
                    "с",
                    "до",
                    "против",
                    "от",
                    "и");
    private static final java.math.BigDecimal HIGHEST_PRICE = java.math.BigDecimal.valueOf(5000);

    private final Parsed parsed;
    private final Topic before;
    private final String price;

    Units(Parsed parsed, Topic before) {
        this.parsed = parsed;
        this.before = before;
        this.price = before.counts().price();
    }

    List<Amount> complete() {
        var all = new ArrayList<Amount>();
        var last = Optional.<Amount>empty();
        for (var amount : parsed.amounts()) {
            var known = last.filter(l -> l.to() <= amount.from());
            var whole =
                    complete(
                            amount,
                            known.or(
                                    () ->
                                            scaled(amount)
                                                    ? before.counts().last()
                                                    : Optional.empty()),
                            all);
            all.add(whole);
            if (!whole.unit().isEmpty() && !whole.relative() && !whole.price()) {
                last = Optional.of(whole);
            }
        }
        return all;
    }

    private Amount complete(Amount amount, Optional<Amount> last, List<Amount> all) {
        if (amount.money() && asPrice(amount)) {
            return amount.in(pricedAs(amount, all));
        }
        var cell = cell(amount);
        if (cell.isPresent()) {
            return cell.get();
        }
        if (!amount.unit().isEmpty() || !elided(amount) && next(amount).isEmpty()) {
            return amount;
        }
        return inCurrency(amount)
                .or(() -> next(amount).map(n -> borrowed(amount, n)))
                .or(() -> last.map(l -> borrowed(amount, l)))
                .orElse(amount);
    }

    /// A bare number in a row of a table counts what the head of the table says.
    private Optional<Amount> cell(Amount amount) {
        if (!amount.unit().isEmpty() || !row(parsed.words().sentence())) {
            return Optional.empty();
        }
        return before.counts()
                .table()
                .filter(t -> amount.to() - amount.from() == 1)
                .map(t -> amount.times(t.value()).in(t.unit()));
    }

    static boolean row(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.is("|"));
    }

    /// What the head of a table says it counts in: `thousand tonnes`.
    static Optional<Amount> head(Words words) {
        return words.all(Sense.UNIT).stream()
                .filter(u -> !u.head().equals("percent"))
                .filter(u -> u.from() == 0 || !words.sentence().at(u.from() - 1).number())
                .findFirst()
                .map(u -> head(words, u));
    }

    private static Amount head(Words words, Mention unit) {
        var star = unit.value().indexOf('*');
        var own =
                star < 0
                        ? java.math.BigDecimal.ONE
                        : new java.math.BigDecimal(unit.value().substring(star + 1));
        var scale =
                words.upTo(Sense.SCALE, unit.from()).map(s -> new java.math.BigDecimal(s.value()));
        var one = own.multiply(scale.orElse(java.math.BigDecimal.ONE));
        return new Amount(
                unit.from(),
                unit.to(),
                one,
                one,
                unit.head(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// `750,000 of the 1.94 million barrels`, `from 31 in January to 24 percent`.
    private Optional<Amount> next(Amount amount) {
        var sentence = parsed.words().sentence();
        var of = sentence.is(amount.to(), "of");
        var from = sentence.is(amount.from() - 1, "from");
        return parsed.amounts().stream()
                .filter(a -> a.from() >= amount.to() && a.from() - amount.to() <= (of ? 3 : 7))
                .findFirst()
                .filter(a -> !a.unit().isEmpty())
                .filter(a -> of && !a.relative() || from && sentence.is(a.from() - 1, "to"));
    }

    /// `In yuan the total was 1.74 trillion`.
    private Optional<Amount> inCurrency(Amount amount) {
        return Payments.free(parsed.words()).stream()
                .filter(c -> scaled(amount) && parsed.words().sentence().is(c.from() - 1, "in"))
                .findFirst()
                .map(c -> amount.in(c.head()));
    }

    /// Whether a number has a word such as million with it.
    private boolean scaled(Amount amount) {
        for (var at = amount.from(); at < amount.to(); at++) {
            if (parsed.words().from(Sense.SCALE, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// 9.2 after 10.5 million is 9.2 million.
    private static Amount borrowed(Amount amount, Amount from) {
        var scaled = amount.in(from.unit());
        var thousand = java.math.BigDecimal.valueOf(1000);
        if (amount.value().compareTo(thousand) >= 0 || from.value().compareTo(thousand) < 0) {
            return scaled;
        }
        var power = from.value().precision() - from.value().scale();
        for (var scale : List.of("1000000000000", "1000000000", "1000000", "1000")) {
            var factor = new java.math.BigDecimal(scale);
            if (power >= factor.precision()
                    && from.step().compareTo(java.math.BigDecimal.ONE) > 0) {
                return scaled.times(factor);
            }
        }
        return scaled;
    }

    /// A bare number counts what the one before it counted, if nothing else follows it.
    private boolean elided(Amount amount) {
        var sentence = parsed.words().sentence();
        var row =
                sentence.isAny(amount.from() - 1, List.of(",", "、"))
                        && amount.step().compareTo(java.math.BigDecimal.ONE) < 0
                        && timed(amount.to());
        var lead =
                row
                        || scaled(amount)
                        || sentence.isAny(amount.from() - 1, List.copyOf(LEAD))
                        || !amount.hedge().isEmpty();
        var next = amount.to();
        if (!lead || next >= sentence.size()) {
            return lead;
        }
        var token = sentence.at(next);
        var time = parsed.times().stream().anyMatch(t -> t.from() == next);
        return time
                || !token.word()
                || Set.of(
                                        "in", "a", "the", "from", "to", "for", "during", "over",
                                        "and", "on", "at", "as", "last", "year", "two", "one", "of",
                                        "by", "while", "but", "before", "в", "за", "из", "годом",
                                        "годами", "or", "per", "earlier", "this", "between")
                                .contains(token.lower())
                        && !(token.is("of")
                                && !LEAD.contains(
                                        sentence.at(Math.max(0, amount.from() - 1)).lower()));
    }

    /// `A thousand cubic metres cost $257`.
    private boolean words1000() {
        var sentence = parsed.words().sentence();
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.isAny(at, List.of("thousand", "1,000", "1000"))
                    && sentence.is(at + 1, "cubic")) {
                return true;
            }
        }
        return false;
    }

    /// `4.1 bcm in 2020, 10.4 in 2021`.
    private boolean timed(int at) {
        return parsed.times().stream().anyMatch(t -> t.from() == at || t.from() == at + 1);
    }

    private boolean asPrice(Amount amount) {
        var small = amount.value().compareTo(HIGHEST_PRICE) < 0;
        var words = parsed.words();
        var talk = words.any(Sense.PRICE) || words.any(Sense.DISCOUNT);
        var before =
                parsed.amounts().stream().anyMatch(Amount::price) || amount.change().isPresent();
        return small
                && (before
                        || talk && (!price.isEmpty() || words.any(Sense.COMMODITY))
                        || !price.isEmpty() && !words.any(Sense.ASIDE));
    }

    private String pricedAs(Amount amount, List<Amount> all) {
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
        if (own.isEmpty() && words1000()) {
            return amount.unit() + "/1000m3";
        }
        if (own.isPresent()) {
            return own.get().unit();
        }
        if (price.startsWith(amount.unit())) {
            return price;
        }
        var commodity =
                parsed.words().all(Sense.COMMODITY).stream()
                        .map(Mention::head)
                        .findFirst()
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
