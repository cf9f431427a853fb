package amur.dashboard;

import amur.chart.Events;
import amur.csv.XlsxWriter;
import amur.shell.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands around the figures in a workbook, in the language of the answer.
final class Sheets {

    private Sheets() {}

    static XlsxWriter.Sheets of(Answer answer) {
        var phrases = Phrases.of(answer.request().language());
        return new XlsxWriter.Sheets(
                List.of(
                        phrases.text("xlsx.table"),
                        phrases.text("xlsx.rows"),
                        phrases.text("xlsx.about")),
                phrases.text("table.period"),
                answer.spec().labels(),
                about(answer, phrases),
                answer.request().view().address());
    }

    private static Map<String, String> about(Answer answer, Phrases phrases) {
        var text = answer.spec().text();
        var about = new LinkedHashMap<String, String>();
        about.put(phrases.text("xlsx.title"), text.title());
        about.put(phrases.text("xlsx.subtitle"), text.subtitle());
        about.put(phrases.text("xlsx.note"), text.note());
        about.put(phrases.text("xlsx.source"), text.footer());
        events(answer.spec().events(), about);
        about.put(phrases.text("xlsx.permalink"), text.permalink());
        about.put(phrases.text("xlsx.specification"), answer.request().view().address());
        return about;
    }

    /// Beside the figures, never among them.
    private static void events(Events events, Map<String, String> about) {
        for (var i = 0; i < events.all().size(); i++) {
            var event = events.all().get(i);
            about.put(
                    "%s (%d)".formatted(events.heading(), i + 1),
                    String.join(
                            " · ", event.when(), event.words(), event.source(), event.address()));
        }
    }
}
