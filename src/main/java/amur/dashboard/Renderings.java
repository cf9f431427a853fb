package amur.dashboard;

import amur.chart.ChartRenderer;
import amur.chart.ImageFormat;
import amur.csv.CsvWriter;
import amur.csv.XlsxWriter;
import amur.store.Edition;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Every file that an answer becomes. A file is made once for as long as the data stay as they are,
/// and kept within a limit of bytes; so a page that shows twenty charts costs nothing the second
/// time it is opened.
@Component
public class Renderings {

    private static final int MEGABYTE = 1 << 20;

    /// What an entry takes beside its bytes, roughly.
    private static final int OVERHEAD = 512;

    /// Bitmaps in the making may hold so many megapixels together, which is 400 MB of memory; the
    /// largest picture alone takes half of it, and small ones are drawn eight at a time.
    private static final int MEGAPIXELS = 80;

    private static final int LEAST = MEGAPIXELS / 8;

    /// @param address of the question in its canonical form
    /// @param edition of the data
    private record Key(String address, FileType type, String edition) {}

    private final Panels panels;
    private final Touching touching;
    private final ChartRenderer renderer;
    private final Edition edition;
    private final JsonMapper json;
    private final Cache<Key, Rendering> kept;
    private final Semaphore easels = new Semaphore(MEGAPIXELS, true);

    /// @param megabytes that finished files may take in memory
    Renderings(
            Panels panels,
            Touching touching,
            ChartRenderer renderer,
            Edition edition,
            JsonMapper json,
            @Value("${amur.cache-mb}") long megabytes) {
        this.panels = panels;
        this.touching = touching;
        this.renderer = renderer;
        this.edition = edition;
        this.json = json;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(megabytes * MEGABYTE)
                        .<Key, Rendering>weigher((key, made) -> made.bytes().length + OVERHEAD)
                        .build();
    }

    /// @throws BadParameter if the question cannot be answered
    public Rendering of(PanelRequest request, FileType type) {
        var key = new Key(request.address(), type, edition.now());
        return kept.get(key, missing -> make(request, type));
    }

    private Rendering make(PanelRequest request, FileType type) {
        var answer = panels.answer(request);
        var bytes =
                switch (type) {
                    case SVG -> picture(answer, ImageFormat.SVG);
                    case PNG -> drawn(request, () -> picture(answer, ImageFormat.PNG));
                    case PDF -> picture(answer, ImageFormat.PDF);
                    case CSV ->
                            CsvWriter.write(answer.data(), request.view().address())
                                    .getBytes(StandardCharsets.UTF_8);
                    case XLSX -> XlsxWriter.write(answer.data(), Sheets.of(answer));
                    case JSON -> json.writeValueAsBytes(ChartJson.of(answer));
                    case MARKS -> json.writeValueAsBytes(touching.of(answer));
                };
        return Rendering.of(type, bytes, answer);
    }

    private byte[] picture(Answer answer, ImageFormat format) {
        return renderer.render(answer.spec(), answer.data(), format, answer.request().size());
    }

    private byte[] drawn(PanelRequest request, Supplier<byte[]> picture) {
        var pixels = request.size().pixels();
        var taken = Math.clamp(pixels / 1_000_000, LEAST, MEGAPIXELS);
        easels.acquireUninterruptibly(taken);
        try {
            return picture.get();
        } finally {
            easels.release(taken);
        }
    }
}
