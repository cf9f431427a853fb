package amur.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/// Recognises an article by its words, however it was broken into lines.
final class Fingerprint {

    private Fingerprint() {}

    /// SHA-256 of the words of a text: composed letters, one space between words, nothing unseen.
    static String of(String text) {
        var words =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cf}]", "")
                        .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                        .strip();
        return sha256(words);
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
