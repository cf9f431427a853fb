package amur.dashboard;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A finished file.
///
/// @param tag the same for the same bytes; half of their SHA-256, hexadecimal
/// @param fileName a name to keep it under
public record Rendering(FileType type, byte[] bytes, String tag, String fileName) {

    private static final int TAG = 32;

    static Rendering of(FileType type, byte[] bytes, Answer answer) {
        return new Rendering(type, bytes, tag(bytes), answer.fileName() + "." + type.ending());
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
