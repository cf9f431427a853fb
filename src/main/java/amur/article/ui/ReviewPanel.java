package amur.article.ui;

import amur.article.Acceptances;
import amur.article.Acceptances.Outcome;
import amur.article.extraction.Extractor;
import amur.shell.Editor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// An article with its candidates: the text on one side, the list on the other, a decision for
/// each. The keys are in `review-keys.js`, which presses the buttons that are marked for them.
class ReviewPanel extends Section implements CandidateItem.Actions {

    /// More are too many for anybody to look through.
    private static final int MOST = 200;

    private final Desk desk;
    private final Acceptances acceptances;
    private final Map<Integer, CandidateItem> items = new TreeMap<>();
    private final CandidateWords words = new CandidateWords(FigureTables.formats());
    private final MarkedText text;
    private final ReviewBar bar;

    /// @param discard takes the article off the desk
    /// @param published gets what was published
    ReviewPanel(
            Desk desk,
            Extractor extractor,
            Acceptances acceptances,
            Editor editor,
            Runnable discard,
            Consumer<Outcome> published) {
        this.desk = desk;
        this.acceptances = acceptances;
        addClassNames("card", "review");
        setId("review");
        getElement().setAttribute("tabindex", "-1");
        var shown = desk.order().stream().limit(MOST).toList();
        this.text = new MarkedText(desk, shown, this::goTo);
        var head = new HeadForm(desk, extractor, this::redraw);
        this.bar =
                new ReviewBar(
                        desk,
                        this::step,
                        this::undo,
                        () ->
                                new PublishDialog(
                                                desk,
                                                acceptances,
                                                editor,
                                                head.keepText(),
                                                published)
                                        .open(),
                        discard);
        add(new H2(title()), head);
        if (desk.size() == 0) {
            add(nothing(discard), text);
        } else {
            add(bar, columns(shown));
        }
    }

    private String title() {
        var title = desk.article().title();
        return title.isEmpty() ? getTranslation("review.untitled") : title;
    }

    private Div nothing(Runnable discard) {
        var other = new com.vaadin.flow.component.button.Button(getTranslation("review.other"));
        other.addClickListener(click -> discard.run());
        var nothing = new Div(new Paragraph(getTranslation("review.none")), other);
        nothing.addClassName("empty");
        return nothing;
    }

    private Div columns(List<Integer> shown) {
        var list = new OrderedList();
        list.addClassName("candidates");
        list.getElement().setAttribute("aria-label", getTranslation("review.list"));
        shown.forEach(
                candidate -> {
                    var item =
                            new CandidateItem(candidate, desk, words, this, acceptances::problems);
                    items.put(candidate, item);
                    list.add(item);
                });
        var side = new Div(list);
        if (shown.size() < desk.size()) {
            side.add(new Paragraph(getTranslation("review.more", desk.size() - shown.size())));
        }
        var columns = new Div(text, side);
        columns.addClassName("columns");
        return columns;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/review-keys.js");
        Optional.ofNullable(items.get(desk.current())).ifPresent(CandidateItem::show);
    }

    private void redraw() {
        items.keySet().forEach(this::refresh);
        bar.refresh();
    }

    private void refresh(int candidate) {
        items.get(candidate).refresh();
        text.refresh(candidate);
    }

    /// Makes another candidate the current one.
    private void move(int candidate) {
        var before = desk.current();
        desk.go(items.containsKey(candidate) ? candidate : before);
        refresh(before);
        refresh(desk.current());
        bar.refresh();
    }

    private void goTo(int candidate) {
        move(candidate);
        items.get(desk.current()).show();
    }

    private void step(int distance) {
        goTo(desk.neighbour(distance));
    }

    private void undo() {
        desk.undo().ifPresent(this::goTo);
        redraw();
    }

    private void decide(int candidate, Decision decision) {
        desk.decide(candidate, decision);
        refresh(candidate);
        desk.go(candidate);
        goTo(desk.nextOpen());
        redraw();
        items.get(desk.current()).show();
    }

    @Override
    public void choose(int candidate) {
        goTo(candidate);
    }

    @Override
    public void accept(int candidate) {
        var held = desk.decision(candidate);
        decide(
                candidate,
                held.filter(Decision.Corrected.class::isInstance)
                        .orElseGet(Decision.Accepted::new));
    }

    @Override
    public void reject(int candidate) {
        decide(candidate, new Decision.Rejected());
    }

    @Override
    public void correct(int candidate) {
        move(candidate);
        var form =
                new CorrectionForm(
                        candidate,
                        desk,
                        FigureTables.formats(),
                        as -> decide(candidate, new Decision.Corrected(as)),
                        () -> goTo(candidate));
        items.get(candidate).correct(form);
        form.focus();
    }
}
