package amur.article.extraction;

import amur.article.PressText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text written for testing, with the figures that a reader finds in it.
///
/// @param figures in the form of the development set: value, unit, start, end and the rest
record Gold(String name, PressText text, List<JsonNode> figures) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Every text of a language, by name.
    static List<Gold> of(String language) {
        var folder = Path.of("src/test/resources/extraction", language);
        try (var files = Files.list(folder)) {
            var all =
                    files.filter(f -> f.toString().endsWith(".txt"))
                            .sorted()
                            .map(Gold::of)
                            .toList();
            if (all.isEmpty()) {
                throw new IllegalStateException("no texts in " + folder);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold of(Path file) {
        try {
            var lines = Files.readString(file);
            var head = lines.split("\n", 5);
            var body = lines.substring(lines.indexOf("\n\n") + 2);
            var text =
                    new PressText(
                            head[0], head[1], Optional.of(LocalDate.parse(head[2])), head[3], body);
            var gold = Path.of(file.toString().replace(".txt", ".json"));
            var figures = new ArrayList<JsonNode>();
            JSON.readTree(Files.readString(gold)).forEach(figures::add);
            return new Gold(file.getFileName().toString(), text, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The relevant figures with a number; borderline ones are neither right nor wrong.
    List<JsonNode> relevant() {
        return figures.stream()
                .filter(f -> f.get("relevant").asBoolean() && !optional(f) && !payment(f))
                .toList();
    }

    List<JsonNode> borderline() {
        return figures.stream().filter(f -> optional(f) && !payment(f)).toList();
    }

    List<JsonNode> payments() {
        return figures.stream().filter(f -> payment(f) && f.get("relevant").asBoolean()).toList();
    }

    private static boolean optional(JsonNode figure) {
        return figure.path("optional").asBoolean(false);
    }

    private static boolean payment(JsonNode figure) {
        return figure.path("measure").asString("").equals("payment_currency");
    }

    static boolean overlaps(JsonNode figure, Candidate found) {
        return figure.get("start").asInt() < found.end()
                && found.start() < figure.get("end").asInt();
    }

    /// Whether value and unit are right, in the first reading or in another that is as good.
    static boolean counts(JsonNode figure, Candidate found) {
        if (found.value().isEmpty()) {
            return false;
        }
        var readings = new ArrayList<JsonNode>();
        figure.path("alt").path("value_unit").forEach(readings::add);
        return same(figure.get("value"), figure.get("unit"), found)
                || readings.stream().anyMatch(r -> same(r.get(0), r.get(1), found));
    }

    private static boolean same(JsonNode value, JsonNode unit, Candidate found) {
        if (value.isNull() || !family(unit.asString()).equals(family(found.unit()))) {
            return false;
        }
        var gold = base(value.decimalValue(), unit.asString());
        var ours = base(found.value().orElseThrow(), found.unit());
        var tolerance = gold.abs().max(ours.abs()).multiply(new BigDecimal("0.001"));
        return gold.abs().subtract(ours.abs()).abs().compareTo(tolerance) <= 0;
    }

    private static String family(String unit) {
        return unit.equals("percent") ? "ratio" : unit.equals("kg") ? "t" : unit;
    }

    private static BigDecimal base(BigDecimal value, String unit) {
        return switch (unit) {
            case "percent" -> value.movePointLeft(2);
            case "kg" -> value.movePointLeft(3);
            default -> value;
        };
    }

    /// Whether an attribute is right, in one of its readings.
    static boolean right(JsonNode figure, String attribute, String found) {
        if (figure.path(attribute).asString("").equals(found)) {
            return true;
        }
        return StreamSupport.stream(figure.path("alt").path(attribute).spliterator(), false)
                .anyMatch(a -> a.asString("").equals(found));
    }

    static boolean rightPeriod(JsonNode figure, Candidate found) {
        var ours = found.period().map(w -> w.first() + " " + w.last()).orElse("");
        if (window(figure.path("period")).equals(ours)) {
            return true;
        }
        return StreamSupport.stream(figure.path("alt").path("period").spliterator(), false)
                .anyMatch(p -> window(p).equals(ours));
    }

    private static String window(JsonNode period) {
        return period.isArray() ? period.get(0).asString() + " " + period.get(1).asString() : "";
    }

    static Set<String> currencies(JsonNode figure) {
        return StreamSupport.stream(figure.path("currencies").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
