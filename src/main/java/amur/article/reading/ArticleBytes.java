package amur.article.reading;

import amur.article.reading.UnfitArticle.Reason;
import amur.csv.Encoding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The letters that the bytes of an article stand for.
final class ArticleBytes {

    private static final int HEAD = 4096;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "charset\\s{0,9}=\\s{0,9}[\"']?([\\w-]{2,40})", Pattern.CASE_INSENSITIVE);

    private ArticleBytes() {}

    static String text(byte[] bytes, Form form) {
        if (bytes.length == 0) {
            throw new UnfitArticle(Reason.EMPTY);
        }
        if (bytes.length > ArticleReader.LARGEST) {
            throw new UnfitArticle(Reason.TOO_LARGE);
        }
        refuse(bytes, Reason.PDF, '%', 'P', 'D', 'F');
        refuse(bytes, Reason.WORKBOOK, 'P', 'K', 3, 4);
        refuse(bytes, Reason.WORKBOOK, 0xD0, 0xCF, 0x11, 0xE0);
        refuse(bytes, Reason.WORKBOOK, '{', '\\', 'r', 't', 'f');
        return new String(bytes, charset(bytes, form));
    }

    private static void refuse(byte[] bytes, Reason reason, int... signature) {
        if (bytes.length < signature.length) {
            return;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return;
            }
        }
        throw new UnfitArticle(reason);
    }

    /// What is UTF-8 is nothing else, whatever it declares; otherwise a page knows best.
    private static Charset charset(byte[] bytes, Form form) {
        if (utf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return Optional.of(bytes)
                .filter(any -> form == Form.HTML)
                .flatMap(ArticleBytes::declared)
                .or(() -> Encoding.detect(bytes).map(Encoding::charset))
                .orElseThrow(() -> new UnfitArticle(Reason.ENCODING));
    }

    /// UTF-16 of plain letters is UTF-8 with zeros, which no text has.
    private static boolean utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(head);
        return found.find() ? supported(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Charset.isSupported(name)
                    ? Optional.of(Charset.forName(name))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
