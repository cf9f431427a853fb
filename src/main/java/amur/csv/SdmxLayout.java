package amur.csv;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// SDMX-CSV: one observation a row, the dimensions under the names of their concepts, with or
/// without labels.
final class SdmxLayout implements CsvLayout {

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        var codes = Labels.without(head);
        if (!codes.names().contains("TIME_PERIOD") || !codes.names().contains("OBS_VALUE")) {
            return Optional.empty();
        }
        var guess = Guess.columns(codes, above);
        var columns = new ArrayList<Mapping.Column>();
        for (var i = 0; i < guess.size(); i++) {
            columns.add(new Mapping.Column(head.names().get(i), role(guess.get(i))));
        }
        return Optional.of(new Mapping("sdmx", columns, Guess.constants(columns, above)));
    }

    /// There is one column of amounts; what else looks like numbers is an attribute.
    private static Role role(Mapping.Column guess) {
        if (guess.name().equals("OBS_VALUE")) {
            return new Role.Amount(Map.of());
        }
        return guess.role() instanceof Role.Amount ? new Role.Ignored() : guess.role();
    }

    @Override
    public boolean pointsByDefinition() {
        return true;
    }
}
