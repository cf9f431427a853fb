package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpotsTest {

    private static List<Spot> spots(ChartKind kind) {
        var spec = ChartSamples.spec(kind, ChartSamples.tonnesLabels());
        return new ChartRenderer()
                .places(spec, ChartSamples.tonnes(), ChartSamples.ARTICLE)
                .spots();
    }

    @ParameterizedTest
    @EnumSource
    void everySpotLiesWithinThePicture(ChartKind kind) {
        assertThat(spots(kind))
                .isNotEmpty()
                .allSatisfy(
                        spot -> {
                            assertThat(spot.x()).isBetween(0.0, 960.0);
                            assertThat(spot.y()).isBetween(0.0, 540.0);
                            assertThat(spot.width()).isPositive();
                            assertThat(spot.x()).isBetween(spot.left(), spot.left() + spot.width());
                        });
    }

    @Test
    void everyAmountHasASpotAndNoGapHas() {
        var data = ChartSamples.tonnes();
        for (var kind : List.of(ChartKind.LINE, ChartKind.BARS, ChartKind.STACKED)) {
            for (var series = 0; series < data.series().size(); series++) {
                var index = series;
                var amounts =
                        data.series().get(series).points().stream()
                                .filter(point -> point.amount().isPresent())
                                .map(point -> point.period())
                                .toList();
                assertThat(spots(kind).stream().filter(s -> s.series() == index).map(Spot::period))
                        .containsExactlyElementsOf(amounts);
            }
        }
    }

    @Test
    void laterIsFurtherRightAndMoreIsFurtherUp() {
        var crude = spots(ChartKind.LINE).stream().filter(s -> s.series() == 0).toList();
        assertThat(crude).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
        assertThat(at(crude, "2024-03").y()).isLessThan(at(crude, "2024-04").y());
    }

    @Test
    void aFigureForTwoMonthsSpansThem() {
        var span = at(spots(ChartKind.BARS), "2024-01/2024-02");
        assertThat(span.width()).isGreaterThan(1.5 * at(spots(ChartKind.BARS), "2024-03").width());
    }

    private static Spot at(List<Spot> spots, String period) {
        return spots.stream()
                .filter(spot -> spot.period().equals(Period.parse(period)))
                .findFirst()
                .orElseThrow();
    }
}
