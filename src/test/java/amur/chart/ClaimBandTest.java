package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Claimed;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What an article states, drawn beside the data.
class ClaimBandTest {

    private static Claimed claimed(String period, String low, String high) {
        return new Claimed(
                ChartSamples.key(Commodity.CRUDE_OIL, Measure.QUANTITY),
                Unit.TONNE,
                Period.parse(period),
                new BigDecimal(low),
                new BigDecimal(high),
                "As stated");
    }

    private static Timeline time(Claimed claim) {
        return new Timeline(ChartSamples.tonnes(), ChartSamples.tonnesLabels(), Optional.of(claim));
    }

    @Test
    void aLongerWindowStandsAtTheMeanOfItsMonths() {
        var band = time(claimed("2024-03/2024-05", "27000000", "30000000")).band().orElseThrow();
        assertThat(band.low()).isEqualTo(9_000_000);
        assertThat(band.high()).isEqualTo(10_000_000);
        assertThat(band.to() - band.from()).isEqualTo(3);
    }

    @Test
    void itsWindowHasAPlaceEvenWhereThereAreNoData() {
        var with = time(claimed("2025-06", "1", "2"));
        var without =
                new Timeline(ChartSamples.tonnes(), ChartSamples.tonnesLabels(), Optional.empty());
        assertThat(with.end()).isGreaterThan(without.end());
        assertThat(with.grid()).isEqualTo(without.grid());
    }

    @Test
    void theAxisReachesToTheClaim() {
        var time = time(claimed("2024-05", "59000000", "61000000"));
        var plots = new Plots(ChartKind.LINE, Unit.TONNE, time, time.tracks());
        assertThat(plots.ticks().highest()).isGreaterThanOrEqualTo(new BigDecimal("61000000"));
    }

    @Test
    void theWordsStandInThePictureOnceAndInEveryForm() {
        for (var kind : List.of(ChartKind.LINE, ChartKind.BARS)) {
            var spec =
                    new ChartSpec(
                            kind,
                            new ChartText("T", "S", "", "", ""),
                            ChartSamples.tonnesLabels(),
                            List.of(),
                            Events.NONE,
                            Optional.of(claimed("2024-03/2024-05", "27000000", "30000000")),
                            Locale.ENGLISH,
                            Theme.LIGHT);
            var svg =
                    new String(
                            new ChartRenderer()
                                    .render(
                                            spec,
                                            ChartSamples.tonnes(),
                                            ImageFormat.SVG,
                                            ChartSamples.ARTICLE),
                            StandardCharsets.UTF_8);
            assertThat(Svg.lines(svg).stream().filter(line -> line.text().equals("As stated")))
                    .hasSize(1);
        }
    }
}
