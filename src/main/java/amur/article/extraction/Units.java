package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Completes units that a sentence leaves out: `10.5 million tons, up from 9.2 million`; `$285 per
/// thousand cubic metres …, in the second half $263`.
final class Units {

    private final Parsed parsed;
    private final Topic before;
    private final BarePrices prices;
    private final BareNumbers bare;

    /// @param fresh whether the sentence begins a paragraph
    Units(Parsed parsed, Topic before, boolean fresh) {
        this.parsed = parsed;
        this.before = before;
        this.prices = new BarePrices(parsed, before);
        this.bare = new BareNumbers(parsed, before, fresh);
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
                                            bare.goOn(amount)
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
        if (amount.money() && prices.are(amount)) {
            return amount.in(prices.unit(amount, all));
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
        if (!amount.unit().isEmpty() || !bare.elided(amount) && next(amount).isEmpty()) {
            return amount;
        }
        return inCurrency(amount)
                .or(() -> inUnit(amount))
                .or(() -> alike(amount, all))
                .or(() -> next(amount).map(n -> amount.counting(n)))
                .or(() -> last.map(l -> amount.counting(l)))
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
                .filter(u -> bare.scaled(amount) && words.sentence().is(u.from() - 1, "in"))
                .filter(u -> !u.value().contains("*") && !u.head().equals("percent"))
                .findFirst()
                .map(u -> amount.in(u.head()));
    }

    /// `15.4 million tons, equal to 2.16 mb/d, against 15.9 million`: of the figures before the
    /// one of its size.
    private Optional<Amount> alike(Amount amount, List<Amount> all) {
        return !bare.scaled(amount)
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
                .filter(
                        c ->
                                bare.scaled(amount)
                                        && parsed.words().sentence().is(c.from() - 1, "in"))
                .findFirst()
                .map(c -> amount.in(c.head()));
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
                                                        && (bare.elided(amount)
                                                                || changed(amount))))
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
                .map(l -> l.relative() ? amount.in(l.unit()) : amount.counting(l));
    }

    /// `14% dearer than the 3.24 of the year before`: where a sentence only tells prices, a bare
    /// number is one.
    private Optional<Amount> likePrice(Amount amount, List<Amount> all) {
        var told = all.stream().filter(a -> !a.unit().isEmpty() && !a.relative()).toList();
        return Optional.of(amount)
                .filter(a -> !told.isEmpty() && told.stream().allMatch(Amount::price))
                .filter(a -> a.step().compareTo(java.math.BigDecimal.ONE) < 0 && bare.elided(a))
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
                .map(f -> f.price() ? amount.in(f.unit()) : amount.counting(f));
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
}
