package amur.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The parameters of an address, each read once; what cannot be read names its parameter.
final class Parameters {

    private final Map<String, List<String>> given;

    Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /// Refuses parameters that nobody reads, which are mostly misspelt ones.
    void allow(List<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new BadParameter(
                                    name, String.join(",", given.get(name)), unknown(known));
                        });
    }

    private static String unknown(List<String> known) {
        return "no such parameter; there are " + String.join(", ", known);
    }

    /// The parameter, if it is given and not empty.
    Optional<String> text(String name) {
        var values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadParameter(name, String.join(" and ", values), "one value");
        }
        return values.stream().filter(value -> !value.isBlank()).map(String::strip).findFirst();
    }

    /// @param allowed what is understood, for the refusal
    /// @param parser refuses with an `IllegalArgumentException` or a `DateTimeException`
    <T> Optional<T> get(String name, String allowed, Function<String, T> parser) {
        return text(name).map(value -> parsed(name, allowed, value, parser));
    }

    /// A comma-separated list; empty if the parameter is not given.
    <T> List<T> list(String name, String allowed, Function<String, T> parser) {
        return text(name).stream()
                .flatMap(values -> List.of(values.split(",", -1)).stream())
                .map(String::strip)
                .map(value -> parsed(name, allowed, value, parser))
                .distinct()
                .toList();
    }

    private static <T> T parsed(
            String name, String allowed, String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new BadParameter(name, value, allowed);
        }
    }
}
