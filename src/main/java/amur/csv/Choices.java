package amur.csv;

import java.util.Optional;

/// What a person has decided about a file; whatever is left open is detected. A plain value with a
/// text form, so that it can be kept with the file and with the next one like it.
///
/// @param days what a day in a column of periods means
/// @param source the id of the source, for a file that names none
public record Choices(
        Optional<Encoding> encoding,
        Optional<Delimiter> delimiter,
        Optional<NumberForm> numbers,
        Optional<DayForm> days,
        Optional<Mapping> mapping,
        Optional<String> source) {

    public static final Choices NONE =
            new Choices(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// @param text as `text` writes it, or a mapping as its own `text` writes it
    /// @throws IllegalArgumentException naming the line that is none of choices
    public static Choices parse(String text) {
        return ChoicesText.parse(text);
    }

    /// A CSV that `parse` reads; empty if nothing is decided.
    public String text() {
        return ChoicesText.write(this);
    }

    /// Other letters or cells may make other columns, so the mapping is proposed anew.
    public Choices with(Encoding chosen) {
        return new Choices(Optional.of(chosen), delimiter, numbers, days, Optional.empty(), source);
    }

    public Choices with(Delimiter chosen) {
        return new Choices(encoding, Optional.of(chosen), numbers, days, Optional.empty(), source);
    }

    public Choices with(NumberForm chosen) {
        return new Choices(encoding, delimiter, Optional.of(chosen), days, mapping, source);
    }

    public Choices with(DayForm chosen) {
        return new Choices(encoding, delimiter, numbers, Optional.of(chosen), mapping, source);
    }

    public Choices with(Mapping chosen) {
        return new Choices(encoding, delimiter, numbers, days, Optional.of(chosen), source);
    }

    public Choices from(String source) {
        return new Choices(encoding, delimiter, numbers, days, mapping, Optional.of(source));
    }
}
