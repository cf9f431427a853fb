package amur.chart;

/// The words around a plot; any may be empty.
///
/// @param title the finding
/// @param subtitle what is shown: measure, unit, period, reporter
/// @param note what to mind
/// @param footer who says so, and as of when
/// @param permalink where the same chart is found
public record ChartText(
        String title, String subtitle, String note, String footer, String permalink) {

    public ChartText {
        title = clean(title);
        subtitle = clean(subtitle);
        note = clean(note);
        footer = clean(footer);
        permalink = clean(permalink);
    }

    /// Control and direction characters have no place in a picture, and some would break its file.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+", " ").strip();
    }
}
