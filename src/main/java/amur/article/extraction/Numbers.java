package amur.article.extraction;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a number at a place, in figures or in words, without its unit.
final class Numbers {

    private final Words words;
    private final boolean comma;

    /// @param comma whether the comma is the language's decimal sign
    Numbers(Words words, boolean comma) {
        this.words = words;
        this.comma = comma;
    }

    /// @param step one of the last written digit: 0.01 of 3.98
    /// @param to behind its last token
    record Number(BigDecimal value, BigDecimal step, int to) {

        Number times(BigDecimal factor, int behind) {
            return new Number(value.multiply(factor), step.multiply(factor), behind);
        }
    }

    Optional<Number> at(int token) {
        var sentence = words.sentence();
        if (token >= sentence.size()) {
            return Optional.empty();
        }
        return sentence.at(token).number() ? figures(token) : inWords(token);
    }

    private Optional<Number> figures(int token) {
        var sentence = words.sentence();
        var text = new StringBuilder(sentence.at(token).text());
        var to = token + 1;
        if (text.length() <= 3 && plain(text)) {
            while (to < sentence.size() && group(sentence.at(to - 1), sentence.at(to))) {
                text.append(sentence.at(to).text());
                to++;
            }
        }
        return decimal(text.toString(), to);
    }

    private static boolean plain(CharSequence text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /// Three digits behind one blank go on with the number before them.
    private static boolean group(Token before, Token next) {
        var digits = next.text().split("[.,]", 2)[0];
        return next.number() && next.start() == before.end() + 1 && digits.length() == 3;
    }

    private Optional<Number> decimal(String text, int to) {
        if (text.length() > 30) {
            return Optional.empty();
        }
        var sign = decimalSign(text);
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (i == sign) {
                plain.append('.');
            }
        }
        var value = new BigDecimal(plain.toString());
        return Optional.of(new Number(value, step(value), to));
    }

    /// Where the decimal sign stands, or -1. A sign that comes twice, or one that parts three
    /// digits and is not the language's decimal sign, parts groups.
    private int decimalSign(String text) {
        var last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        var c = text.charAt(last);
        if (text.indexOf(c) != last) {
            return -1;
        }
        var three = text.length() - last == 4;
        var own = comma ? c == ',' : c == '.';
        var mixed = text.indexOf(c == '.' ? ',' : '.') >= 0;
        return three && !own && !mixed && text.charAt(0) != '0' ? -1 : last;
    }

    /// What is written without decimals is taken to be rounded by its noughts, two digits at least
    /// being meant: the less is taken for rounding, the less is confirmed by it.
    private static BigDecimal step(BigDecimal value) {
        if (value.scale() > 0) {
            return BigDecimal.ONE.movePointLeft(value.scale());
        }
        var digits = value.precision();
        var noughts = digits - value.stripTrailingZeros().precision();
        return BigDecimal.ONE.movePointRight(Math.max(0, Math.min(noughts, digits - 2)));
    }

    private Optional<Number> inWords(int token) {
        var half = halfOf(token).or(() -> oneOf(token));
        return half.isPresent() ? half : words.from(Sense.NUMBER, token).map(this::spelled);
    }

    /// `Half a million` is a number; `half of it` is none.
    private Optional<Number> halfOf(int token) {
        var sentence = words.sentence();
        var article = sentence.is(token + 1, "a") ? token + 2 : token + 1;
        return words.from(Sense.FRACTION, token)
                .filter(f -> f.value().equals("1/2") && f.to() == token + 1)
                .filter(f -> words.from(Sense.SCALE, article).isPresent())
                .map(f -> new Number(new BigDecimal("0.5"), new BigDecimal("0.1"), article));
    }

    /// `A million barrels`; `a thousand cubic metres` is what a price is for.
    private Optional<Number> oneOf(int token) {
        return words.from(Sense.SCALE, token + 1)
                .filter(s -> words.sentence().is(token, "a"))
                .filter(s -> words.sentence().at(s.from()).text().length() > 5)
                .filter(s -> !s.value().equals("1000"))
                .map(s -> new Number(BigDecimal.ONE, new BigDecimal("0.1"), token + 1));
    }

    private Number spelled(Mention first) {
        var value = new BigDecimal(first.value());
        var next = first.to();
        if (words.sentence().is(next, "-")) {
            next++;
        }
        var decimals =
                words.sentence().is(next, "点")
                        ? words.from(Sense.NUMBER, next + 1).map(Mention::value)
                        : Optional.<String>empty();
        if (decimals.filter(d -> d.length() == 1).isPresent()) {
            var tenths = new BigDecimal(decimals.get()).movePointLeft(1);
            return new Number(value.add(tenths), new BigDecimal("0.1"), next + 2);
        }
        var unit = words.from(Sense.NUMBER, next).map(m -> new BigDecimal(m.value()));
        var tens = value.remainder(BigDecimal.TEN).signum() == 0 && value.intValue() >= 20;
        if (tens && unit.filter(u -> u.compareTo(BigDecimal.TEN) < 0).isPresent()) {
            return new Number(value.add(unit.get()), BigDecimal.ONE, next + 1);
        }
        return new Number(value, BigDecimal.ONE, first.to());
    }
}
