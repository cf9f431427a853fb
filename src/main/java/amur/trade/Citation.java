package amur.trade;

import java.util.regex.Pattern;

/// Where a number can be looked up.
///
/// @param source the id of the source, as in `data/sources.csv`
/// @param locator a paraphrase of where to look in it; may be empty
/// @param caveat why this number is kept and shown but does not speak for its series; mostly empty
public record Citation(String source, String locator, String caveat) {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{1,78}[a-z0-9]");

    public Citation {
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no source id: 3 to 80 small letters, digits and hyphens"
                            .formatted(source));
        }
    }
}
