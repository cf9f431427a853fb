package amur.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// A token as text. Of 32 random bytes nothing can be guessed, so a fast digest keeps it as
/// well as a slow one.
record Secret(String text) {

    private static final int BYTES = 32;

    static Secret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret("amur_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Its SHA-256, in hexadecimal.
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// In constant time, so that the time taken tells nothing.
    boolean has(String digest) {
        return MessageDigest.isEqual(
                digest().getBytes(StandardCharsets.US_ASCII),
                digest.getBytes(StandardCharsets.US_ASCII));
    }

    /// No log shows it.
    @Override
    public String toString() {
        return "a token";
    }
}
