package amur.csv;

import java.util.Arrays;
import java.util.Locale;

/// Which sign stands before the decimals in the numbers of a file, and which ones between groups.
///
/// It is one for a whole file: `1,234` means a thousand in one and little more than one in another,
/// and nothing in the cell tells which.
public enum NumberForm {
    /// `1,234.5`
    POINT,
    /// `1.234,5` or `1 234,5`
    COMMA,
    /// A point before decimals by definition of the layout; groups are not expected.
    PLAIN,
    /// The file shows neither; a cell that would differ is refused.
    UNDECIDED;

    public static NumberForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no form of numbers; allowed: point, comma, plain, undecided"
                                                .formatted(code)));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
