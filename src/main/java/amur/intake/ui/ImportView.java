package amur.intake.ui;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.intake.DryRun;
import amur.intake.Intake;
import amur.intake.Mappings;
import amur.shell.AsOf;
import amur.shell.Editor;
import amur.shell.MainLayout;
import amur.shell.OfThePresent;
import amur.shell.PageHeader;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;

/// Files go in here: upload, dry run, commit; and below, what went in and can be undone. Everybody
/// sees the history; only an editor sees the rest.
@Route(value = "import", layout = MainLayout.class)
@AnonymousAllowed
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfThePresent {

    private static final int SHOWN_MILLISECONDS = 12_000;

    private final Intake intake;
    private final Mappings mappings;
    private final Editor editor;
    private final HistoryTable history;
    private final Clock clock;
    private final Anchor changed = new Anchor();
    private final Div draft = new Div();

    ImportView(
            Intake intake,
            Mappings mappings,
            Editor editor,
            HistoryTable history,
            Clock clock,
            @Value("${amur.upload-limit-mb}") int limit) {
        this.intake = intake;
        this.mappings = mappings;
        this.editor = editor;
        this.history = history;
        this.clock = clock;
        draft.getElement().setAttribute("aria-live", "polite");
        var door = editor.name().isPresent() ? upload(limit) : signIn();
        door.addClassName("card");
        var past = new Section(new H2(getTranslation("import.history")), history, changes());
        past.addClassName("card");
        var cards = new Div(door, draft, past);
        cards.addClassName("cards");
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
        var asof = AsOf.of(event.getLocation().getQueryParameters().getParameters(), clock);
        changed.setHref(asof.on("changes"));
    }

    private Section upload(int limit) {
        var template = new Anchor("template.csv", getTranslation("import.template"));
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", "amur-template.csv");
        var form = new Paragraph(getTranslation("import.form") + " ");
        form.add(template);
        form.addClassName("small");
        return new Section(
                new H2(getTranslation("import.upload")),
                new CsvUpload(limit, intake::examine, this::show),
                form);
    }

    private Section signIn() {
        var words = new Paragraph(getTranslation("import.reader") + " ");
        words.add(new Anchor("login", getTranslation("nav.sign-in")));
        return new Section(words);
    }

    private void show(DryRun run) {
        var plan = CsvReader.plan(run.file(), Choices.NONE);
        var saved = mappings.fitting(plan.header());
        if (!plan.faults().isEmpty() && !saved.isEmpty()) {
            again(run, Choices.NONE.with(saved.get(saved.firstKey())));
        } else {
            show(run, Choices.NONE);
        }
    }

    /// A file of which no row can be read needs a person to say how; there is nothing to commit.
    private void show(DryRun run, Choices choices) {
        draft.removeAll();
        draft.add(
                new ReadingPanel(
                        run.name(), run.file(), choices, mappings, chosen -> again(run, chosen)),
                new DryRunPanel(run, () -> commit(run), draft::removeAll));
    }

    private void again(DryRun run, Choices chosen) {
        show(intake.examine(run.name(), run.file(), chosen), chosen);
    }

    private void commit(DryRun run) {
        var release = intake.commit(run, editor.require());
        draft.removeAll();
        history.refresh();
        release.ifPresentOrElse(
                r -> notice(getTranslation("import.done", r.name()), r.id()),
                () -> Notification.show(getTranslation("import.already")));
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
