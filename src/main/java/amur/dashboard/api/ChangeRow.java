package amur.dashboard.api;

import amur.csv.CsvWriter;
import amur.dashboard.ChangesRequest;
import amur.store.Change;
import amur.trade.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A changed cell as a row of a file.
///
/// @param event what happened to the release of that `file`: published, withdrawn, restored
/// @param recorded when it happened
record ChangeRow(
        String reporter,
        String partner,
        String flow,
        String commodity,
        String measure,
        String unit,
        String period,
        String source,
        String kind,
        @Nullable Said before,
        @Nullable Said after,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal percent,
        String event,
        String file,
        Instant recorded) {

    /// @param amount null if it is withheld
    record Said(@Nullable BigDecimal amount, String status, String file, int line) {

        static Said of(Recorded recorded) {
            var said = recorded.observation();
            return new Said(
                    said.amount().orElse(null),
                    said.status().code(),
                    recorded.release().name(),
                    recorded.line());
        }

        private Stream<String> cells() {
            return Stream.of(plain(amount), status, CsvWriter.harmless(file), String.valueOf(line));
        }
    }

    static final List<String> HEADER =
            List.of(
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "period",
                    "source",
                    "kind",
                    "before",
                    "before_status",
                    "before_file",
                    "before_line",
                    "after",
                    "after_status",
                    "after_file",
                    "after_line",
                    "difference",
                    "percent",
                    "event",
                    "file",
                    "recorded");

    static ChangeRow of(Change change) {
        var cell = change.cell();
        var key = cell.key();
        return new ChangeRow(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                cell.unit().code(),
                cell.period().toString(),
                cell.source(),
                ChangesRequest.code(change.kind()),
                change.before().map(Said::of).orElse(null),
                change.after().map(Said::of).orElse(null),
                change.difference().orElse(null),
                change.percent().orElse(null),
                ChangesRequest.code(change.cause().way()),
                change.cause().release().name(),
                change.cause().at());
    }

    List<String> cells() {
        return Stream.of(
                        Stream.of(reporter, partner, flow, commodity, measure, unit),
                        Stream.of(period, source, kind),
                        cells(before),
                        cells(after),
                        Stream.of(plain(difference), plain(percent), event),
                        Stream.of(CsvWriter.harmless(file), recorded.toString()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> cells(@Nullable Said said) {
        return Optional.ofNullable(said)
                .map(Said::cells)
                .orElseGet(() -> Stream.of("", "", "", ""));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
