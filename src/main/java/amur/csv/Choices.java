package amur.csv;

import java.util.Optional;

/// What a person has decided about a file, in place of what would be detected.
///
/// @param source the id of the source, for a file that names none
public record Choices(
        Optional<Encoding> encoding,
        Optional<Delimiter> delimiter,
        Optional<NumberForm> numbers,
        Optional<Mapping> mapping,
        Optional<String> source) {

    public static final Choices NONE =
            new Choices(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// Other letters or cells may make other columns, so the mapping is proposed anew.
    public Choices with(Encoding chosen) {
        return new Choices(Optional.of(chosen), delimiter, numbers, Optional.empty(), source);
    }

    public Choices with(Delimiter chosen) {
        return new Choices(encoding, Optional.of(chosen), numbers, Optional.empty(), source);
    }

    public Choices with(NumberForm chosen) {
        return new Choices(encoding, delimiter, Optional.of(chosen), mapping, source);
    }

    public Choices with(Mapping chosen) {
        return new Choices(encoding, delimiter, numbers, Optional.of(chosen), source);
    }

    public Choices from(String source) {
        return new Choices(encoding, delimiter, numbers, mapping, Optional.of(source));
    }
}
