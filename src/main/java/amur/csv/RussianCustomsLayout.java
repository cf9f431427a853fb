package amur.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The open files of the Russian customs (2013–2022), with their Russian or English names: a row
/// for each subheading, country, month and region; values in dollars, weights in kilograms.
final class RussianCustomsLayout implements CsvLayout {

    private static final String NAME = "customs";
    private static final List<List<String>> SURE =
            List.of(
                    List.of("napr", "period", "strana", "tnved", "stoim"),
                    List.of("direction", "period", "country", "hs", "value", "netweight"));
    private static final Map<Field, String> VALUE =
            Map.of(Field.MEASURE, "value", Field.UNIT, "USD");
    private static final Map<Field, String> WEIGHT =
            Map.of(Field.MEASURE, "quantity", Field.UNIT, "t", Field.SCALE, "0.001");
    private static final Map<Field, String> COUNT = Map.of(Field.MEASURE, "quantity");

    static boolean made(Mapping mapping) {
        return mapping.layout().equals(NAME);
    }

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        var names = head.names().stream().map(Headings::plain).toList();
        if (SURE.stream().noneMatch(names::containsAll)) {
            return Optional.empty();
        }
        var columns =
                head.names().stream()
                        .map(name -> new Mapping.Column(name, role(Headings.plain(name))))
                        .toList();
        var constants = Map.of(Field.REPORTER, "RUS", Field.STATUS, "reported");
        return Optional.of(new Mapping(NAME, columns, constants));
    }

    private static Role role(String name) {
        return switch (name) {
            case "napr", "direction" -> new Role.Dimension(Field.FLOW);
            case "period" -> new Role.Dimension(Field.PERIOD);
            case "strana", "country" -> new Role.Dimension(Field.PARTNER);
            case "tnved", "hs" -> new Role.Dimension(Field.COMMODITY);
            case "edizm", "um" -> new Role.Dimension(Field.UNIT);
            case "stoim", "value" -> new Role.Amount(VALUE);
            case "netto", "netweight" -> new Role.Amount(WEIGHT);
            case "kol", "quantity" -> new Role.Amount(COUNT);
            case "source" -> new Role.Dimension(Field.SOURCE);
            default -> new Role.Ignored();
        };
    }
}
