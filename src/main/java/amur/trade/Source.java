package amur.trade;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A page or file on which numbers were read.
///
/// @param id readable and stable, as observations cite it
/// @param publisher who printed it
/// @param origin who said it first, as far as the publisher cites it; may be empty. Sources of
///     one origin repeat one another and count once.
/// @param address where it can be read
/// @param published the day, month or year of publication (`2022-09-15`, `2022-09`, `2022`)
/// @param grade `A` primary wire, ministry or customs; `B` an identifiable agency quoted by
///     another outlet; `C` a repost or an outlet that cannot be checked
/// @param licence under what terms it is used
/// @param note what else a reader should know; may be empty
public record Source(
        String id,
        String publisher,
        String origin,
        String address,
        String published,
        String grade,
        String licence,
        String note) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern PUBLISHED = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern GRADE = Pattern.compile("[ABC]");

    public Source {
        if (publisher.isBlank()) {
            throw new IllegalArgumentException("source \"%s\" names no publisher".formatted(id));
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("\"%s\" is no web address".formatted(address));
        }
        if (!PUBLISHED.matcher(published).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no date such as 2022-09-15, 2022-09 or 2022".formatted(published));
        }
        if (!GRADE.matcher(grade).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no grade; allowed: A, B, C".formatted(grade));
        }
    }

    /// Who said it first: six papers that quote one agency are one source. `TASS, GACC` is what
    /// one reports of the other, and names both.
    public List<String> origins() {
        return origin.isEmpty()
                ? List.of(publisher)
                : Arrays.stream(origin.split("\\s*[,/]\\s*")).toList();
    }

    /// Whether these are figures of that origin.
    public boolean saysFor(String someone) {
        return origins().contains(someone);
    }
}
