package amur.dashboard.ui;

import amur.analysis.Comparison;
import amur.trade.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// By which column the rows of a comparison stand, as the address names it: `sort=-difference` puts
/// the largest difference first. Rows without an amount stand last either way.
record ComparisonOrder(Column column, boolean descending) {

    /// A column that can be sorted by.
    enum Column {
        COMMODITY(row -> Optional.empty()),
        BEFORE(row -> row.before().amount()),
        AFTER(row -> row.after().amount()),
        DIFFERENCE(row -> row.difference().map(Quantity::amount)),
        CHANGE(Comparison.Row::percent),
        SHARE(Comparison.Row::share),
        CONTRIBUTION(Comparison.Row::contribution);

        private final Function<Comparison.Row, Optional<BigDecimal>> amount;

        Column(Function<Comparison.Row, Optional<BigDecimal>> amount) {
            this.amount = amount;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What an address says; the order of commodities if it says nothing that is known.
    static ComparisonOrder of(Optional<String> text) {
        var code = text.map(t -> t.replaceFirst("^-", "")).orElse("");
        return Arrays.stream(Column.values())
                .filter(column -> column.code().equals(code))
                .findFirst()
                .map(column -> new ComparisonOrder(column, text.orElse("").startsWith("-")))
                .orElse(new ComparisonOrder(Column.COMMODITY, false));
    }

    /// What a click on a column asks for: the largest first, then the smallest.
    String next(Column clicked) {
        var first = clicked != Column.COMMODITY;
        var down = clicked == column ? !descending : first;
        return (down ? "-" : "") + clicked.code();
    }

    List<Comparison.Row> sorted(List<Comparison.Row> rows) {
        var byName = Comparator.comparing((Comparison.Row row) -> row.key().commodity());
        if (column == Column.COMMODITY) {
            return rows.stream().sorted(descending ? byName.reversed() : byName).toList();
        }
        Comparator<BigDecimal> order =
                descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return rows.stream()
                .sorted(
                        Comparator.comparing(
                                (Comparison.Row row) -> column.amount.apply(row).orElse(null),
                                Comparator.nullsLast(order)))
                .toList();
    }
}
