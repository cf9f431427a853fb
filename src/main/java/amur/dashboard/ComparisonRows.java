package amur.dashboard;

import amur.analysis.Comparison;
import amur.csv.CsvWriter;
import amur.trade.Point;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A comparison as a file: one row a commodity, exact amounts, and why there is none.
public final class ComparisonRows {

    private static final List<String> HEADER =
            List.of(
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "window",
                    "amount",
                    "status",
                    "base_window",
                    "base_amount",
                    "base_status",
                    "difference",
                    "percent",
                    "share_percent",
                    "contribution_points",
                    "gap",
                    "sources");

    /// In place of a commodity: the rows above, and no figure for all energy.
    private static final String SUM = "sum_of_rows";

    private ComparisonRows() {}

    public static String csv(Compared compared) {
        var rows = new ArrayList<>(compared.comparison().rows());
        var cells =
                new ArrayList<>(
                        rows.stream().map(r -> row(r, r.key().commodity().code())).toList());
        compared.comparison().total().ifPresent(total -> cells.add(row(total, SUM)));
        return CsvWriter.table(HEADER, cells);
    }

    private static List<String> row(Comparison.Row row, String commodity) {
        var key = row.key();
        return List.of(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                commodity,
                key.measure().code(),
                row.unit().code(),
                row.after().period().toString(),
                text(row.after().amount()),
                status(row.after()),
                row.before().period().toString(),
                text(row.before().amount()),
                status(row.before()),
                row.difference().map(d -> d.amount().toPlainString()).orElse(""),
                text(row.percent()),
                text(row.share()),
                text(row.contribution()),
                row.gap().map(g -> g.reason().name().toLowerCase(Locale.ROOT)).orElse(""),
                sources(row));
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(a -> a.round(MathContext.DECIMAL64).toPlainString()).orElse("");
    }

    private static String status(Point point) {
        return point.gap().isPresent() ? "" : point.status().code();
    }

    private static String sources(Comparison.Row row) {
        return List.of(row.before(), row.after()).stream()
                .flatMap(point -> point.basis().stream())
                .map(recorded -> recorded.observation().citation().source())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
