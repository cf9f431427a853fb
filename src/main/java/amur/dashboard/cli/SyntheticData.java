package amur.dashboard.cli;

import amur.store.Releases.Line;
import amur.trade.Area;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Made-up observations, for measuring alone: a reporter that does not exist, its partners, and
/// five sources that all count the same trade.
final class SyntheticData {

    /// No country has this code.
    static final Area REPORTER = new Area("SYN");

    private static final int PARTNERS = 250;
    private static final int MONTHS = 20;
    private static final int SOURCES = 5;
    private static final List<Commodity> COMMODITIES =
            Stream.concat(Stream.of(Commodity.ENERGY_TOTAL), Commodity.energy().stream()).toList();

    static final int SERIES = PARTNERS * 2 * COMMODITIES.size() * 2 * SOURCES;
    static final int OBSERVATIONS = SERIES * MONTHS;

    private SyntheticData() {}

    /// Codes from `PAA` on; most are no country's.
    static List<Area> partners() {
        return IntStream.range(0, PARTNERS)
                .mapToObj(i -> "P%c%c".formatted('A' + i / 26, 'A' + i % 26))
                .map(Area::new)
                .toList();
    }

    static List<Source> sources() {
        return IntStream.rangeClosed(1, SOURCES)
                .mapToObj(
                        i ->
                                new Source(
                                        "synthetic-" + i,
                                        "Synthetic source " + i,
                                        "",
                                        "https://example.org/synthetic-" + i,
                                        "2026-01-0" + i,
                                        "C",
                                        "none",
                                        "Made up for measuring"))
                .toList();
    }

    /// In place of a file's digest, since there is no file.
    static String digest(Source source) {
        return "%064x".formatted(source.id().hashCode());
    }

    static List<Line> lines(Source source) {
        return partners().stream()
                .flatMap(partner -> Stream.of(Flow.values()).flatMap(flow -> keys(partner, flow)))
                .flatMap(key -> observations(key, source))
                .map(said -> new Line(2, said))
                .toList();
    }

    private static Stream<SeriesKey> keys(Area partner, Flow flow) {
        return COMMODITIES.stream()
                .flatMap(
                        commodity ->
                                Stream.of(Measure.VALUE, Measure.QUANTITY)
                                        .map(m -> key(partner, flow, commodity, m)));
    }

    private static SeriesKey key(Area partner, Flow flow, Commodity commodity, Measure measure) {
        return new SeriesKey(REPORTER, partner, flow, commodity, measure);
    }

    private static Stream<Observation> observations(SeriesKey key, Source source) {
        var unit = key.measure() == Measure.VALUE ? Unit.USD : Unit.TONNE;
        var citation = new Citation(source.id(), "", "");
        return IntStream.range(0, MONTHS)
                .mapToObj(
                        month ->
                                new Observation(
                                        key,
                                        unit,
                                        Period.month(YearMonth.of(2024, 1).plusMonths(month)),
                                        Optional.of(BigDecimal.valueOf(amount(key, month))),
                                        Status.REPORTED,
                                        citation));
    }

    private static long amount(SeriesKey key, int month) {
        return 1_000_000L + key.commodity().ordinal() * 10_000L + month * 100L;
    }
}
