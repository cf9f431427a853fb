package amur.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the time of writing out of a workbook, which the library puts there unasked, so that the
/// same data give the same bytes.
final class XlsxDate {

    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private XlsxDate() {}

    /// By way of a file: the library writes for readers that begin with the directory at the end,
    /// and Java's reader of streams does not.
    static byte[] without(byte[] workbook) {
        try {
            var file = Files.createTempFile("amur", ".xlsx");
            try {
                Files.write(file, workbook);
                try (var from = new ZipFile(file.toFile())) {
                    return copy(from);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(ZipFile from) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var parts = from.stream().map(ZipEntry::getName).sorted(Comparator.naturalOrder()).toList();
        try (var to = new ZipOutputStream(bytes)) {
            for (var name : parts) {
                var part = new ZipEntry(name);
                part.setTimeLocal(java.time.LocalDate.of(1980, 1, 1).atStartOfDay());
                to.putNextEntry(part);
                try (var content = from.getInputStream(from.getEntry(name))) {
                    to.write(name.equals(CORE) ? undated(content) : content.readAllBytes());
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] undated(InputStream core) throws IOException {
        return new String(core.readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
