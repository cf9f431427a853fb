package amur.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes files that are no tables of text, whatever they are called, and says what they are.
final class Signature {

    private static final String SAVE = "save the table as \"CSV UTF-8\" and import that";
    private static final String OPEN = "open it and save its sheet as \"CSV UTF-8\"";
    private static final String UNPACK = "unpack it and import the CSV file inside";
    private static final String MADE = "import the table it was made from, as \"CSV UTF-8\"";

    private Signature() {}

    static Optional<Fault> fault(byte[] head) {
        if (head.length == 0) {
            return Optional.of(
                    new Fault(0, "", "the file is empty, 0 bytes; export the table again"));
        }
        return binary(head);
    }

    /// @param text the first of the file in its encoding, without its mark
    static Optional<Fault> fault(String text) {
        return markup(text).flatMap(what -> said(what, SAVE));
    }

    /// @param head the first of a file that is text in no encoding
    static Optional<Fault> strange(byte[] head) {
        var controls = 0;
        for (var sign : head) {
            controls += sign >= 0 && sign < ' ' && "\t\n\f\r".indexOf(sign) < 0 ? 1 : 0;
        }
        return controls * NULS > head.length ? said("a binary file", SAVE) : Optional.empty();
    }

    private static Optional<Fault> said(String what, String remedy) {
        return Optional.of(
                new Fault(0, "", "this is %s, not a CSV file; %s".formatted(what, remedy)));
    }

    private static Optional<Fault> binary(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            var names = new String(head, StandardCharsets.ISO_8859_1);
            return names.contains("xl/") || names.contains("[Content_Types].xml")
                    ? said("an Excel workbook (XLSX)", OPEN)
                    : said("a ZIP archive", UNPACK);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return said("an old Excel workbook (XLS)", OPEN);
        }
        if (starts(head, 0x89, 'P', 'N', 'G')) {
            return said("a picture (PNG)", MADE);
        }
        return others(head);
    }

    private static Optional<Fault> others(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            return said("a PDF", MADE);
        }
        if (starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
            return said("a picture", MADE);
        }
        if (starts(head, 0x1F, 0x8B) || starts(head, '7', 'z', 0xBC, 0xAF)) {
            return said("a packed file", UNPACK);
        }
        return Optional.empty();
    }

    private static Optional<String> markup(String all) {
        var text = all.substring(0, Math.min(all.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml")) {
            return Optional.of("an XML file");
        }
        if (PAGES.stream().anyMatch(text::startsWith)) {
            return Optional.of("a web page");
        }
        if (text.startsWith("{\\rtf")) {
            return Optional.of("a text document (RTF)");
        }
        if (all.chars().filter(sign -> sign == 0).count() * NULS > all.length()) {
            return Optional.of("a binary file");
        }
        return JSON.matcher(text).lookingAt() ? Optional.of("a JSON file") : Optional.empty();
    }

    /// Spreadsheets open tables of web pages too, so they are saved under any name.
    private static final List<String> PAGES =
            List.of("<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<!--");
    private static final Pattern JSON = Pattern.compile("[\\[{]\\s*[\"{\\[\\]}]");

    /// One NUL or other control sign among so many letters is damage of a text; more are none.
    private static final int NULS = 50;

    static boolean starts(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
