package amur;

import static org.assertj.core.api.Assertions.assertThat;

import amur.csv.Catalogues;
import amur.csv.CsvReader;
import amur.csv.Reading;
import amur.trade.Commodity;
import amur.trade.Observation;
import amur.trade.Source;
import amur.trade.Unit;
import amur.trade.UsualPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundled data: every row can be read, names a source, and is plausible.
class BundledDataTest {

    private static final Path DATA = Path.of("data");

    /// US dollars for a tonne that a month or more of trade may cost: wide enough for the price
    /// swings of 2015 to 2026, narrow enough to catch a slip by a power of ten.
    private static final Map<Commodity, List<Integer>> PLAUSIBLE =
            Map.of(
                    Commodity.CRUDE_OIL, List.of(200, 900),
                    Commodity.LNG, List.of(200, 1500),
                    Commodity.COAL, List.of(40, 450),
                    Commodity.NATURAL_GAS, List.of(150, 1500));

    @Test
    void everyFileOfObservationsLoadsWithoutAFault() {
        assertThat(files()).isNotEmpty();
        for (var file : files()) {
            assertThat(read(file).faults()).as(file.toString()).isEmpty();
            assertThat(read(file).rows()).as(file.toString()).isNotEmpty();
        }
    }

    @Test
    void everyObservationNamesAKnownSource() throws IOException {
        var known = sources().stream().map(Source::id).collect(Collectors.toSet());
        assertThat(observations())
                .extracting(o -> o.citation().source())
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void noCellStandsInTwoFiles() {
        assertThat(observations()).extracting(Observation::cell).doesNotHaveDuplicates();
    }

    @Test
    void commoditiesFileSaysWhatTheProgramSays() throws IOException {
        var lines = Files.readAllLines(DATA.resolve("commodities.csv"));
        var stated =
                lines.stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.toMap(c -> c[0], c -> c[1] + "|" + c[2]));
        assertThat(stated).hasSize(Commodity.values().length);
        for (var commodity : Commodity.values()) {
            assertThat(stated.get(commodity.code()))
                    .as(commodity.code())
                    .isEqualTo(
                            String.join(" ", commodity.hs())
                                    + "|"
                                    + commodity.parent().map(Commodity::code).orElse(""));
        }
    }

    @Test
    void impliedUnitPricesArePlausible() {
        var tonnes = byCell(Unit.TONNE);
        var dollars = byCell(Unit.USD);
        var tested = 0;
        for (var entry : dollars.entrySet()) {
            var quantity = tonnes.get(entry.getKey());
            if (quantity != null && PLAUSIBLE.containsKey(entry.getValue().key().commodity())) {
                assertPlausible(entry.getValue(), quantity);
                tested++;
            }
        }
        assertThat(tested).isGreaterThan(30);
    }

    private static void assertPlausible(Observation value, Observation quantity) {
        var band = PLAUSIBLE.get(value.key().commodity());
        var price =
                value.amount()
                        .orElseThrow()
                        .divide(quantity.amount().orElseThrow(), MathContext.DECIMAL64);
        assertThat(price)
                .as("%s %s: %s USD/t", value.key(), value.period(), price)
                .isBetween(BigDecimal.valueOf(band.get(0)), BigDecimal.valueOf(band.get(1)));
    }

    /// The observations of one unit by what they are about, source included.
    private static Map<String, Observation> byCell(Unit unit) {
        var cells = new HashMap<String, Observation>();
        observations().stream()
                .filter(o -> o.unit() == unit && o.amount().isPresent())
                .forEach(o -> cells.put(about(o), o));
        return cells;
    }

    private static String about(Observation o) {
        return "%s %s %s %s %s %s"
                .formatted(
                        o.key().reporter(),
                        o.key().partner(),
                        o.key().flow(),
                        o.key().commodity(),
                        o.period(),
                        o.citation().source());
    }

    @Test
    void ratesAndConversionsNameKnownSources() throws IOException {
        var known = sources().stream().map(Source::id).collect(Collectors.toSet());
        try (var rates = Files.newInputStream(DATA.resolve("rates.csv"));
                var conversions = Files.newInputStream(DATA.resolve("conversions.csv"))) {
            assertThat(Catalogues.rates(rates))
                    .isNotEmpty()
                    .allMatch(r -> known.contains(r.source()));
            assertThat(Catalogues.conversions(conversions))
                    .isNotEmpty()
                    .allMatch(c -> known.contains(c.source()));
        }
    }

    /// The bounds are a fifth of the lowest and five times the highest implied price, rounded.
    @Test
    void usualPricesStandWideAroundThoseThatTheFiguresImply() throws IOException {
        try (var file = Files.newInputStream(DATA.resolve("usual-prices.csv"))) {
            for (var usual : Catalogues.usualPrices(file)) {
                var implied = implied(usual);
                assertThat(implied).as(usual.commodity().code()).isNotEmpty();
                var low = Collections.min(implied) / 5;
                var high = Collections.max(implied) * 5;
                assertThat(usual.low().doubleValue()).isBetween(low * 0.9, low * 1.1);
                assertThat(usual.high().doubleValue()).isBetween(high * 0.9, high * 1.1);
            }
        }
    }

    private static List<Double> implied(UsualPrice usual) {
        var quantities = byCell(usual.quantity());
        return byCell(usual.value()).entrySet().stream()
                .filter(value -> value.getValue().key().commodity() == usual.commodity())
                .filter(value -> quantities.containsKey(value.getKey()))
                .map(value -> amount(value.getValue()) / amount(quantities.get(value.getKey())))
                .toList();
    }

    private static double amount(Observation said) {
        return said.amount().orElseThrow().doubleValue();
    }

    @Test
    void everyPreferredOriginIsInTheCatalogue() throws IOException {
        var sources = sources();
        try (var file = Files.newInputStream(DATA.resolve("preferences.csv"))) {
            assertThat(Catalogues.preferences(file))
                    .isNotEmpty()
                    .allMatch(p -> sources.stream().anyMatch(s -> s.saysFor(p.origin())));
        }
    }

    private static List<Source> sources() throws IOException {
        try (var file = Files.newInputStream(DATA.resolve("sources.csv"))) {
            return Catalogues.sources(file);
        }
    }

    private static List<Observation> observations() {
        var all = new ArrayList<Observation>();
        files().forEach(f -> read(f).rows().forEach(row -> all.add(row.observation())));
        return all;
    }

    private static Reading read(Path file) {
        try {
            return CsvReader.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(DATA.resolve("observations"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
