package amur.article.ui;

import amur.article.PressText;
import amur.article.extraction.Extractor;
import amur.article.reading.ArticleReader;
import amur.article.reading.Form;
import amur.article.reading.UnfitArticle;
import amur.shell.Phrases;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes an article, pasted or as a file, and looks for its figures. What is long is read outside
/// the lock of the page. Nothing is written to the disk.
class PastePanel extends Section {

    /// A shorter text takes no time that anybody notices.
    private static final int LONG = 20_000;

    private final Extractor extractor;
    private final Consumer<Desk> found;
    private final TextArea text = new TextArea(getTranslation("review.paste.label"));
    private final Button look = new Button(getTranslation("review.look"));
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph refusal = new Paragraph();

    /// @param found gets the article under the lock of the page
    PastePanel(Extractor extractor, Consumer<Desk> found) {
        this.extractor = extractor;
        this.found = found;
        addClassNames("card", "paste");
        setId("paste");
        text.setId("article");
        text.setMaxLength(ArticleReader.LARGEST);
        text.setPlaceholder(getTranslation("review.paste.hint"));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setId("look");
        look.addClickListener(click -> paste());
        progress.setIndeterminate(true);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", getTranslation("review.reading"));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var note = new Paragraph(getTranslation("review.paste.note"));
        note.addClassName("small");
        var ways = new Div(look, upload());
        ways.addClassName("ways");
        add(new H2(getTranslation("review.paste")), text, refusal, progress, ways, note);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileExtensions(Form.allEndings().toArray(String[]::new));
        upload.setMaxFileSize(Integer.MAX_VALUE);
        upload.setMaxFiles(1);
        upload.setId("article-file");
        upload.setI18n(
                new UploadI18N()
                        .setAddFiles(
                                new UploadI18N.AddFiles().setOne(getTranslation("review.file")))
                        .setDropFiles(
                                new UploadI18N.DropFiles().setOne(getTranslation("review.drop"))));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private void paste() {
        var given = text.getValue();
        var ui = UI.getCurrent();
        if (given.length() < LONG) {
            show(attempt(() -> read(given)));
            return;
        }
        working(true);
        Thread.startVirtualThread(
                () -> {
                    var read = attempt(() -> read(given));
                    ui.access(() -> show(read));
                });
    }

    private Desk read(String given) {
        return desk(() -> ArticleReader.read(given, Form.ofContent(given)));
    }

    private Desk desk(Supplier<PressText> reading) {
        var article = reading.get();
        return new Desk(article, extractor.extract(article));
    }

    /// What comes is read to its end, or the browser would send it again; what is too much is not
    /// kept.
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        ui.access(() -> working(true));
        try (var in = event.getInputStream()) {
            var bytes = in.readNBytes(ArticleReader.LARGEST + 1);
            in.transferTo(OutputStream.nullOutputStream());
            var form = Form.ofName(event.getFileName()).orElseGet(() -> Form.ofContent(bytes));
            var read = attempt(() -> desk(() -> ArticleReader.read(bytes, form)));
            ui.access(() -> show(read));
        }
    }

    /// An article on a desk, or why it is none.
    private record Attempt(Optional<Desk> desk, Optional<UnfitArticle> unfit) {}

    private static Attempt attempt(Supplier<Desk> reading) {
        try {
            return new Attempt(Optional.of(reading.get()), Optional.empty());
        } catch (UnfitArticle e) {
            return new Attempt(Optional.empty(), Optional.of(e));
        }
    }

    private void show(Attempt attempt) {
        working(false);
        attempt.unfit()
                .ifPresent(
                        why -> {
                            refusal.setText(why.sentence(Phrases.of(getLocale())));
                            refusal.setVisible(true);
                        });
        attempt.desk().ifPresent(found);
    }

    private void working(boolean now) {
        refusal.setVisible(false);
        progress.setVisible(now);
        look.setEnabled(!now);
    }
}
