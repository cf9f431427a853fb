package amur.csv;

import java.util.Map;
import java.util.Optional;

/// SDMX-CSV: one observation a row, the dimensions under the names of their concepts.
final class SdmxLayout implements CsvLayout {

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        if (!head.names().contains("TIME_PERIOD") || !head.names().contains("OBS_VALUE")) {
            return Optional.empty();
        }
        var guess = Guess.columns(head, above);
        var columns =
                guess.stream()
                        .map(c -> c.name().equals("OBS_VALUE") ? amount(c.name()) : plain(c))
                        .toList();
        return Optional.of(new Mapping("sdmx", columns, Guess.constants(columns, above)));
    }

    private static Mapping.Column amount(String name) {
        return new Mapping.Column(name, new Role.Amount(Map.of()));
    }

    /// There is one column of amounts; what else looks like numbers is an attribute.
    private static Mapping.Column plain(Mapping.Column column) {
        return column.role() instanceof Role.Amount
                ? new Mapping.Column(column.name(), new Role.Ignored())
                : column;
    }

    @Override
    public boolean pointsByDefinition() {
        return true;
    }
}
