package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import amur.analysis.Effects.Trade;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EffectsTest {

    private static Series value(Commodity commodity, long before, long after) {
        return series(CRUDE_VALUE.of(commodity), Unit.USD, "2023=" + before, "2024=" + after);
    }

    private static Optional<Series> quantity(
            Commodity commodity, Unit unit, long before, long after) {
        return Optional.of(
                series(CRUDE_QUANTITY.of(commodity), unit, "2023=" + before, "2024=" + after));
    }

    private static Trade trade(Commodity commodity, long v0, long v1, long q0, long q1) {
        return new Trade(
                value(commodity, v0, v1),
                quantity(commodity, Unit.TONNE, q0, q1),
                quantity(commodity, Unit.TONNE_OF_OIL_EQUIVALENT, q0, q1));
    }

    private static BigDecimal sum(Effects.Row row) {
        return row.price().add(row.volume()).add(row.mix()).add(row.unexplained());
    }

    /// 100 t at 5, then 120 t at 6: the price rose by 1 on 110 t, the quantity by 20 t at 5.5.
    @Test
    void oneCommodityIsPriceAndVolume() {
        var row =
                Effects.of(Unit.USD, List.of(trade(Commodity.COAL, 500, 720, 100, 120)))
                        .rows()
                        .getFirst();
        assertThat(row.price()).isEqualByComparingTo("110");
        assertThat(row.volume()).isEqualByComparingTo("110");
        assertThat(row.mix()).isZero();
        assertThat(sum(row)).isEqualByComparingTo(row.change());
    }

    /// Prices stay; energy stays 200; 50 of it move from coal at 1 to crude at 3.
    @Test
    void aShiftBetweenDearAndCheapIsMixAlone() {
        var effects =
                Effects.of(
                        Unit.USD,
                        List.of(
                                trade(Commodity.CRUDE_OIL, 300, 450, 100, 150),
                                trade(Commodity.COAL, 100, 50, 100, 50)));
        assertThat(effects.total(Measure.PRICE_EFFECT)).isZero();
        assertThat(effects.total(Measure.VOLUME_EFFECT)).isZero();
        assertThat(effects.total(Measure.MIX_EFFECT)).isEqualByComparingTo("100");
    }

    @Test
    void withoutQuantitiesAChangeStaysUnexplainedAndVisible() {
        var gas =
                new Trade(value(Commodity.PIPELINE_GAS, 4, 8), Optional.empty(), Optional.empty());
        var effects = Effects.of(Unit.USD, List.of(trade(Commodity.COAL, 5, 5, 1, 1), gas));
        assertThat(effects.total(Measure.UNEXPLAINED)).isEqualByComparingTo("4");
        assertThat(effects.rows()).hasSize(2);
    }

    @Test
    void whatIsKnownInOneWindowIsLeftOutByName() {
        var half = series(CRUDE_VALUE.of(Commodity.LNG), Unit.USD, "2023=4");
        var windows = new Windows(amur.trade.Period.year(2023), amur.trade.Period.year(2024));
        var effects =
                Effects.of(
                        Unit.USD,
                        List.of(new Trade(windows.of(half), Optional.empty(), Optional.empty())));
        assertThat(effects.rows()).isEmpty();
        assertThat(effects.leftOut()).hasSize(1);
        assertThat(effects.total()).isEmpty();
    }

    @RepeatedTest(100)
    void effectsAddUpToTheChangeToTheCent(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var trades =
                Stream.of(Commodity.CRUDE_OIL, Commodity.COAL, Commodity.LNG)
                        .map(c -> trade(c, any(random), any(random), any(random), any(random)))
                        .toList();
        var effects = Effects.of(Unit.USD, trades);
        assertThat(effects.rows())
                .allSatisfy(row -> assertThat(sum(row)).isEqualByComparingTo(row.change()));
        var total = effects.total().orElseThrow().points();
        var all =
                Stream.of(
                                Measure.PRICE_EFFECT,
                                Measure.VOLUME_EFFECT,
                                Measure.MIX_EFFECT,
                                Measure.UNEXPLAINED)
                        .map(effects::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all)
                .isEqualByComparingTo(
                        total.getLast()
                                .amount()
                                .orElseThrow()
                                .subtract(total.getFirst().amount().orElseThrow()));
    }

    /// Seen from the later window backwards, every effect is the opposite.
    @RepeatedTest(30)
    void theEffectsOfTheWayBackAreTheOpposite(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var v0 = any(random);
        var v1 = any(random);
        var q0 = any(random);
        var q1 = any(random);
        var there = Effects.of(Unit.USD, List.of(trade(Commodity.COAL, v0, v1, q0, q1)));
        var back = Effects.of(Unit.USD, List.of(trade(Commodity.COAL, v1, v0, q1, q0)));
        assertThat(there.total(Measure.PRICE_EFFECT))
                .isEqualByComparingTo(back.total(Measure.PRICE_EFFECT).negate());
    }

    private static long any(Random random) {
        return 1 + random.nextLong(1_000_000_000_000L);
    }

    @Test
    void contributionsAddUpToTheGrowthOfTheSum() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2023=60", "2024=50");
        var coal = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, "2023=20", "2024=24");
        var parts = Parts.contributions(List.of(oil, coal));
        assertThat(parts.get(0).points().get(1).amount().orElseThrow())
                .isEqualByComparingTo("-12.5");
        assertThat(parts.get(1).points().get(1).amount().orElseThrow()).isEqualByComparingTo("5");
        assertThat(parts.get(0).points().get(0).gap()).isPresent();
    }

    @Test
    void concentrationIsTheSumOfTheSquaredShares() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2023=60");
        var coal = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, "2023=20");
        var index = Parts.concentration(List.of(oil, coal));
        assertThat(index.points().getFirst().amount().orElseThrow()).isEqualByComparingTo("6250");
        assertThat(index.unit()).isEqualTo(Unit.HERFINDAHL);
    }

    @Test
    void aPriceBelowTheAverageIsADiscount() {
        var price = series(CRUDE_VALUE.of(Measure.UNIT_PRICE), Unit.USD_PER_TONNE, "2023=450");
        var average = series(CRUDE_VALUE.of(Measure.UNIT_PRICE), Unit.USD_PER_TONNE, "2023=500");
        assertThat(Ratios.discount(price, average).points().getFirst().amount().orElseThrow())
                .isEqualByComparingTo("-10");
    }
}
