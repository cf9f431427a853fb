package amur.csv;

import java.util.Map;
import java.util.Optional;

/// Any other table: what can be told from names and cells is proposed, a person completes it.
final class UnknownLayout implements CsvLayout {

    @Override
    public Optional<Mapping> mapping(Head head, Map<Field, String> above) {
        var columns = Guess.columns(head, above);
        return Optional.of(new Mapping("unknown", columns, Guess.constants(columns, above)));
    }
}
