package amur.csv;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/// How a file writes letters as bytes: the ways that files of the field use.
public enum Encoding {
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF),
    WINDOWS_1251("windows-1251"),
    GB18030("GB18030", 0x84, 0x31, 0x95, 0x33),
    /// Western Europe. Never detected: its accents and Russian letters are the same bytes.
    WINDOWS_1252("windows-1252");

    private final Charset charset;
    private final int[] mark;

    Encoding(String name, int... mark) {
        this.charset = Charset.forName(name);
        this.mark = mark;
    }

    /// @param name as `toString` writes it
    public static Encoding of(String name) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no encoding; allowed: %s"
                                                .formatted(name, Arrays.toString(values()))));
    }

    /// Tells it from the first bytes of a file, or from all.
    ///
    /// @return empty if they are text in none of these
    public static Optional<Encoding> detect(byte[] head) {
        return EncodingDetector.of(head);
    }

    public Charset charset() {
        return charset;
    }

    /// How many bytes of a byte-order mark stand before the text.
    int mark(byte[] head) {
        return marked(head) ? mark.length : 0;
    }

    boolean marked(byte[] head) {
        return mark.length > 0 && Signature.starts(head, mark);
    }

    @Override
    public String toString() {
        return charset.name();
    }
}
