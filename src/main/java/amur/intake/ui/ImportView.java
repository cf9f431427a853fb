package amur.intake.ui;

import amur.csv.Choices;
import amur.intake.DryRun;
import amur.intake.Import;
import amur.intake.Imports;
import amur.intake.Mappings;
import amur.shell.AsOf;
import amur.shell.Editor;
import amur.shell.MainLayout;
import amur.shell.OfThePresent;
import amur.shell.PageHeader;
import amur.shell.Tokens;
import amur.store.Contributions;
import amur.store.Releases;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/// Files go in here: upload, dry run, commit; and below, what went in and can be undone. Everybody
/// sees the history; only an editor sees the rest. `id` in the address is a file on its way in,
/// `release` the digest of one that is in.
@Route(value = "import", layout = MainLayout.class)
@AnonymousAllowed
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfThePresent {

    private static final int SHOWN_MILLISECONDS = 12_000;

    private final Imports imports;
    private final Mappings mappings;
    private final Releases releases;
    private final Contributions contributions;
    private final Editor editor;
    private final HistoryTable history;
    private final Clock clock;
    private final Anchor changed = new Anchor();
    private final Div draft = new Div();

    ImportView(
            Imports imports,
            Mappings mappings,
            Releases releases,
            Contributions contributions,
            Editor editor,
            HistoryTable history,
            Tokens tokens,
            Clock clock,
            @Value("${amur.address}") String address) {
        this.imports = imports;
        this.mappings = mappings;
        this.releases = releases;
        this.contributions = contributions;
        this.editor = editor;
        this.history = history;
        this.clock = clock;
        draft.addClassName("cards");
        var past = new Section(new H2(getTranslation("import.history")), history, changes());
        past.addClassName("card");
        var cards = new Div(editor.name().map(this::upload).orElseGet(this::signIn), draft, past);
        cards.addClassName("cards");
        if (editor.name().isPresent()) {
            cards.add(new TokensCard(tokens, address));
        }
        add(new PageHeader(getTranslation("import.title"), getTranslation("import.lead")), cards);
    }

    private Paragraph changes() {
        changed.setText(getTranslation("changes.link"));
        var way = new Paragraph(changed);
        way.addClassName("actions");
        return way;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        changed.setHref(AsOf.of(query.getParameters(), clock).on("changes"));
        draft.removeAll();
        history.refresh();
        var id = query.getSingleParameter("id").filter(any -> editor.name().isPresent());
        query.getSingleParameter("release").flatMap(this::release).ifPresent(draft::add);
        id.flatMap(imports::of).ifPresent(this::show);
        if (editor.name().isPresent()) {
            draft.add(new WaitingTable(imports, id.orElse("")));
        }
    }

    private Optional<ReleasePanel> release(String digest) {
        return releases.history().stream()
                .filter(entry -> entry.release().digest().equals(digest))
                .findFirst()
                .map(entry -> new ReleasePanel(entry, contributions));
    }

    private Section upload(String who) {
        var template = new Anchor("template.csv", getTranslation("import.template"));
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", "amur-template.csv");
        var form = new Paragraph(getTranslation("import.form") + " ");
        form.add(template);
        form.addClassName("small");
        var upload =
                new CsvUpload(
                        (name, in) -> imports.receive(name, who, in, Choices.NONE),
                        file -> go(Map.of("id", file.id())));
        var card = new Section(new H2(getTranslation("import.upload")), upload, form);
        card.addClassName("card");
        return card;
    }

    private Section signIn() {
        var words = new Paragraph(getTranslation("import.reader") + " ");
        words.add(new Anchor("login", getTranslation("nav.sign-in")));
        var card = new Section(words);
        card.addClassName("card");
        return card;
    }

    private void show(Import file) {
        draft.add(new ImportPanel(file, imports, mappings, editor, this::redo, this::ended));
    }

    private static void go(Map<String, String> parameters) {
        UI.getCurrent().navigate(ImportView.class, QueryParameters.simple(parameters));
    }

    private void redo(Import file) {
        var release = file.run().flatMap(DryRun::known).orElseThrow();
        history.restore(release.id());
        imports.forget(file);
        go(Map.of("release", release.digest()));
    }

    private void ended(Import file) {
        history.refresh();
        if (file.state() == Import.State.DONE) {
            file.release()
                    .ifPresentOrElse(
                            r -> notice(getTranslation("import.done", r.name()), r.id()),
                            () -> Notification.show(getTranslation("import.already")));
            imports.forget(file);
            go(file.release().map(r -> Map.of("release", r.digest())).orElse(Map.of()));
        } else {
            go(Map.of());
        }
    }

    /// Says what happened and offers to take it back at once.
    private void notice(String words, long release) {
        var notice = new Notification();
        notice.setDuration(SHOWN_MILLISECONDS);
        var undo =
                new Button(
                        getTranslation("import.undo"),
                        click -> {
                            history.withdraw(release);
                            notice.close();
                        });
        notice.add(new Div(new Paragraph(words), undo));
        notice.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.import") + " · Amur";
    }
}
