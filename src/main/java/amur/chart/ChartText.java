package amur.chart;

import java.util.stream.Stream;

/// The words around a plot; any may be empty.
///
/// Titles come from addresses, so they are hostile: control and direction characters are dropped
/// here, once, and nothing is longer than a page.
///
/// @param title the finding
/// @param subtitle what is shown: measure, unit, period, reporter
/// @param note what to mind
/// @param footer who says so, and as of when
/// @param permalink where the same chart is found
public record ChartText(
        String title, String subtitle, String note, String footer, String permalink) {

    private static final int LONGEST = 5000;

    /// Ask for another look of the letter before them, which no font of ours has.
    private static final String VARIANTS = "[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]";

    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+";

    public ChartText {
        title = clean(title);
        subtitle = clean(subtitle);
        note = clean(note);
        footer = clean(footer);
        permalink = clean(permalink);
    }

    static String clean(String text) {
        var known = text.replaceAll(VARIANTS, "").replaceAll(UNSEEN, " ").strip();
        var end =
                known.offsetByCodePoints(
                        0, Math.min(LONGEST, known.codePointCount(0, known.length())));
        return known.substring(0, end);
    }

    /// The address without its scheme, as people write it, and without the headline, which stands
    /// above it already.
    String link() {
        return permalink
                .replaceFirst("^https?://", "")
                .replaceFirst("([?&])title=[^&]*&?", "$1")
                .replaceFirst("[?&]$", "");
    }

    /// Everything beside the title, for those who do not see the picture.
    String description() {
        return String.join(
                "\n",
                Stream.of(subtitle, note, footer, permalink).filter(t -> !t.isEmpty()).toList());
    }
}
