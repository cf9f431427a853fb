package amur.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Looks at the bytes of a file before anything is made of them.
final class Bytes {

    private Bytes() {}

    /// Why these bytes are no CSV text in UTF-8, with line and column; empty if they are.
    static Optional<Fault> fault(byte[] file) {
        if (file.length == 0) {
            return Optional.of(new Fault(0, "", "the file is empty; it has 0 bytes"));
        }
        return kind(file).or(() -> encoding(file));
    }

    static boolean startsWithMark(byte[] file) {
        return starts(file, 0xEF, 0xBB, 0xBF);
    }

    private static Optional<Fault> kind(byte[] file) {
        if (starts(file, 'P', 'K', 3, 4)) {
            return whole("this is a ZIP or Excel workbook, no CSV; save it as \"CSV UTF-8\" first");
        }
        if (starts(file, 0x89, 'P', 'N', 'G') || starts(file, '%', 'P', 'D', 'F')) {
            return whole("this is a picture or PDF, no CSV; choose the table it was made from");
        }
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) {
            return whole("this is UTF-16 text; save it as \"CSV UTF-8\"");
        }
        return Optional.empty();
    }

    private static Optional<Fault> whole(String message) {
        return Optional.of(new Fault(0, "", message));
    }

    private static Optional<Fault> encoding(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(bytes, text, true);
            if (result.isError()) {
                return Optional.of(malformed(file, bytes.position()));
            }
            if (result.isUnderflow()) {
                return nul(file);
            }
            text.clear();
        }
    }

    private static Optional<Fault> nul(byte[] file) {
        for (var i = 0; i < file.length; i++) {
            if (file[i] == 0) {
                return Optional.of(
                        at(
                                file,
                                i,
                                "a NUL byte stands here; this is no text file, export it again"));
            }
        }
        return Optional.empty();
    }

    private static Fault malformed(byte[] file, int position) {
        var code = "0x%02X".formatted(file[position] & 0xFF);
        return at(
                file,
                position,
                "the byte %s is not UTF-8; save the file as \"CSV UTF-8\"".formatted(code));
    }

    private static Fault at(byte[] file, int position, String message) {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position; i++) {
            if (file[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Fault(line, "", "character %d: %s".formatted(position - lineStart + 1, message));
    }

    private static boolean starts(byte[] file, int... signature) {
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
