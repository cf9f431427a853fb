package amur.article.extraction;

import amur.article.extraction.Numbers.Number;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the numbers of a sentence with their scales and units, ranges and words that stand for
/// numbers. What belongs to a time expression is no amount.
final class Amounts {

    private static final Set<String> TO = Set.of("to", "-", "–", "—", "до", "至", "到", "~");
    private static final Set<String> AND = Set.of("and", "or", "и");
    private static final List<String> MORE = List.of("多", "余", "几", "来");
    private static final List<String> BETWEEN =
            List.of("为", "约", "仅", "达", "低", "高", "便", "宜", "贵", "是", "的", "均", "价");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final int DAILY_REACH = 24;

    private final Words words;
    private final Sentence sentence;
    private final Numbers numbers;
    private final WordAmounts inWords;
    private final BitSet taken;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Words words, Language language, BitSet taken) {
        this.words = words;
        this.sentence = words.sentence();
        this.numbers = new Numbers(words, language.comma());
        this.taken = taken;
        this.inWords = new WordAmounts(words, numbers, taken);
    }

    /// @param taken the tokens of time expressions
    static List<Amount> of(Words words, Language language, BitSet taken) {
        var amounts = new Amounts(words, language, taken);
        for (var at = 0; at < words.sentence().size(); at = amounts.next(at)) {}
        return amounts.found;
    }

    private int next(int at) {
        if (taken.get(at)) {
            return at + 1;
        }
        var found = range(at).or(() -> inWords.at(at)).or(() -> single(at)).orElse(List.of());
        found.forEach(this::add);
        return found.isEmpty() ? at + 1 : Math.max(at + 1, found.getLast().to());
    }

    private void add(Amount amount) {
        var from = amount.from();
        var hedge =
                words.upTo(Sense.HEDGE, from)
                        .filter(h -> !taken.get(h.from()))
                        .filter(h -> !(h.value().equals("level") && led(h.from())));
        var tail = words.from(Sense.TAIL, amount.to());
        found.add(
                hedge.map(h -> amount.hedged(h.from(), text(h)))
                        .or(() -> tail.map(t -> to(amount.hedged(from, text(t)), t.to())))
                        .orElse(amount));
    }

    /// `Fell to 13.9`, where it would otherwise say up to 13.9.
    private boolean led(int to) {
        return words.within(Sense.UP, to - 9, to) || words.within(Sense.DOWN, to - 9, to);
    }

    private String text(Mention mention) {
        var text = new StringBuilder();
        for (var at = mention.from(); at < mention.to(); at++) {
            text.append(text.isEmpty() ? "" : " ").append(sentence.at(at).lower());
        }
        return text.toString();
    }

    private Optional<List<Amount>> single(int at) {
        return amount(at).map(List::of);
    }

    /// `$7 to $8 a barrel`, `40 to 45 percent`, `between 2 and 2.3 million tons`: the first number
    /// borrows what it leaves out from the second.
    private Optional<List<Amount>> range(int at) {
        var first = amount(at);
        if (first.isEmpty() || first.get().to() >= sentence.size()) {
            return Optional.empty();
        }
        var low = first.get();
        var joint = sentence.at(low.to());
        var between = low.from() > 0 && sentence.isAny(low.from() - 1, List.of("between", "из"));
        var joined = TO.contains(joint.lower()) || AND.contains(joint.lower()) && between;
        if (!joined || low.price() && !low.unit().isEmpty()) {
            return Optional.empty();
        }
        var minus = sentence.isAny(low.to() + 1, List.of("minus", "−"));
        return amount(minus ? low.to() + 2 : low.to() + 1)
                .flatMap(high -> together(low, high))
                .filter(both -> both.getFirst().value().compareTo(both.getLast().value()) != 0);
    }

    private Optional<List<Amount>> together(Amount low, Amount high) {
        if (low.unit().isEmpty() && high.unit().isEmpty()) {
            return Optional.empty();
        }
        if (high.unit().isEmpty()) {
            var more = low.step().compareTo(scale(high)) < 0 && low.value().compareTo(THOUSAND) < 0;
            return low.money() && !taken.get(high.from())
                    ? Optional.of(
                            priced(more ? low.times(scale(high)) : low, price(high.in(low.unit()))))
                    : Optional.empty();
        }
        var cents = scale(high).compareTo(BigDecimal.ONE) < 0;
        var scaled =
                cents
                        || low.step().compareTo(scale(high)) < 0
                                && low.value().compareTo(THOUSAND) < 0;
        var start = scaled ? low.times(scale(high)) : low;
        if (start.unit().isEmpty()) {
            return Optional.of(List.of(start.in(high.unit()), high));
        }
        if (high.price() && high.unit().startsWith(start.unit())) {
            return Optional.of(List.of(start.in(high.unit()), high));
        }
        return start.unit().equals(high.unit()) && start != low
                ? Optional.of(List.of(start, high))
                : Optional.empty();
    }

    /// `$30-35 a barrel`: both are prices.
    private static List<Amount> priced(Amount low, Amount high) {
        return List.of(high.price() ? low.in(high.unit()) : low, high);
    }

    /// The power of ten of the word or unit behind a number.
    private BigDecimal scale(Amount amount) {
        var factor = unitFactor(amount);
        for (var at = amount.from(); at < amount.to(); at++) {
            var token = at;
            var scale =
                    words.from(Sense.SCALE, at)
                            .filter(m -> m.from() > amount.from())
                            .filter(
                                    m ->
                                            words.all(Sense.PER).stream()
                                                    .noneMatch(p -> p.covers(token)));
            if (scale.isPresent()) {
                return factor.multiply(new BigDecimal(scale.get().value()));
            }
        }
        return factor;
    }

    /// 38 of `38-39 bcm` counts billions as well.
    private BigDecimal unitFactor(Amount amount) {
        for (var at = amount.from(); at < amount.to(); at++) {
            var unit = words.from(Sense.UNIT, at);
            if (unit.isPresent() && unit.get().value().contains("*")) {
                return new BigDecimal(unit.get().value().split("[*]")[1]);
            }
            var cents = words.from(Sense.CURRENCY, at).map(Mention::value).orElse("");
            if (cents.contains("*") && !amount.relative()) {
                return new BigDecimal(cents.split("[*]")[1]);
            }
        }
        return BigDecimal.ONE;
    }

    /// One number with its unit, or a bare number with an empty unit.
    private Optional<Amount> amount(int at) {
        var currency = words.from(Sense.CURRENCY, at).filter(c -> !numberBefore(at));
        var begin = currency.map(Mention::to).orElse(at);
        while (currency.isPresent() && sentence.is(begin, "\\")) {
            begin++;
        }
        if (begin >= sentence.size()
                || taken.get(begin)
                || currency.isPresent() && foreign(at)
                || lettered(begin)) {
            return Optional.empty();
        }
        var start = begin;
        return numbers.at(begin)
                .map(n -> scaled(n, currency.isPresent()))
                .map(n -> unit(at, start, n, currency))
                .map(a -> signed(a, at));
    }

    /// `HK$5.40` is no US dollar.
    private boolean foreign(int at) {
        return at > 0
                && (sentence.at(at - 1).word() || sentence.is(at - 1, "/"))
                && sentence.at(at - 1).touches(sentence.at(at));
    }

    /// The 7 of G7 counts nothing.
    private boolean lettered(int at) {
        return at > 0
                && sentence.at(at - 1).word()
                && sentence.at(at - 1).text().length() == 1
                && Character.isUpperCase(sentence.at(at - 1).text().charAt(0))
                && sentence.at(at - 1).touches(sentence.at(at));
    }

    private boolean numberBefore(int at) {
        return at > 0 && sentence.at(at - 1).number() && !taken.get(at - 1);
    }

    private Number scaled(Number number, boolean money) {
        var scaled = number;
        for (var times = 0; times < 2; times++) {
            var behind = more(hyphen(scaled.to()));
            var scale =
                    words.from(Sense.SCALE, behind)
                            .filter(m -> real(m, number, money))
                            .filter(m -> !unitAt(behind, m.to()));
            if (scale.isEmpty()) {
                return scaled;
            }
            var factor = new BigDecimal(scale.get().value());
            // Words say how a number is rounded; its noughts do not.
            var step = times == 0 ? plainStep(number) : scaled.step();
            scaled = new Number(scaled.value(), step, scaled.to()).times(factor, scale.get().to());
        }
        return scaled;
    }

    /// The 千 of 千瓦时 belongs to the unit.
    private boolean unitAt(int at, int scaleEnd) {
        return words.from(Sense.UNIT, at).filter(u -> u.to() > scaleEnd).isPresent();
    }

    private static BigDecimal plainStep(Number number) {
        return number.value().scale() > 0 ? number.step() : number.step().min(BigDecimal.ONE);
    }

    /// A single letter is a scale only right behind the figures or an amount of money.
    private boolean real(Mention scale, Number number, boolean money) {
        var token = sentence.at(scale.from());
        if (token.text().length() > 1 || token.lower().charAt(0) > 0x3000) {
            return true;
        }
        var touches = sentence.at(scale.from() - 1).touches(token);
        var unit = scale.to() < sentence.size() && words.from(Sense.UNIT, scale.to()).isPresent();
        return touches || money || unit && !token.is("b");
    }

    /// Behind the 多 of `1000多万吨`.
    private int more(int at) {
        var counted =
                words.from(Sense.SCALE, at + 1).isPresent()
                        || words.from(Sense.UNIT, at + 1).isPresent()
                        || words.from(Sense.CURRENCY, at + 1).isPresent();
        return counted && sentence.isAny(at, MORE) ? at + 1 : at;
    }

    private int hyphen(int at) {
        return at < sentence.size() && Lexicon.hyphen(sentence.at(at)) ? at + 1 : at;
    }

    private Amount unit(int from, int start, Number number, Optional<Mention> currency) {
        var behind = number.to();
        var percent = words.from(Sense.UNIT, behind).filter(u -> u.head().equals("percent"));
        if (currency.isPresent() && percent.isEmpty()) {
            return price(money(from, number, currency.get(), behind));
        }
        var at = more(hyphen(behind));
        var money = words.from(Sense.CURRENCY, at).filter(c -> !c.value().contains("+"));
        var unit = words.from(Sense.UNIT, at);
        if (unit.isPresent() && (money.isEmpty() || unit.get().to() > money.get().to())) {
            return rate(physical(start, number, unit.get()));
        }
        return money.map(m -> price(money(start, number, m, m.to())))
                .orElseGet(() -> multiple(start, number, at));
    }

    private Amount money(int from, Number number, Mention currency, int to) {
        var amount = plain(from, to, number, currency.head());
        var cents = currency.value().indexOf('*');
        return cents < 0
                ? amount
                : amount.times(new BigDecimal(currency.value().substring(cents + 1)));
    }

    static Amount plain(int from, int to, Number number, String unit) {
        return new Amount(
                from,
                to,
                number.value(),
                number.step(),
                unit,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Amount price(Amount money) {
        var per = words.from(Sense.PER, money.to());
        return per.map(p -> to(money.in(money.unit() + "/" + p.value()), p.to()))
                .orElseGet(() -> before(money));
    }

    /// `每桶75美元`: what the price is for comes first.
    private Amount before(Amount money) {
        return words.upTo(Sense.PER, priced(money.from()))
                .filter(p -> sentence.at(p.from()).lower().charAt(0) > 0x3000)
                .map(p -> money.in(money.unit() + "/" + p.value()).hedged(p.from(), ""))
                .orElseGet(() -> rate(money));
    }

    /// Where `约` or `低` stand between what a price is for and the price.
    private int priced(int at) {
        var before = at;
        while (at - before < 3
                && before > 0
                && (words.upTo(Sense.HEDGE, before).isPresent()
                        || sentence.isAny(before - 1, BETWEEN))) {
            before = words.upTo(Sense.HEDGE, before).map(Mention::from).orElse(before - 1);
        }
        return before;
    }

    private static Amount to(Amount a, int to) {
        return new Amount(
                a.from(), to, a.value(), a.step(), a.unit(), a.hedge(), a.per(), a.change());
    }

    private Amount physical(int start, Number number, Mention unit) {
        var amount = plain(start, unit.to(), number, unit.head());
        if (unit.value().equals("bbl") && daily(start)) {
            amount = amount.in("bbl/d");
        }
        var star = unit.value().indexOf('*');
        if (star >= 0) {
            return amount.times(new BigDecimal(unit.value().substring(star + 1)));
        }
        var mt = sentence.at(unit.from()).is("mt") && unit.to() == unit.from() + 1;
        var scaled = words.upTo(Sense.SCALE, unit.from()).isPresent();
        return mt && !scaled && number.value().compareTo(THOUSAND) < 0
                ? amount.times(MILLION)
                : amount;
    }

    /// `The daily volume dipped to 1.74 million barrels`.
    private boolean daily(int start) {
        return words.all(Sense.DAILY).stream()
                .anyMatch(d -> d.to() <= start && start - d.to() < DAILY_REACH);
    }

    /// `38 bcm of gas a year`: the time of a rate may stand a few words later.
    private Amount rate(Amount amount) {
        for (var at = amount.to(); at <= amount.to() + 3 && at < sentence.size(); at++) {
            var rate = words.from(Sense.RATE, at);
            if (rate.isPresent() && !taken.get(at)) {
                var end = at == amount.to() ? rate.get().to() : amount.to();
                return amount.unit().equals("bbl") && rate.get().value().equals("day")
                        ? to(amount.in("bbl/d"), end)
                        : amount.per(rate.get().value(), end);
            }
            if (at > amount.to() && sentence.at(at).sort() != Token.Sort.WORD
                    || sentence.at(at).is("and")) {
                return amount;
            }
        }
        return amount;
    }

    private Amount multiple(int start, Number number, int at) {
        var times = words.from(Sense.TIMES, at).filter(this::multiplies);
        var factor = start > 1 && sentence.is(start - 1, "of") && sentence.is(start - 2, "factor");
        var crossed =
                start > 0
                        && sentence.isAny(start - 1, List.of("x", "×", "х"))
                        && (sentence.at(start - 1).touches(sentence.at(start))
                                || sentence.isAny(start - 2, List.of("(", "/")))
                        && !numberBefore(start - 1);
        if (crossed) {
            return plain(start - 1, number.to(), number, "ratio").changed(Candidate.Change.UP);
        }
        if (times.isEmpty() && !factor) {
            return plain(start, number.to(), number, "");
        }
        var end = times.map(Mention::to).orElse(number.to());
        var less =
                sentence.isAny(
                                end,
                                List.of("lower", "less", "smaller", "fewer", "cheaper", "below"))
                        || words.within(Sense.DOWN, start - 4, start)
                        || sentence.at(end - 1).lower().charAt(0) < 0x3000
                                && words.from(Sense.DOWN, end).isPresent();
        return plain(start, end, number, "ratio")
                .changed(less ? Candidate.Change.DOWN : Candidate.Change.UP);
    }

    /// `Three times as much`, not `three times in a row`.
    private boolean multiplies(Mention times) {
        var bare = times.to() == times.from() + 1 && sentence.is(times.from(), "times");
        var grew =
                words.all(Sense.UP).stream()
                        .anyMatch(u -> u.to() <= times.from() && times.from() - u.to() < 5);
        return !bare || grew || sentence.isAny(times.to(), COMPARED);
    }

    private static final List<String> COMPARED =
            List.of(
                    "the", "as", "more", "less", "higher", "lower", "what", "that", "its", "larger",
                    "those", "their", "below", "above", "cheaper");

    private Amount signed(Amount amount, int at) {
        if (at > 0 && sentence.is(at - 1, "minus")) {
            return amount.changed(Candidate.Change.DOWN).hedged(at - 1, "");
        }
        if (at == 0 || !sentence.at(at - 1).touches(sentence.at(at))) {
            return amount;
        }
        var free =
                at == 1
                        || !sentence.at(at - 2).touches(sentence.at(at - 1))
                        || sentence.at(at - 2).sort() == Token.Sort.SIGN
                        || sentence.at(at - 2).lower().charAt(0) > 0x3000;
        if (!free) {
            return amount;
        }
        return switch (sentence.at(at - 1).text()) {
            case "+" -> amount.changed(Candidate.Change.UP).hedged(at - 1, "");
            case "-", "−", "–" -> amount.changed(Candidate.Change.DOWN).hedged(at - 1, "");
            default -> amount;
        };
    }
}
