package amur.intake.ui;

import amur.intake.DryRun;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Takes one CSV file. The bytes are counted as they come, because what a browser announces cannot
/// be trusted, and the file is read outside the lock of the page.
class CsvUpload extends Div {

    private static final int MEGABYTE = 1 << 20;

    private final int limit;
    private final BiFunction<String, byte[], DryRun> examine;
    private final Consumer<DryRun> examined;
    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();

    /// @param limit in megabytes
    /// @param examine from the file's name and bytes to the dry run; called outside the page's lock
    /// @param examined gets the dry run under the page's lock
    CsvUpload(int limit, BiFunction<String, byte[], DryRun> examine, Consumer<DryRun> examined) {
        this.limit = limit;
        this.examine = examine;
        this.examined = examined;
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        upload.setUploadHandler(this::take);
        upload.setMaxFileSize(limit * MEGABYTE);
        upload.addFileRejectedListener(rejected -> refuse(tooLarge()));
        upload.setId("upload");
        add(upload, refusal);
    }

    private void take(UploadEvent event) throws IOException {
        var file = read(event.getInputStream());
        var ui = event.getUI();
        if (file.isEmpty()) {
            event.reject("too large");
            ui.access(() -> refuse(tooLarge()));
            return;
        }
        var run = examine.apply(event.getFileName(), file.get());
        ui.access(() -> show(run));
    }

    /// The bytes; nothing if they are too many. What is too much is still taken off the line,
    /// because a browser that cannot send tries again.
    private Optional<byte[]> read(InputStream in) throws IOException {
        var most = (long) limit * MEGABYTE;
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[8192];
        long seen = 0;
        for (var n = in.read(piece); n >= 0; n = in.read(piece)) {
            seen += n;
            if (seen <= most) {
                bytes.write(piece, 0, n);
            } else if (seen - n <= most) {
                bytes = new ByteArrayOutputStream();
            }
        }
        return seen > most ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private void show(DryRun run) {
        refusal.setVisible(false);
        upload.clearFileList();
        examined.accept(run);
    }

    private void refuse(String words) {
        upload.clearFileList();
        refusal.setText(words);
        refusal.setVisible(true);
    }

    private String tooLarge() {
        return getTranslation("import.too-large", limit);
    }
}
