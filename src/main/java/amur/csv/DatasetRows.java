package amur.csv;

import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A dataset as rows of text, one a point, for files of any kind.
final class DatasetRows {

    static final List<String> HEADER =
            List.of(
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "period",
                    "amount",
                    "status",
                    "sources",
                    "gap",
                    "specification");

    /// The only column that holds numbers.
    static final int AMOUNT = HEADER.indexOf("amount");

    private DatasetRows() {}

    /// @param specification the question whose answer this is, on every row: a row that has
    ///     travelled leads back to its view
    static List<List<String>> of(Dataset data, String specification) {
        return data.series().stream()
                .flatMap(
                        series ->
                                series.points().stream()
                                        .map(point -> row(series, point, specification)))
                .toList();
    }

    private static List<String> row(Series series, Point point, String specification) {
        var key = series.key();
        return List.of(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                series.unit().code(),
                point.period().toString(),
                point.amount().map(DatasetRows::text).orElse(""),
                point.gap().isPresent() ? "" : point.status().code(),
                sources(point),
                gap(point),
                specification);
    }

    /// Published amounts to the last digit; computed ones to sixteen.
    private static String text(BigDecimal amount) {
        var exact = amount.stripTrailingZeros().precision() <= MathContext.DECIMAL64.getPrecision();
        return (exact ? amount : amount.round(MathContext.DECIMAL64)).toPlainString();
    }

    /// The ids of what the amount was made of.
    private static String sources(Point point) {
        return point.basis().stream()
                .map(recorded -> recorded.observation().citation().source())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Why there is no amount.
    static String gap(Point point) {
        return point.gap().map(gap -> gap.reason().name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
