package amur.intake.ui;

import amur.intake.Import;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// Takes one file straight to the disk, outside the lock of the page; how large it is shows only
/// when it has come, because what a browser announces cannot be trusted.
class CsvUpload extends Div {

    /// Puts the file that comes under a name on disk.
    interface Door {

        Import take(String name, InputStream file);
    }

    private final Door door;
    private final Consumer<Import> received;
    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();

    /// @param door called outside the page's lock
    /// @param received gets the file on its way under the page's lock
    CsvUpload(Door door, Consumer<Import> received) {
        this.door = door;
        this.received = received;
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        upload.setUploadHandler(this::take);
        upload.setMaxFileSize(Integer.MAX_VALUE);
        upload.setId("upload");
        add(upload, refusal);
    }

    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var in = event.getInputStream()) {
            var file = door.take(event.getFileName(), in);
            ui.access(() -> show(file));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            event.reject("refused");
            ui.access(() -> refuse(String.valueOf(e.getMessage())));
        }
    }

    private void show(Import file) {
        refusal.setVisible(false);
        upload.clearFileList();
        received.accept(file);
    }

    private void refuse(String words) {
        upload.clearFileList();
        refusal.setText(words);
        refusal.setVisible(true);
    }
}
