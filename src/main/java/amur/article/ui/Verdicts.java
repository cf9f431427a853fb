package amur.article.ui;

import amur.analysis.Rounding;
import amur.article.Evidence;
import amur.shell.Formats;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// How the data stand to a figure, as a chip and in words.
final class Verdicts {

    private Verdicts() {}

    static Span chip(Evidence.Answer answer, Formats formats) {
        var chip =
                new Span(
                        formats.phrases()
                                .text("verdict." + answer.kind().name().toLowerCase(Locale.ROOT)));
        chip.addClassName("chip");
        switch (answer.kind()) {
            case CONFIRMED -> chip.addClassName("good");
            case DIFFERS, OTHER_SCOPE -> chip.addClassName("warn");
            case REPEATED, UNCHECKED -> {}
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
