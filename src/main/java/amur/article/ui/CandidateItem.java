package amur.article.ui;

import amur.article.Acceptances.Problem;
import amur.article.extraction.Candidate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/// One candidate in the list: what it says, where, why, and what was decided of it.
class CandidateItem extends ListItem {

    /// Letters of the article on each side.
    private static final int AROUND = 110;

    /// What a person can do with the candidate.
    interface Actions {

        void choose(int candidate);

        void accept(int candidate);

        void correct(int candidate);

        void reject(int candidate);
    }

    private final int candidate;
    private final Desk desk;
    private final CandidateWords words;
    private final Actions actions;
    private final Function<Candidate, List<Problem>> problems;

    CandidateItem(
            int candidate,
            Desk desk,
            CandidateWords words,
            Actions actions,
            Function<Candidate, List<Problem>> problems) {
        this.candidate = candidate;
        this.desk = desk;
        this.words = words;
        this.actions = actions;
        this.problems = problems;
        addClassName("candidate");
        setId("candidate-" + (candidate + 1));
        getElement()
                .addEventListener("click", click -> actions.choose(candidate))
                .setFilter("!event.target.closest('button, summary, .correction')");
        refresh();
    }

    void refresh() {
        removeAll();
        var standing = desk.standing(candidate);
        var state = desk.decision(candidate).map(Decision::code).orElse("open");
        var current = desk.current() == candidate;
        getElement().setAttribute("data-state", state);
        getElement().setAttribute("tabindex", current ? "0" : "-1");
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
        add(line(standing, state), small(words.scope(standing)));
        standing.comparisonOf().ifPresent(base -> add(small(compared(base))));
        add(quote(desk.found(candidate)), why(standing));
        if (desk.accepted().contains(candidate)) {
            problems.apply(standing).forEach(problem -> add(problem(problem)));
        }
        add(buttons());
    }

    /// Puts the form of a correction in the place of the buttons.
    void correct(Component form) {
        getChildren().filter(CandidateItem::buttons).forEach(this::remove);
        add(form);
        form.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private static boolean buttons(Component part) {
        return part instanceof Div div && div.hasClassName("decide");
    }

    private Div line(Candidate standing, String state) {
        var number = new Span(String.valueOf(candidate + 1));
        number.addClassName("number");
        var amount = new HtmlContainer("strong");
        amount.setText(words.amount(standing));
        var line = new Div(number, amount, new Span(words.kind(standing.measure())));
        line.addClassName("line");
        if (!state.equals("open")) {
            var chip = new Span(getTranslation("review.state." + state));
            chip.addClassNames("chip", state.equals("rejected") ? "plain" : "good");
            line.add(chip);
        }
        return line;
    }

    private String compared(int base) {
        return getTranslation(
                "review.compared", String.valueOf(base + 1), words.amount(desk.standing(base)));
    }

    private Component quote(Candidate found) {
        var body = desk.article().body();
        var ends = MarkedText.around(body, found, AROUND).toArray();
        var mark = new HtmlContainer("mark");
        mark.setText(body.substring(found.start(), found.end()));
        var quote = new HtmlContainer("blockquote");
        quote.add(
                new Text((cut(body, ends[0]) ? "…" : "") + body.substring(ends[0], found.start())),
                mark,
                new Text(body.substring(found.end(), ends[1]) + (cut(body, ends[1]) ? "…" : "")));
        return quote;
    }

    /// Whether the text goes on across this place.
    private static boolean cut(String body, int at) {
        return at > 0
                && at < body.length()
                && body.charAt(at) != '\n'
                && body.charAt(at - 1) != '\n';
    }

    private Component why(Candidate standing) {
        var reasons = new UnorderedList();
        standing.because().forEach(reason -> reasons.add(new ListItem(reason)));
        var details = new NativeDetails(words.certainty(standing), reasons);
        details.addClassName("why");
        details.getElement().setAttribute("data-level", CandidateWords.level(standing.certainty()));
        return details;
    }

    private Paragraph problem(Problem problem) {
        var words = new Paragraph(getTranslation(problem.key(), problem.arguments().toArray()));
        words.addClassName("refusal");
        return words;
    }

    private Div buttons() {
        var buttons =
                new Div(
                        button("review.accept", "a", () -> actions.accept(candidate)),
                        button("review.correct", "c", () -> actions.correct(candidate)),
                        button("review.reject", "r", () -> actions.reject(candidate)));
        buttons.addClassName("decide");
        return buttons;
    }

    private NativeButton button(String key, String stroke, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.getElement().setAttribute("data-key", stroke);
        button.setAriaLabel(getTranslation(key) + " " + (candidate + 1));
        return button;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }

    /// Gives it the focus of the keyboard and brings it and its mark into view.
    void show() {
        getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); window.amurReview?.show(this, $0);",
                        "mark-" + (candidate + 1));
    }
}
