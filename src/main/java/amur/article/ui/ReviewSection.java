package amur.article.ui;

import amur.article.Acceptances;
import amur.article.Acceptances.Outcome;
import amur.article.Figure;
import amur.article.extraction.Extractor;
import amur.shell.Editor;
import amur.store.Releases;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The way of an article through the page: pasted, looked through, published. What lies on the
/// desk stays there for the visit, wherever its person goes meanwhile.
class ReviewSection extends Div {

    private final Extractor extractor;
    private final Acceptances acceptances;
    private final Editor editor;
    private final Releases releases;
    private final Supplier<List<Figure>> published;
    private final Runnable changed;

    /// @param published the figures that speak now
    /// @param changed called when figures were published or taken back
    ReviewSection(
            Extractor extractor,
            Acceptances acceptances,
            Editor editor,
            Releases releases,
            Supplier<List<Figure>> published,
            Runnable changed) {
        this.published = published;
        this.extractor = extractor;
        this.acceptances = acceptances;
        this.editor = editor;
        this.releases = releases;
        this.changed = changed;
        addClassName("cards");
        show();
    }

    private static Optional<Desk> held() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Desk.class));
    }

    private void show() {
        removeAll();
        held().ifPresentOrElse(this::review, this::paste);
    }

    private void paste() {
        add(
                new PastePanel(
                        extractor,
                        desk -> {
                            VaadinSession.getCurrent().setAttribute(Desk.class, desk);
                            show();
                        }));
    }

    private void review(Desk desk) {
        acceptances
                .earlier(desk.article())
                .map(earlier -> new EarlierNote(earlier, published.get()))
                .ifPresent(this::add);
        add(new ReviewPanel(desk, extractor, acceptances, editor, this::discard, this::published));
    }

    private void discard() {
        VaadinSession.getCurrent().setAttribute(Desk.class, null);
        show();
    }

    private void published(Outcome outcome) {
        discard();
        addComponentAsFirst(
                new PublishedPanel(outcome, published.get(), editor, releases, changed));
        changed.run();
    }
}
