package amur.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A download from UN Comtrade, classic or new: a row gives a value in dollars and a net weight in
/// kilograms, which become tonnes by definition.
final class ComtradeLayout implements CsvLayout {

    private static final Map<Field, String> VALUE =
            Map.of(Field.MEASURE, "value", Field.UNIT, "USD");
    private static final Map<Field, String> WEIGHT =
            Map.of(Field.MEASURE, "quantity", Field.UNIT, "t", Field.SCALE, "0.001");

    /// In both forms; the code is taken where there is no ISO column.
    private static final Map<Field, List<String>> DIMENSIONS =
            Map.of(
                    Field.REPORTER,
                            List.of("reporteriso", "reporter iso", "reporter", "reportercode"),
                    Field.PARTNER, List.of("partneriso", "partner iso", "partner", "partnercode"),
                    Field.FLOW, List.of("flowcode", "trade flow", "flowdesc"),
                    Field.COMMODITY, List.of("cmdcode", "commodity code"),
                    Field.ESTIMATED, List.of("isnetwgtestimated"),
                    Field.PERIOD, List.of("period"));

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        var names = head.names().stream().map(Headings::plain).toList();
        var fresh = names.contains("primaryvalue") && names.contains("cmdcode");
        var classic = names.contains("trade value (us$)") && names.contains("commodity code");
        if (!fresh && !classic) {
            return Optional.empty();
        }
        var columns =
                head.names().stream()
                        .map(name -> new Mapping.Column(name, role(Headings.plain(name), names)))
                        .toList();
        return Optional.of(new Mapping("comtrade", columns, Map.of(Field.STATUS, "reported")));
    }

    private static Role role(String name, List<String> names) {
        return switch (name) {
            case "primaryvalue", "trade value (us$)" -> new Role.Amount(VALUE);
            case "netwgt", "netweight (kg)" -> new Role.Amount(WEIGHT);
            default ->
                    DIMENSIONS.entrySet().stream()
                            .filter(e -> first(e.getValue(), names).equals(Optional.of(name)))
                            .<Role>map(e -> new Role.Dimension(e.getKey()))
                            .findFirst()
                            .orElse(new Role.Ignored());
        };
    }

    private static Optional<String> first(List<String> wanted, List<String> names) {
        return wanted.stream().filter(names::contains).findFirst();
    }

    @Override
    public boolean pointsByDefinition() {
        return true;
    }
}
