package amur.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Amur's own form: one observation a row, every dimension a column. The files in
/// `data/observations/` have it, and so has the template on the import page.
final class TidyLayout implements CsvLayout {

    private static final List<String> COLUMNS =
            List.of(
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "period",
                    "amount",
                    "status",
                    "source");

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        if (!head.names().containsAll(COLUMNS)) {
            return Optional.empty();
        }
        var columns =
                head.names().stream().map(name -> new Mapping.Column(name, role(name))).toList();
        return Optional.of(new Mapping("tidy", columns, Map.of()));
    }

    private static Role role(String name) {
        return name.equals("amount")
                ? new Role.Amount(Map.of())
                : Headings.field(name)
                        .filter(field -> field.code().equals(name))
                        .<Role>map(Role.Dimension::new)
                        .orElse(new Role.Ignored());
    }

    @Override
    public boolean pointsByDefinition() {
        return true;
    }
}
