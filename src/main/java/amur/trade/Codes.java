package amur.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds an enum constant by the code that files, addresses and SQL use for it.
final class Codes {

    private Codes() {}

    /// @throws IllegalArgumentException naming the text and every allowed code
    static <E extends Enum<E>> E find(Class<E> type, Function<E, String> code, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no %s; allowed: %s"
                                                .formatted(text, word(type), all(type, code))));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> String all(Class<E> type, Function<E, String> code) {
        return Arrays.stream(type.getEnumConstants()).map(code).collect(Collectors.joining(", "));
    }
}
