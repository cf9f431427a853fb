package amur.csv;

import java.nio.charset.StandardCharsets;

/// Says where the letters of a file cannot be told, so that a person can look and choose.
final class StrayByte {

    private static final int AROUND = 40;

    private StrayByte() {}

    static Fault fault(byte[] head) {
        var at = Math.max(0, Utf8Count.of(head).first());
        return new Fault(
                line(head, at),
                "",
                "\"%s\" holds the byte 0x%02X: it is not UTF-8, and the letters of the file make no Russian or Chinese words; choose the encoding, or save the file as \"CSV UTF-8\""
                        .formatted(around(head, at), head[at] & 0xFF));
    }

    private static int line(byte[] head, int at) {
        var line = 1;
        for (var i = 0; i < at; i++) {
            line += head[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static String around(byte[] head, int at) {
        var start = at;
        while (start > 0 && at - start < AROUND && within(head[start - 1])) {
            start--;
        }
        var end = at;
        while (end < head.length && end - at < AROUND && within(head[end])) {
            end++;
        }
        return new String(head, start, end - start, StandardCharsets.US_ASCII).strip();
    }

    private static boolean within(byte sign) {
        return sign < 0 || sign >= ' ' && ",;|\"".indexOf(sign) < 0;
    }
}
