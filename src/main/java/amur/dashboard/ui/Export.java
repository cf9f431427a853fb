package amur.dashboard.ui;

import amur.dashboard.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a person wants to take an answer along: its headline, size and ground, and how many bitmap
/// pixels to one of the page.
///
/// @param title in place of the headline; empty for the generated one
record Export(Answer answer, String title, String size, String theme, int scale) {

    static Export of(Answer answer) {
        return new Export(answer, "", "article", "light", 2);
    }

    Export titled(String other) {
        return new Export(answer, other.strip(), size, theme, scale);
    }

    Export sized(String other) {
        return new Export(answer, title, other, theme, scale);
    }

    Export on(String other) {
        return new Export(answer, title, size, other, scale);
    }

    Export scaled(int other) {
        return new Export(answer, title, size, theme, other);
    }

    /// The picture or the data, relative to this site.
    String address(String form) {
        var choices = choices();
        choices.put("scale", form.equals("png") && scale > 1 ? String.valueOf(scale) : "");
        return "chart." + form + "?" + question(choices);
    }

    /// The whole address, for other sites.
    String absolute(String path) {
        return answer.site() + "/" + path;
    }

    /// An element that shows the chart within another page, whose ground does not change with the
    /// reader's.
    String code() {
        var choices = choices();
        choices.put("theme", theme);
        return """
        <iframe src="%s" title="%s" width="100%%" height="520" style="border:0" loading="lazy"></iframe>"""
                .formatted(
                        escaped(absolute("embed?" + question(choices))),
                        escaped(title.isEmpty() ? answer.spec().text().title() : title));
    }

    /// What differs from the standard of the addresses.
    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("title", title);
        choices.put("theme", theme.equals("light") ? "" : theme);
        choices.put("size", size.equals("article") ? "" : size);
        return choices;
    }

    private String question(Map<String, String> choices) {
        var request = answer.request().view();
        var question = (title.isEmpty() ? request : request.with("title", "")).address();
        return Stream.concat(
                        Stream.of(question).filter(text -> !text.isEmpty()),
                        choices.entrySet().stream()
                                .filter(choice -> !choice.getValue().isEmpty())
                                .map(choice -> choice.getKey() + "=" + encoded(choice.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
