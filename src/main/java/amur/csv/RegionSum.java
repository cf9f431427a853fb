package amur.csv;

import amur.trade.Citation;
import amur.trade.Observation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The sum of the rows of one commodity, country and month, as long as it is safe to add them up.
final class RegionSum {

    private final Reading.Row first;
    private final String trade;
    private final Map<String, Long> places = new HashMap<>();
    private final TreeSet<String> codes = new TreeSet<>();
    private int rows;
    private BigDecimal sum = BigDecimal.ZERO;
    private Optional<String> repeated = Optional.empty();
    private Optional<Long> placeless = Optional.empty();
    private boolean placed;

    /// @param trade which flow, month and country, in the words of the file
    RegionSum(Reading.Row first, String trade) {
        this.first = first;
        this.trade = trade;
    }

    /// @param place all that the row says beside its amounts
    /// @param region empty if the file has no such column
    void add(Reading.Row row, String place, String code, Optional<String> region) {
        var earlier = places.putIfAbsent(place, row.line());
        if (earlier != null) {
            repeated = repeated.or(() -> Optional.of(REPEATED.formatted(row.line(), earlier)));
        }
        rows++;
        codes.add(code);
        placed |= region.filter(name -> !name.isEmpty()).isPresent();
        if (region.filter(String::isEmpty).isPresent()) {
            placeless = placeless.or(() -> Optional.of(row.line()));
        }
        sum = row.observation().amount().map(sum::add).orElse(sum);
    }

    private static final String REPEATED =
            "line %d says the same as line %d but for its amounts, so one of them may be there twice";

    /// @param broken the lines that could not be read, by their trade
    Optional<Fault> problem(Map<String, Long> broken) {
        return Optional.ofNullable(broken.get(trade))
                .map("line %d could not be read"::formatted)
                .or(() -> repeated)
                .or(this::nested)
                .or(
                        () ->
                                placeless
                                        .filter(line -> placed)
                                        .map(
                                                "line %d names no region and may be a total"
                                                        ::formatted))
                .map(this::fault);
    }

    private Optional<String> nested() {
        for (var code : codes) {
            var next = codes.higher(code);
            if (next != null && next.startsWith(code)) {
                return Optional.of(
                        "HS %s holds HS %s, which stands beside it".formatted(code, next));
            }
        }
        return Optional.empty();
    }

    private Fault fault(String why) {
        var said = first.observation();
        var key = said.key();
        return new Fault(
                first.line(),
                "",
                "the %s of %s, %s %s %s in %s, is not added up (%s): %s; mend the file"
                        .formatted(
                                key.measure().code(),
                                key.commodity().code(),
                                key.flow().code(),
                                key.partner(),
                                said.period(),
                                said.unit(),
                                count(),
                                why));
    }

    private String count() {
        return rows == 1 ? "1 row" : "%,d rows".formatted(rows);
    }

    /// @param part the code of the heading, if the commodity has several
    /// @param lost a line of which nobody knows where it belongs
    Reading.Row row(String part, Optional<Long> lost) {
        var said = first.observation();
        var caveat = lost.map("without line %d, which could not be read"::formatted).orElse("");
        var locator =
                rows == 1 ? "" : (part.isEmpty() ? "sum of " : "HS " + part + " from ") + count();
        return new Reading.Row(
                first.line(),
                new Observation(
                        said.key(),
                        said.unit(),
                        said.period(),
                        Optional.of(sum),
                        said.status(),
                        new Citation(said.citation().source(), locator, caveat)));
    }
}
