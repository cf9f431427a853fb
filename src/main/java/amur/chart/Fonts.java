package amur.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The fonts that ship with the program, and text set in them: Latin and Cyrillic in one, Chinese
/// in the other. Installed fonts are never used, because every machine has others.
final class Fonts {

    private static final Font REGULAR = load("AmurSans-Regular");
    private static final Font SEMIBOLD = load("AmurSans-SemiBold");
    private static final Font CHINESE = load("AmurSansSC-Regular");

    /// Measures text alike on every canvas.
    private static final FontRenderContext EVEN = new FontRenderContext(null, true, true);

    private Fonts() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return SEMIBOLD.deriveFont((float) size);
    }

    /// The file of a font, for formats that embed it.
    static InputStream file(String name) {
        var file = Fonts.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (file == null) {
            throw new IllegalStateException(
                    "the font %s is missing from the program".formatted(name));
        }
        return file;
    }

    /// What Java calls the font of a file.
    static String javaName(String file) {
        return switch (file) {
            case "AmurSans-Regular" -> REGULAR.getFontName();
            case "AmurSans-SemiBold" -> SEMIBOLD.getFontName();
            default -> CHINESE.getFontName();
        };
    }

    static List<String> names() {
        return List.of("AmurSans-Regular", "AmurSans-SemiBold", "AmurSansSC-Regular");
    }

    private static Font load(String name) {
        try (var file = file(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /// A stretch of text that one font can set.
    private record Run(String text, Font font) {

        double width() {
            return font.getStringBounds(text, EVEN).getWidth();
        }
    }

    private static List<Run> runs(String text, Font font) {
        var runs = new ArrayList<Run>();
        var chinese = CHINESE.deriveFont(font.getSize2D());
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var last = i == text.length() - 1;
            if (last || plain(text.charAt(i), font) != plain(text.charAt(i + 1), font)) {
                runs.add(
                        new Run(
                                text.substring(start, i + 1),
                                plain(text.charAt(i), font) ? font : chinese));
                start = i + 1;
            }
        }
        return runs;
    }

    private static boolean plain(char letter, Font font) {
        return font.canDisplay(letter) || !CHINESE.canDisplay(letter);
    }

    static double width(String text, Font font) {
        return runs(text, font).stream().mapToDouble(Run::width).sum();
    }

    /// Draws from the left end of the base line.
    static void draw(Graphics2D g, String text, Font font, double x, double y) {
        var at = x;
        for (var run : runs(text, font)) {
            g.setFont(run.font());
            g.drawString(run.text(), (float) at, (float) y);
            at += run.width();
        }
    }

    /// Breaks text into lines no wider than given, at most so many; the last ends in an ellipsis if
    /// not everything fits. Chinese may break anywhere.
    static List<String> wrap(String text, Font font, double width, int lines) {
        var wrapped = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.splitWithDelimiters("(?<=\\p{IsHan})|(?=\\p{IsHan})|(?<= )", 0)) {
            if (!line.isEmpty() && width(line + word.stripTrailing(), font) > width) {
                wrapped.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        wrapped.add(line.toString().strip());
        wrapped.removeIf(String::isEmpty);
        if (wrapped.size() <= lines) {
            return wrapped.stream().map(each -> shortened(each, font, width)).toList();
        }
        var rest = String.join(" ", wrapped.subList(lines - 1, wrapped.size()));
        var kept = new ArrayList<>(wrapped.subList(0, lines - 1));
        kept.add(shortened(rest, font, width));
        return kept;
    }

    /// The text cut to a width, with an ellipsis where something was cut.
    static String shortened(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        var low = 0;
        var high = text.length();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle) + "…", font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + "…";
    }
}
