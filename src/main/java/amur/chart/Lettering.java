package amur.chart;

import amur.chart.Typesetter.Anchor;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Text set in the bundled fonts: measured, broken into lines and drawn, whatever it mixes.
final class Lettering {

    /// Measures alike for every format.
    private static final FontRenderContext EVEN = new FontRenderContext(null, true, true);

    /// In place of a letter that no bundled font has.
    private static final int UNKNOWN = '?';

    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /// A stretch of text that one font can set.
    private record Run(String text, Font font) {

        double width() {
            return font.getStringBounds(text, EVEN).getWidth();
        }
    }

    private static List<Run> runs(String text, Font font) {
        var hanzi = Fonts.of(font).chinese();
        var chinese = hanzi.at(font.getSize2D());
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        var inChinese = false;
        for (var letter : text.codePoints().toArray()) {
            var here = !font.canDisplay(letter) && hanzi.has(letter);
            if (here != inChinese && !run.isEmpty()) {
                runs.add(new Run(run.toString(), inChinese ? chinese : font));
                run.setLength(0);
            }
            inChinese = here;
            run.appendCodePoint(here || font.canDisplay(letter) ? letter : UNKNOWN);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), inChinese ? chinese : font));
        }
        return runs;
    }

    static double width(String text, Font font) {
        return runs(text, font).stream().mapToDouble(Run::width).sum();
    }

    /// From the left end of the base line.
    static void draw(Graphics2D g, String text, Font font, double x, double y) {
        draw(g, text, font, x, y, Anchor.START);
    }

    static void centred(Graphics2D g, String text, Font font, double x, double y) {
        draw(g, text, font, x, y, Anchor.MIDDLE);
    }

    static void rightward(Graphics2D g, String text, Font font, double x, double y) {
        draw(g, text, font, x, y, Anchor.END);
    }

    private static void draw(
            Graphics2D g, String text, Font font, double x, double y, Anchor anchor) {
        if (g instanceof Typesetter setter) {
            setter.set(text, font, x, y, anchor);
            return;
        }
        var runs = runs(text, font);
        var at = x - anchor.share() * runs.stream().mapToDouble(Run::width).sum();
        for (var run : runs) {
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) y);
            at += run.width();
        }
    }

    /// Breaks text into lines no wider than given; the last ends in an ellipsis if not everything
    /// fits. Chinese breaks between any letters, and so does a word that is wider than a line.
    ///
    /// @param most lines; none if 0
    static List<String> wrap(String text, Font font, double width, int most) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty() && lines.size() < most) {
            if (lines.size() == most - 1) {
                lines.add(shortened(rest, font, width));
                break;
            }
            var end = lineEnd(rest, font, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// Where the first line of a text ends.
    private static int lineEnd(String text, Font font, double width) {
        var fits = fitting(text, font, width, "");
        if (fits == text.length()) {
            return fits;
        }
        for (var end = fits; end > 0; end--) {
            if (breaks(text, end)) {
                return end;
            }
        }
        return Math.max(fits, Character.charCount(text.codePointAt(0)));
    }

    private static boolean breaks(String text, int at) {
        var before = text.codePointBefore(at);
        var after = text.codePointAt(at);
        return after == ' '
                || before == ' '
                || wide(before) && Character.isLetter(after)
                || wide(after) && before != '（';
    }

    private static boolean wide(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /// How many chars of a text fit into a width, with something after them.
    private static int fitting(String text, Font font, double width, String after) {
        if (text.length() < 400 && width(text, font) <= width) {
            return text.length();
        }
        var low = 0;
        var high = Math.min(text.length(), 400);
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle) + after, font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        var split =
                low > 0
                        && low < text.length()
                        && Character.isSurrogatePair(text.charAt(low - 1), text.charAt(low));
        return split ? low - 1 : low;
    }

    /// The text cut to a width, with an ellipsis where something was cut.
    static String shortened(String text, Font font, double width) {
        if (fitting(text, font, width, "") == text.length()) {
            return text;
        }
        return text.substring(0, fitting(text, font, width, ELLIPSIS)).strip() + ELLIPSIS;
    }
}
