package amur.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which series of the catalogue are wanted: those that every condition fits.
public record SeriesFilter(List<Condition> conditions) {

    /// Every series.
    public static final SeriesFilter ALL = new SeriesFilter(List.of());

    /// What a condition may ask about.
    public enum Field {
        REPORTER,
        PARTNER,
        FLOW,
        COMMODITY,
        MEASURE,
        UNIT;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Fits a series of which at least one field has one of its codes; without codes it fits none.
    public record Condition(Map<Field, Set<String>> codes) {

        public static Condition of(Field field, String code) {
            return new Condition(Map.of(field, Set.of(code)));
        }
    }

    /// Series of which each of these holds.
    public static SeriesFilter of(Condition... conditions) {
        return new SeriesFilter(List.of(conditions));
    }

    /// The conditions on a row `s` of `series`, one after the other.
    String sql() {
        var all = new ArrayList<>(List.of("1 = 1"));
        for (var i = 0; i < conditions.size(); i++) {
            all.add("(" + String.join(" or ", alternatives(i)) + ")");
        }
        return String.join(" and ", all);
    }

    private List<String> alternatives(int condition) {
        var fields = conditions.get(condition).codes().keySet();
        return fields.isEmpty()
                ? List.of("1 = 0")
                : fields.stream()
                        .sorted()
                        .map(
                                field ->
                                        "s.%s in (:%s)"
                                                .formatted(field.column(), name(field, condition)))
                        .toList();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var i = 0; i < conditions.size(); i++) {
            var condition = i;
            conditions
                    .get(i)
                    .codes()
                    .forEach((f, codes) -> parameters.put(name(f, condition), codes));
        }
        return parameters;
    }

    private static String name(Field field, int condition) {
        return field.column() + condition;
    }
}
