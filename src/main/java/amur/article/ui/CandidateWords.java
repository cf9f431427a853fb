package amur.article.ui;

import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import amur.article.extraction.Window;
import amur.shell.Formats;
import amur.trade.Area;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A candidate in the words of whoever looks at it.
final class CandidateWords {

    private static final BigDecimal TIMES = BigDecimal.valueOf(100);

    private final Formats formats;

    CandidateWords(Formats formats) {
        this.formats = formats;
    }

    /// `≈ $35 bn`; of a payment, the currencies.
    String amount(Candidate figure) {
        var number =
                figure.value()
                        .map(value -> signed(figure, number(value, figure.unit())))
                        .orElseGet(() -> currencies(figure));
        return figure.approximate() ? "≈ " + number : number;
    }

    /// Which way: before an amount, behind a multiple.
    private static String signed(Candidate figure, String number) {
        var multiple = figure.unit().equals("ratio");
        return figure.change()
                .map(way -> way == Change.UP)
                .map(up -> multiple ? number + (up ? " ↑" : " ↓") : (up ? "+" : "−") + number)
                .orElse(number);
    }

    private String number(BigDecimal value, String unit) {
        if (unit.equals("ratio")) {
            return "×\u202f" + formats.exact(value);
        }
        return unit(unit)
                .map(known -> formats.amount(value, known))
                .orElseGet(() -> formats.exact(value) + " " + unit);
    }

    static Optional<Unit> unit(String code) {
        try {
            return Optional.of(Unit.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String currencies(Candidate figure) {
        return figure.currencies().stream()
                .map(code -> unit(code).map(formats::unit).orElse(code))
                .collect(Collectors.joining(" + "));
    }

    String kind(Kind kind) {
        return formats.phrases().text("review.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// `Coal · Russia → China · April 2024`.
    String scope(Candidate figure) {
        var commodity =
                figure.commodity()
                        .map(formats::commodity)
                        .orElseGet(() -> formats.phrases().text("review.no-commodity"));
        return commodity
                + " · "
                + trade(figure)
                + " · "
                + figure.period()
                        .map(this::period)
                        .orElseGet(() -> formats.phrases().text("review.no-period"));
    }

    private String trade(Candidate figure) {
        if (figure.exporter().isEmpty() && figure.importer().isEmpty()) {
            return formats.phrases().text("review.no-direction");
        }
        return side(figure.exporter()) + " → " + side(figure.importer());
    }

    private String side(Optional<Area> side) {
        return side.map(formats::area).orElse("?");
    }

    String period(Window window) {
        return window.period()
                .map(formats::period)
                .orElseGet(() -> formats.day(window.first()) + " – " + formats.day(window.last()));
    }

    /// How sure the extraction is: of one of three.
    String certainty(Candidate figure) {
        return formats.phrases()
                .text("review.certainty." + level(figure.certainty()), percent(figure));
    }

    private String percent(Candidate figure) {
        return formats.exact(
                BigDecimal.valueOf(figure.certainty())
                        .multiply(TIMES)
                        .setScale(0, java.math.RoundingMode.HALF_UP));
    }

    static String level(double certainty) {
        return certainty >= 0.8 ? "high" : certainty >= 0.5 ? "middle" : "low";
    }
}
