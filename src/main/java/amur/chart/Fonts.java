package amur.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The fonts that ship with the program, in two weights: Latin and Cyrillic, and common Chinese.
///
/// Installed fonts are never used, because every machine has others and draws other bytes.
enum Fonts {
    REGULAR("AmurSans-Regular"),
    SEMIBOLD("AmurSans-SemiBold"),
    CHINESE("AmurSansSC-Regular"),
    CHINESE_SEMIBOLD("AmurSansSC-SemiBold");

    /// The families of an SVG, the bundled ones first, then what is about as wide; a reader without
    /// them has its own Chinese.
    static final String FAMILIES =
            "'Amur Sans','Amur Sans SC',Inter,'Helvetica Neue',Arial,'Liberation Sans',"
                    + "'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif";

    private final String file;
    private final Font font;

    Fonts(String file) {
        this.file = file;
        this.font = load();
    }

    private Font load() {
        BareMachine.prepare();
        try (var bytes = file()) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /// Reads them, if that has not happened yet.
    static void ready() {
        Lettering.width("", REGULAR.at(1));
    }

    /// The file, for formats that embed it.
    InputStream file() {
        var bytes = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf");
        if (bytes == null) {
            throw new IllegalStateException(
                    "the font %s is missing from the program".formatted(file));
        }
        return bytes;
    }

    Font at(double size) {
        return font.deriveFont((float) size);
    }

    boolean has(int letter) {
        return font.canDisplay(letter);
    }

    /// The same weight for Chinese.
    Fonts chinese() {
        return switch (this) {
            case REGULAR, CHINESE -> CHINESE;
            case SEMIBOLD, CHINESE_SEMIBOLD -> CHINESE_SEMIBOLD;
        };
    }

    boolean bold() {
        return this == SEMIBOLD || this == CHINESE_SEMIBOLD;
    }

    /// Which of them a font is, at whatever size.
    static Fonts of(Font font) {
        return Arrays.stream(values())
                .filter(known -> known.font.getName().equals(font.getName()))
                .findFirst()
                .orElseThrow();
    }
}
