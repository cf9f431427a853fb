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
                    "mere",
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

    private static final List<String> ONE = List.of("a", "an", "the", "each", "per", "every");
    private static final Set<String> PRICED = Set.of("t", "bbl");

    private final Parsed parsed;
    private final Topic before;
    private final String price;
    private final boolean fresh;

    /// @param fresh whether the sentence begins a paragraph
    Units(Parsed parsed, Topic before, boolean fresh) {
        this.fresh = fresh;
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
                                            scaled(amount) && (!fresh || billions(amount))
                                                            || listed(amount)
                                                            || recalled(amount)
                                                            || goesOn(amount)
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
        var part = part(amount);
        if (part.isPresent()) {
            return part.get();
        }
        if (amount.unit().isEmpty()) {
            var implied =
                    percent(amount)
                            .or(() -> bracketed(amount, all))
                            .or(() -> placed(amount, all))
                            .or(() -> likePrice(amount, all));
            if (implied.isPresent()) {
                return implied.get();
            }
        }
        if (!amount.unit().isEmpty() || !elided(amount) && next(amount).isEmpty()) {
            return amount;
        }
        return inCurrency(amount)
                .or(() -> inUnit(amount))
                .or(() -> alike(amount, all))
                .or(() -> next(amount).map(n -> borrowed(amount, n)))
                .or(() -> last.map(l -> borrowed(amount, l)))
                .orElse(amount);
    }

    /// A bare number in a row of a table counts what the head of the table says.
    private Optional<Amount> cell(Amount amount) {
        if (!amount.unit().isEmpty() || !parsed.words().cells().row()) {
            return Optional.empty();
        }
        return before.counts()
                .table()
                .filter(t -> amount.to() - amount.from() == 1 && !signed(amount))
                .map(t -> amount.times(t.value()).in(t.unit()));
    }

    private boolean signed(Amount amount) {
        return amount.change().isPresent();
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

    /// `In tonnes the trade came to 82.6 million`.
    private Optional<Amount> inUnit(Amount amount) {
        var words = parsed.words();
        return words.all(Sense.UNIT).stream()
                .filter(u -> scaled(amount) && words.sentence().is(u.from() - 1, "in"))
                .filter(u -> !u.value().contains("*") && !u.head().equals("percent"))
                .findFirst()
                .map(u -> amount.in(u.head()));
    }

    /// `15.4 million tons, equal to 2.16 mb/d, against 15.9 million`: of the figures before the one
    /// of its size.
    private Optional<Amount> alike(Amount amount, List<Amount> all) {
        return !scaled(amount)
                ? Optional.empty()
                : all.stream()
                        .filter(a -> !a.unit().isEmpty() && !a.relative() && !a.price())
                        .filter(
                                a -> {
                                    var ratio =
                                            amount.value().doubleValue() / a.value().doubleValue();
                                    return ratio > 0.33 && ratio < 3;
                                })
                        .reduce((a, b) -> b)
                        .map(a -> amount.in(a.unit()));
    }

    /// `In yuan the total was 1.74 trillion`.
    private Optional<Amount> inCurrency(Amount amount) {
        return parsed.words().all(Sense.CURRENCY).stream()
                .filter(c -> parsed.words().sentence().at(c.from()).word())
                .filter(c -> scaled(amount) && parsed.words().sentence().is(c.from() - 1, "in"))
                .findFirst()
                .map(c -> amount.in(c.head()));
    }

    private static boolean billions(Amount amount) {
        return amount.value().compareTo(java.math.BigDecimal.valueOf(1_000_000_000)) >= 0;
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
        if (!scaled(amount) && sentence.at(amount.to() - 1).word() && counts(amount)) {
            return false;
        }
        var row =
                sentence.isAny(amount.from() - 1, List.of(",", "、"))
                        && amount.step().compareTo(java.math.BigDecimal.ONE) < 0
                        && timed(amount.to());
        var the =
                sentence.is(amount.from() - 1, "the")
                        && amount.step().compareTo(java.math.BigDecimal.ONE) < 0;
        var lead =
                row
                        || the
                        || amount.step().compareTo(java.math.BigDecimal.ONE) < 0
                                && parsed.words().upTo(Sense.ORDINAL, amount.from()).isPresent()
                        || scaled(amount)
                        || listed(amount)
                        || parsed.words().upTo(Sense.WAS, amount.from()).isPresent()
                        || dated(amount.from() - 1)
                        || sentence.isAny(amount.from() - 1, List.copyOf(LEAD))
                        || !amount.hedge().isEmpty();
        var next = amount.to();
        if (!lead || next >= sentence.size()) {
            return lead;
        }
        var token = sentence.at(next);
        var time = parsed.times().stream().anyMatch(t -> t.from() == next);
        var moved =
                scaled(amount)
                        && (token.is("came")
                                || token.is("went")
                                || token.is("arrived")
                                || parsed.words().from(Sense.BUYS, next).isPresent()
                                || parsed.words().from(Sense.SELLS, next).isPresent());
        return time
                || moved
                || !token.word()
                || Set.of(
                                        "in",
                                        "a",
                                        "the",
                                        "from",
                                        "to",
                                        "for",
                                        "during",
                                        "over",
                                        "and",
                                        "on",
                                        "at",
                                        "as",
                                        "last",
                                        "year",
                                        "two",
                                        "one",
                                        "of",
                                        "by",
                                        "while",
                                        "but",
                                        "before",
                                        "в",
                                        "за",
                                        "из",
                                        "годом",
                                        "годами",
                                        "месяцем",
                                        "назад",
                                        "при",
                                        "на",
                                        "у",
                                        "а",
                                        "но",
                                        "раньше",
                                        "or",
                                        "per",
                                        "earlier",
                                        "this",
                                        "between",
                                        "both",
                                        "after",
                                        "against",
                                        "compared",
                                        "up",
                                        "down",
                                        "more")
                                .contains(token.lower())
                        && !(token.is("of")
                                && !the
                                && !(scaled(amount)
                                        && (parsed.words()
                                                        .upTo(Sense.SELLS, amount.from())
                                                        .isPresent()
                                                || parsed.words()
                                                        .upTo(Sense.BUYS, amount.from())
                                                        .isPresent()))
                                && !LEAD.contains(
                                        sentence.at(Math.max(0, amount.from() - 1)).lower()));
    }

    /// `Angola stepped in with 640,000.`: a number as fine as the one before, at the end.
    private boolean goesOn(Amount amount) {
        var sentence = parsed.words().sentence();
        var fine =
                amount.step().compareTo(java.math.BigDecimal.ONE) < 0
                        || amount.value().compareTo(java.math.BigDecimal.valueOf(10_000)) >= 0;
        return !fresh
                && fine
                && (amount.to() >= sentence.size() || !sentence.at(amount.to()).word())
                && like(amount);
    }

    /// Whether it is of the size of the last figure of the sentence before.
    private boolean like(Amount amount) {
        return before.counts()
                .last()
                .map(
                        l ->
                                borrowed(amount, l)
                                        .value()
                                        .divide(l.value(), java.math.MathContext.DECIMAL32))
                .filter(r -> r.doubleValue() > 0.1 && r.doubleValue() < 10)
                .isPresent();
    }

    /// `In 2020 it had been less than 110.`: set beside the figure of the sentence before.
    private boolean recalled(Amount amount) {
        var sentence = parsed.words().sentence();
        var end =
                amount.to() >= sentence.size()
                        || !sentence.at(amount.to()).word()
                        || timed(amount.to());
        var had = false;
        for (var at = Math.max(0, amount.from() - 3); at < amount.from() + 2; at++) {
            had |= sentence.is(at, "been") || sentence.is(at, "it") && sentence.is(at + 1, "was");
        }
        return end
                && had
                && before.counts()
                        .last()
                        .map(
                                l ->
                                        borrowed(amount, l)
                                                .value()
                                                .divide(l.value(), java.math.MathContext.DECIMAL32))
                        .filter(r -> r.doubleValue() > 0.2 && r.doubleValue() < 5)
                        .isPresent();
    }

    /// `Spain received 2.6, Belgium 2.5 million`, `Mongolia drew 0.9`: what a country or its deed
    /// stands right before.
    private boolean listed(Amount amount) {
        var words = parsed.words();
        var ends =
                amount.to() >= words.sentence().size()
                        || !words.sentence().at(amount.to()).word()
                                && !Lexicon.hyphen(words.sentence().at(amount.to()));
        var and = ends || timed(amount.to()) || words.sentence().is(amount.to(), "and");
        return and
                && (words.upTo(Sense.PLACE, amount.from()).isPresent()
                        || amount.step().compareTo(java.math.BigDecimal.ONE) < 0
                                && words.upTo(Sense.COMMODITY, amount.from()).isPresent()
                        || words.upTo(Sense.SELLS, amount.from()).isPresent()
                        || words.upTo(Sense.BUYS, amount.from()).isPresent()
                        || words.sentence().is(amount.from() - 1, "for"));
    }

    /// `From 40-45 per cent to no more than 5`, `a decrease of 12 and 27 per cent respectively`:
    /// where a sentence only counts in percent, so does a bare number.
    private Optional<Amount> percent(Amount amount) {
        var before =
                counted(parsed.amounts().stream().filter(a -> a.to() <= amount.from()).toList());
        var sentence = parsed.words().sentence();
        var ends =
                amount.to() >= sentence.size()
                        || !sentence.at(amount.to()).word()
                        || parsed.times().stream().anyMatch(t -> t.from() == amount.to());
        var respectively =
                sentence.is(amount.to(), "and")
                        && sentence.tokens().stream().anyMatch(t -> t.is("respectively"))
                        && parsed.amounts().stream()
                                .anyMatch(
                                        a ->
                                                a.from() == amount.to() + 1
                                                        && a.unit().equals("percent"));
        var small = amount.value().compareTo(java.math.BigDecimal.valueOf(100)) <= 0;
        return Optional.of(amount)
                .filter(
                        a ->
                                small
                                        && (respectively
                                                || ends
                                                        && before
                                                        && (elided(amount) || changed(amount))))
                .map(a -> a.in("percent"));
    }

    /// `Australia's rose 8.`
    private boolean changed(Amount amount) {
        return parsed.words().upTo(Sense.UP, amount.from()).isPresent()
                || parsed.words().upTo(Sense.DOWN, amount.from()).isPresent();
    }

    private static boolean counted(List<Amount> before) {
        var units = before.stream().map(Amount::unit).filter(u -> !u.isEmpty()).distinct().toList();
        return units.equals(List.of("percent"));
    }

    /// `45% went to China, 37 to India`, `55.1 mio t from Russia, 41.9 from Saudi Arabia`.
    private Optional<Amount> placed(Amount amount, List<Amount> all) {
        var words = parsed.words();
        var way = words.from(Sense.TO, amount.to()).or(() -> words.from(Sense.FROM, amount.to()));
        var to =
                way.filter(
                        w ->
                                words.places().stream()
                                        .anyMatch(
                                                p -> p.from() >= w.to() && p.from() <= w.to() + 2));
        var joined = words.sentence().isAny(amount.from() - 1, List.of(",", "and", "or", ";"));
        return to.filter(w -> joined)
                .flatMap(w -> all.stream().filter(a -> !a.unit().isEmpty()).reduce((a, b) -> b))
                .filter(l -> !l.price())
                .map(l -> l.relative() ? amount.in(l.unit()) : borrowed(amount, l));
    }

    /// `14% dearer than the 3.24 of the year before`: where a sentence only tells prices, a bare
    /// number is one.
    private Optional<Amount> likePrice(Amount amount, List<Amount> all) {
        var told = all.stream().filter(a -> !a.unit().isEmpty() && !a.relative()).toList();
        return Optional.of(amount)
                .filter(a -> !told.isEmpty() && told.stream().allMatch(Amount::price))
                .filter(a -> a.step().compareTo(java.math.BigDecimal.ONE) < 0 && elided(a))
                .map(a -> a.in(told.getLast().unit()));
    }

    /// `USD 124/t (a week ago 127.50)`, `79.78 mln t (Jan-Nov 2021: 72.6)`: a bracket counts what
    /// the figure before it counted.
    private Optional<Amount> bracketed(Amount amount, List<Amount> all) {
        var sentence = parsed.words().sentence();
        var open = amount.from() - 1;
        while (open > 0 && amount.from() - open < 16 && !sentence.isAny(open, List.of("(", "（"))) {
            open--;
        }
        var from = open;
        var closed = sentence.isAny(amount.to(), List.of(")", "）", ",", ";"));
        var timed =
                parsed.times().stream().anyMatch(t -> t.from() > from && t.to() <= amount.from());
        var first =
                all.stream().filter(a -> a.to() <= from && !a.unit().isEmpty()).reduce((a, b) -> b);
        return first.filter(f -> closed && timed && sentence.isAny(from, List.of("(", "（")))
                .map(f -> f.price() ? amount.in(f.unit()) : borrowed(amount, f));
    }

    /// `40 per cent arrives in roubles and 60 in yuan`.
    private Optional<Amount> part(Amount amount) {
        var paid =
                parsed.words().sentence().is(amount.to(), "in")
                        && parsed.words().from(Sense.CURRENCY, amount.to() + 1).isPresent();
        return Optional.of(amount)
                .filter(a -> paid && a.unit().isEmpty())
                .filter(
                        a ->
                                parsed.amounts().stream()
                                        .anyMatch(
                                                b ->
                                                        b.to() <= a.from()
                                                                && b.unit().equals("percent")))
                .map(a -> a.in("percent"));
    }

    /// `Three of the 21 refiners`: a number in words counts what follows.
    private boolean counts(Amount amount) {
        return parsed.words().sentence().is(amount.to(), "of");
    }

    /// `October 2022: 0.2`.
    private boolean dated(int colon) {
        return parsed.words().sentence().isAny(colon, List.of(":", "："))
                && parsed.times().stream().anyMatch(t -> t.to() == colon);
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
