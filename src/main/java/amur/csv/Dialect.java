package amur.csv;

import java.util.List;

/// How a file writes what it says: what was detected, or chosen by a person.
///
/// @param numbers which sign stands before decimals
/// @param days whether a day such as `2022-01-31` stands for its month
/// @param header the line of the last row of the header
/// @param evidence cells of the file as they are read
public record Dialect(
        Encoding encoding,
        Delimiter delimiter,
        NumberForm numbers,
        boolean days,
        long header,
        List<Evidence> evidence) {

    static final Dialect USUAL =
            new Dialect(Encoding.UTF_8, Delimiter.COMMA, NumberForm.PLAIN, false, 1, List.of());
}
