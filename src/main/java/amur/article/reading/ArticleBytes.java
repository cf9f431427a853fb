package amur.article.reading;

import amur.article.reading.UnfitArticle.Reason;
import amur.csv.Encoding;
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

    /// What the bytes tell comes first, because pages declare wrongly what they have copied.
    private static Charset charset(byte[] bytes, Form form) {
        var told = Encoding.detect(bytes).map(Encoding::charset);
        if (told.equals(Optional.of(StandardCharsets.UTF_8)) || form != Form.HTML) {
            return told.orElseThrow(() -> new UnfitArticle(Reason.ENCODING));
        }
        return declared(bytes).or(() -> told).orElseThrow(() -> new UnfitArticle(Reason.ENCODING));
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
