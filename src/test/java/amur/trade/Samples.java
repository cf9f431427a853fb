package amur.trade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every sample value of the tests. All of them are synthetic unless a test says otherwise.
public final class Samples {

    public static final SeriesKey CRUDE_VALUE =
            new SeriesKey(Area.CHINA, Area.RUSSIA, Flow.IMPORT, Commodity.CRUDE_OIL, Measure.VALUE);
    public static final SeriesKey CRUDE_QUANTITY = CRUDE_VALUE.of(Measure.QUANTITY);
    public static final String SOURCE = "sample-source";

    private Samples() {}

    public static Source source(String id, String grade, String published) {
        return new Source(
                id,
                "Sample publisher",
                "",
                "https://example.org/" + id,
                published,
                grade,
                "facts only",
                "");
    }

    public static Observation observation(SeriesKey key, Unit unit, String period, String amount) {
        return observation(key, unit, period, amount, Status.REPORTED, SOURCE, "");
    }

    public static Observation observation(
            SeriesKey key,
            Unit unit,
            String period,
            String amount,
            Status status,
            String source,
            String caveat) {
        return new Observation(
                key,
                unit,
                Period.parse(period),
                Optional.of(new BigDecimal(amount)),
                status,
                new Citation(source, "table 1", caveat));
    }

    public static Recorded recorded(Observation observation) {
        return new Recorded(
                observation,
                new Release(1, "sample.csv", "0".repeat(64), Instant.EPOCH, "tester"),
                2);
    }

    /// A series from texts such as `2022-03=4.5`.
    public static Series series(SeriesKey key, Unit unit, String... cells) {
        return new Series(key, unit, points(key, unit, cells));
    }

    private static List<Point> points(SeriesKey key, Unit unit, String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.split("="))
                .map(
                        cell ->
                                Point.of(
                                        recorded(observation(key, unit, cell[0], cell[1])),
                                        List.of()))
                .toList();
    }
}
