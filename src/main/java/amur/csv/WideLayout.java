package amur.csv;

import java.util.Map;
import java.util.Optional;

/// A table with several columns of amounts: a month or a commodity to each, or as customs write
/// it, names, units and sources in rows on top and months down the side.
final class WideLayout implements CsvLayout {

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        var columns = Guess.columns(head, above);
        var amounts =
                columns.stream()
                        .map(Mapping.Column::role)
                        .filter(role -> role instanceof Role.Amount(var fixed) && !fixed.isEmpty())
                        .count();
        if (amounts < 2 && head.block().size() < 2) {
            return Optional.empty();
        }
        var name = head.block().size() > 1 ? "sheet" : "wide";
        return Optional.of(new Mapping(name, columns, Guess.constants(columns, above)));
    }
}
