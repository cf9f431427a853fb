package amur.intake.cli;

import amur.trade.Commodity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A file of made-up figures, for measuring alone: a million rows of fifty thousand series in ten
/// columns, in no order, about reporters that do not exist. It is the same file every time.
final class MillionRows {

    static final int MONTHS = 20;
    static final int SERIES = 50_000;
    static final int ROWS = SERIES * MONTHS;

    private static final int PARTNERS = 625;
    private static final int SEED = 7;
    private static final int USUAL = 500;

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source\n";

    /// One of the bundled catalogue, since the file has no columns to describe one.
    private static final String SOURCE = "interfax-2019-04-25";

    private static final List<String> COMMODITIES =
            Stream.concat(Stream.of(Commodity.ENERGY_TOTAL), Commodity.energy().stream())
                    .map(Commodity::code)
                    .toList();

    private MillionRows() {}

    /// @return its size in bytes
    static long write(Path file) throws IOException {
        return write(file, SERIES);
    }

    /// Some of them.
    ///
    /// @param series how many; each has twenty rows
    static long write(Path file, int series) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (var row : shuffled(series * MONTHS)) {
                out.write(row(row / MONTHS, row % MONTHS));
            }
        }
        return Files.size(file);
    }

    private static int[] shuffled(int count) {
        var rows = IntStream.range(0, count).toArray();
        var random = new Random(SEED);
        for (var i = rows.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = rows[i];
            rows[i] = rows[j];
            rows[j] = kept;
        }
        return rows;
    }

    private static String row(int series, int month) {
        var quantity = series % 2 == 1;
        var trade = series / 2;
        var commodity = trade % COMMODITIES.size();
        var direction = trade / COMMODITIES.size();
        var partner = direction / 4 % PARTNERS;
        var tonnes = 1_000_000L + trade * 37L + month * 1000L;
        return "%s,%c%cX,%s,%s,%s,%s,%s,%d,reported,%s\n"
                .formatted(
                        direction % 2 == 0 ? "SYN" : "SYM",
                        'A' + partner / 26,
                        'A' + partner % 26,
                        direction / 2 % 2 == 0 ? "import" : "export",
                        COMMODITIES.get(commodity),
                        quantity ? "quantity" : "value",
                        quantity ? "t" : "USD",
                        YearMonth.of(2023, 1).plusMonths(month),
                        quantity ? tonnes : tonnes * USUAL,
                        SOURCE);
    }
}
