package amur.article.ui;

import amur.analysis.Rounding;
import amur.article.Figure;
import amur.article.claim.ClaimWords;
import amur.article.claim.Verdict;
import amur.shell.Formats;
import com.vaadin.flow.component.html.Span;

/// How the data stand to a figure, as a chip and in words.
final class Verdicts {

    private Verdicts() {}

    /// With the reason for those who point at it.
    static Span chip(Figure figure, Verdict verdict, Formats formats) {
        var words = new ClaimWords(formats);
        var chip = new Span(words.kind(verdict));
        chip.addClassName("chip");
        chip.setTitle(words.why(figure, verdict));
        switch (verdict.kind()) {
            case CONFIRMED -> chip.addClassName("good");
            case CLOSE, CONTRADICTED -> chip.addClassName("warn");
            case CANNOT_BE_CHECKED -> chip.addClassName("plain");
        }
        return chip;
    }

    /// `+68 % to +82 %`.
    static String range(Rounding growth, Formats formats) {
        var low = formats.change(growth.low());
        var high = formats.change(growth.high());
        return low.equals(high) ? low : formats.phrases().text("verdict.range", low, high);
    }
}
