package amur.article.ui;

import amur.article.extraction.Candidate;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The article with its candidates marked and numbered. Of a long one only the paragraphs that
/// have candidates are shown. Text goes in as text: nothing in it can become markup.
class MarkedText extends Div {

    private static final int LONG = 60_000;

    /// A longer run of letters has no words between spaces.
    private static final int WORD = 16;

    private final Desk desk;
    private final List<Integer> shown;
    private final Consumer<Integer> chosen;
    private final Map<Integer, HtmlContainer> marks = new TreeMap<>();
    private int next;

    /// @param shown the candidates that are marked
    /// @param chosen gets the candidate whose mark was clicked
    MarkedText(Desk desk, List<Integer> shown, Consumer<Integer> chosen) {
        this.desk = desk;
        this.shown =
                shown.stream().sorted(Comparator.comparing(i -> desk.found(i).start())).toList();
        this.chosen = chosen;
        addClassName("article-text");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("review.text"));
        paragraphs(desk.article().body());
    }

    private void paragraphs(String body) {
        var left = 0;
        for (var start = 0; start < body.length(); ) {
            var feed = body.indexOf('\n', start);
            var end = feed < 0 ? body.length() : feed;
            var blank = body.substring(start, end).isBlank();
            if (!blank && (body.length() <= LONG || marked(end))) {
                leftOut(left);
                left = 0;
                add(paragraph(body, start, end));
            } else if (!blank) {
                left++;
            }
            start = end + 1;
        }
        leftOut(left);
    }

    private void leftOut(int paragraphs) {
        if (paragraphs > 0) {
            var words = new Paragraph(getTranslation("review.left-out", paragraphs));
            words.addClassName("small");
            add(words);
        }
    }

    private boolean marked(int end) {
        return next < shown.size() && desk.found(shown.get(next)).start() < end;
    }

    private Paragraph paragraph(String body, int start, int end) {
        var paragraph = new Paragraph();
        var at = start;
        while (marked(end)) {
            var candidate = shown.get(next++);
            var found = desk.found(candidate);
            var from = Math.max(at, found.start());
            var to = Math.max(from, Math.min(end, found.end()));
            paragraph.add(new Text(body.substring(at, from)));
            paragraph.add(mark(candidate, body.substring(from, to)));
            at = to;
        }
        paragraph.add(new Text(body.substring(at, end)));
        return paragraph;
    }

    private HtmlContainer mark(int candidate, String words) {
        var number = new Span(String.valueOf(candidate + 1));
        number.addClassName("number");
        var mark = new HtmlContainer("mark");
        mark.add(number, new Text(words));
        mark.setId("mark-" + (candidate + 1));
        mark.getElement().addEventListener("click", click -> chosen.accept(candidate));
        marks.put(candidate, mark);
        refresh(candidate);
        return mark;
    }

    /// Shows how a candidate stands now.
    void refresh(int candidate) {
        Optional.ofNullable(marks.get(candidate))
                .ifPresent(
                        mark -> {
                            var state = desk.decision(candidate).map(Decision::code).orElse("open");
                            mark.getElement().setAttribute("data-state", state);
                            mark.getElement()
                                    .setAttribute(
                                            "data-current",
                                            String.valueOf(desk.current() == candidate));
                        });
    }

    /// Where the words around a candidate begin and end: up to so many letters on both sides,
    /// within its line, and no half words.
    static IntStream around(String body, Candidate found, int letters) {
        var before = body.lastIndexOf('\n', found.start() - 1) + 1;
        var feed = body.indexOf('\n', found.end());
        var after = feed < 0 ? body.length() : feed;
        var from = Math.max(before, found.start() - letters);
        var to = Math.min(after, found.end() + letters);
        for (var i = from; i > before && i < Math.min(from + WORD, found.start()); i++) {
            if (Character.isWhitespace(body.charAt(i))) {
                from = i + 1;
                break;
            }
        }
        for (var i = to; i < after && i > Math.max(to - WORD, found.end()); i--) {
            if (Character.isWhitespace(body.charAt(i))) {
                to = i;
                break;
            }
        }
        return IntStream.of(from, to);
    }
}
