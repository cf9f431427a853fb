package amur.article.claim;

import amur.analysis.Rounding;
import amur.article.Figure;
import amur.article.Terms;
import amur.article.extraction.Candidate.Change;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Claims and verdicts in the words of one language.
public final class ClaimWords {

    private final Formats formats;
    private final Phrases phrases;

    public ClaimWords(Formats formats) {
        this.formats = formats;
        this.phrases = formats.phrases();
    }

    /// `confirmed`.
    public String kind(Verdict verdict) {
        return phrases.text("verdict." + code(verdict.kind()));
    }

    /// The number as stated: `more than $35 bn`, `−7 %`, `38 bcm a year`.
    public String stated(Figure figure) {
        var terms = figure.terms();
        var amount = plain(figure);
        var rated = terms.per().map(per -> phrases.text("claim.per." + per, amount)).orElse(amount);
        return switch (terms.hedge()) {
            case EXACT -> rated;
            default -> phrases.text("claim.hedge." + terms.hedge().code(), rated);
        };
    }

    private String plain(Figure figure) {
        var amount = figure.quantity().amount();
        var change = figure.terms().change();
        if (change.isEmpty()) {
            return formats.amount(amount, figure.unit());
        }
        var signed = change.get() == Change.DOWN ? amount.negate() : amount;
        return switch (figure.unit()) {
            case PERCENT -> formats.change(signed);
            case TIMES ->
                    phrases.text(
                            change.get() == Change.DOWN ? "claim.times.down" : "claim.times.up",
                            formats.number(amount, 4));
            default -> formats.signed(signed, figure.unit());
        };
    }

    /// An amount that the data give, as the claim counts.
    public String given(Figure figure, BigDecimal amount) {
        if (change(figure)) {
            return growth(figure) ? formats.change(amount) : formats.signed(amount, figure.unit());
        }
        var text = formats.amount(amount, figure.unit());
        return figure.terms().per().map(per -> phrases.text("claim.per." + per, text)).orElse(text);
    }

    private static boolean change(Figure figure) {
        return figure.terms().change().isPresent();
    }

    private static boolean growth(Figure figure) {
        return change(figure) && (figure.unit() == Unit.PERCENT || figure.unit() == Unit.TIMES);
    }

    /// `$34.5 bn to $35.5 bn`.
    public String meaning(Figure figure, Rounding meaning) {
        return phrases.text(
                "verdict.range", given(figure, meaning.low()), given(figure, meaning.high()));
    }

    /// What the figure is about: `Crude oil · quantity · China’s imports from Russia`, with what a
    /// change is measured against.
    public String scope(Figure figure) {
        var series = formats.series(figure.key());
        return figure.terms()
                .against()
                .map(base -> phrases.text("claim.against", series, formats.period(base)))
                .orElse(series);
    }

    /// Why the verdict is what it is, with the amounts.
    public String why(Claim claim, Verdict verdict) {
        return why(claim.figure(), verdict);
    }

    public String why(Figure figure, Verdict verdict) {
        var given = verdict.amount().map(amount -> given(figure, amount)).orElse("–");
        return phrases.text(
                "why." + code(verdict.why()), given, off(figure, verdict), lacking(verdict));
    }

    /// Why a claim cannot be checked although there is an amount, in two words; empty otherwise.
    public String brief(Verdict verdict) {
        return phrases.find("why.brief." + code(verdict.why())).orElse("");
    }

    /// By how much: `+$1.2 bn (+3.4 %)`, `+4 pp`.
    public String off(Figure figure, Verdict verdict) {
        if (growth(figure) || figure.unit() == Unit.PERCENT) {
            return formats.points(verdict.off());
        }
        return phrases.text(
                "claim.off",
                formats.signed(verdict.off(), figure.unit()),
                formats.change(verdict.percent()));
    }

    private String lacking(Verdict verdict) {
        return verdict.lacking().isEmpty()
                ? formats.months(verdict.months())
                : verdict.lacking().stream()
                        .map(formats::commodity)
                        .collect(Collectors.joining(", "));
    }

    /// Which scope would fit, one sentence each.
    public List<String> fits(Figure figure, Verdict verdict) {
        return verdict.fits().stream().map(fit -> fit(figure, fit)).toList();
    }

    private String fit(Figure figure, Fit fit) {
        var amount =
                fit.kind() == Fit.Kind.UNIT
                        ? formats.amount(fit.amount(), fit.unit())
                        : given(figure, fit.amount());
        var other =
                switch (fit.kind()) {
                    case WINDOW -> formats.period(fit.period());
                    case COMMODITY -> formats.commodity(fit.key());
                    case WITHOUT, WITH -> formats.commodity(fit.part().orElseThrow());
                    case MIRROR, PARTNERS -> formats.trade(fit.key());
                    case UNIT -> formats.unit(fit.unit());
                    case MEASURE -> formats.measure(fit.key());
                };
        return phrases.text("fit." + code(fit.kind()), other, amount);
    }

    /// Rows that are not firm, in a sentence; empty if there are none.
    public String soft(Verdict verdict) {
        var soft =
                verdict.soft().stream()
                        .map(
                                row ->
                                        formats.period(row.observation().period())
                                                + " ("
                                                + phrases.text(
                                                        "status."
                                                                + row.observation().status().code())
                                                + ")")
                        .distinct()
                        .toList();
        return soft.isEmpty() ? "" : phrases.text("claim.soft", String.join(", ", soft));
    }

    /// What is assumed where the text does not say.
    public String terms(Terms terms) {
        return phrases.text("claim.rule." + terms.hedge().code());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
