package amur.article.ui;

import amur.article.Acceptances;
import amur.article.Acceptances.Outcome;
import amur.article.Acceptances.Problem;
import amur.article.Review;
import amur.article.extraction.Candidate;
import amur.shell.Editor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Says what publishing would do before it is done: what goes in, what is left out and why.
class PublishDialog extends Dialog {

    private final Desk desk;
    private final Acceptances acceptances;
    private final Editor editor;
    private final BooleanSupplier keepText;
    private final Consumer<Outcome> published;
    private final Paragraph refusal = new Paragraph();

    PublishDialog(
            Desk desk,
            Acceptances acceptances,
            Editor editor,
            BooleanSupplier keepText,
            Consumer<Outcome> published) {
        this.desk = desk;
        this.acceptances = acceptances;
        this.editor = editor;
        this.keepText = keepText;
        this.published = published;
        setHeaderTitle(getTranslation("review.publish"));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var list = desk.publishable(this::fit);
        add(new Paragraph(getTranslation("review.summary", list.size(), title())), figures(list));
        leftOut().forEach(this::add);
        add(new Paragraph(getTranslation(kept())), refusal);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()));
        var problems = acceptances.problems(desk.article());
        problems.forEach(problem -> add(warning(said(problem))));
        if (editor.name().isEmpty()) {
            add(signIn());
        } else {
            getFooter().add(publish(!list.isEmpty() && problems.isEmpty()));
        }
    }

    private String title() {
        var title = desk.article().title();
        return title.isEmpty() ? getTranslation("review.untitled") : title;
    }

    private String kept() {
        return keepText.getAsBoolean() ? "review.text-kept" : "review.text-not-kept";
    }

    private boolean fit(Candidate candidate) {
        return acceptances.problems(candidate).isEmpty();
    }

    private UnorderedList figures(List<Candidate> list) {
        var words = new CandidateWords(FigureTables.formats());
        var figures = new UnorderedList();
        list.forEach(
                each ->
                        figures.add(
                                new ListItem(
                                        words.amount(each)
                                                + " · "
                                                + words.kind(each.measure())
                                                + " · "
                                                + words.scope(each))));
        return figures;
    }

    /// Accepted figures that cannot become claims, bases that are missing, and what is undecided.
    private List<Paragraph> leftOut() {
        var words = new CandidateWords(FigureTables.formats());
        var said = new java.util.ArrayList<Paragraph>();
        for (var candidate : desk.accepted()) {
            var standing = desk.standing(candidate);
            acceptances.problems(standing).stream()
                    .findFirst()
                    .ifPresent(
                            problem ->
                                    said.add(
                                            warning(
                                                    getTranslation(
                                                            "review.without",
                                                            words.amount(standing),
                                                            said(problem)))));
            standing.comparisonOf()
                    .filter(base -> !desk.accepted().contains(base))
                    .ifPresent(
                            base ->
                                    said.add(
                                            new Paragraph(
                                                    getTranslation(
                                                            "review.without-base",
                                                            words.amount(standing),
                                                            words.amount(desk.standing(base))))));
        }
        var open = desk.size() - desk.decided();
        if (open > 0) {
            said.add(new Paragraph(getTranslation("review.open", open)));
        }
        return said;
    }

    private String said(Problem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }

    private static Paragraph warning(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("refusal");
        return paragraph;
    }

    private Paragraph signIn() {
        var words = new Paragraph(getTranslation("review.reader") + " ");
        words.add(new Anchor("login", getTranslation("nav.sign-in")));
        return words;
    }

    private Button publish(boolean possible) {
        var publish = new Button(getTranslation("review.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setId("publish-now");
        publish.setEnabled(possible);
        publish.setDisableOnClick(true);
        return publish;
    }

    private void publish() {
        var review =
                new Review(
                        desk.article(),
                        desk.publishable(this::fit),
                        keepText.getAsBoolean(),
                        editor.require());
        try {
            var outcome = acceptances.accept(review);
            close();
            published.accept(outcome);
        } catch (IllegalArgumentException e) {
            refusal.setText(String.valueOf(e.getMessage()));
        }
    }
}
