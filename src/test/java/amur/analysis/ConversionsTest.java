package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amur.trade.Commodity;
import amur.trade.Conversion;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Rate;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConversionsTest {

    private static final Conversions CONVERSIONS =
            new Conversions(
                    List.of(
                            factor("crude_oil", Unit.TONNE, Unit.BARREL, "7.33", "barrels"),
                            factor("crude_oil", Unit.TONNE, Unit.CUBIC_METRE, "1.165", "metres"),
                            factor("lng", Unit.TONNE, Unit.CUBIC_METRE, "1360", "metres"),
                            factor(
                                    "pipeline_gas",
                                    Unit.CUBIC_METRE,
                                    Unit.TONNE_OF_OIL_EQUIVALENT,
                                    "0.00086",
                                    "energy"),
                            factor(
                                    "lng",
                                    Unit.CUBIC_METRE,
                                    Unit.TONNE_OF_OIL_EQUIVALENT,
                                    "0.00086",
                                    "energy")),
                    List.of(
                            rate(Unit.CNY, "2024-01", "7.1", "average"),
                            rate(Unit.CNY, "2024-02", "7.3", "average"),
                            rate(Unit.CNY, "2024-03", "9", "close"),
                            rate(Unit.RUB, "2024-01", "90", "average")));

    private static Conversion factor(
            String commodity, Unit from, Unit to, String factor, String source) {
        return new Conversion(
                Optional.of(Commodity.of(commodity)), from, to, new BigDecimal(factor), source);
    }

    private static Rate rate(Unit currency, String month, String perUsd, String kind) {
        return new Rate(
                currency, YearMonth.parse(month), new BigDecimal(perUsd), kind, "central-bank");
    }

    private static BigDecimal first(Series series) {
        return series.points().getFirst().amount().orElseThrow();
    }

    private static Gap gap(Series series) {
        return series.points().getFirst().gap().orElseThrow();
    }

    @Test
    void theFactorOfTheVeryUnitsGoesBeforeOneThatNeedsScaling() {
        var tonnes = series(CRUDE_QUANTITY, Unit.TONNE, "2024-01=1000");
        assertThat(first(CONVERSIONS.to(Unit.CUBIC_METRE, tonnes))).isEqualByComparingTo("1165");
        assertThat(CONVERSIONS.sources(Commodity.CRUDE_OIL, Unit.TONNE, Unit.CUBIC_METRE))
                .containsExactly("metres");
        assertThat(CONVERSIONS.sources(Commodity.CRUDE_OIL, Unit.TONNE, Unit.BARREL))
                .containsExactly("barrels");
    }

    @Test
    void gasByTheBillionCubicMetresHasItsEnergyByScaleAndFactor() {
        var gas =
                series(
                        CRUDE_QUANTITY.of(Commodity.PIPELINE_GAS),
                        Unit.BILLION_CUBIC_METRES,
                        "2024=31.12");
        var toe = CONVERSIONS.to(Unit.TONNE_OF_OIL_EQUIVALENT, gas);
        assertThat(first(toe)).isEqualByComparingTo("26763200");
        assertThat(first(CONVERSIONS.to(Unit.KILOWATT_HOUR, gas)))
                .isEqualByComparingTo("311256016000");
        assertThat(CONVERSIONS.note(Unit.TONNE_OF_OIL_EQUIVALENT, gas))
                .contains("1 m3 = 0.00086 toe (energy)");
    }

    @Test
    void twoFactorsMayLeadOnAndBothAreNamed() {
        var lng = series(CRUDE_QUANTITY.of(Commodity.LNG), Unit.TONNE, "2024=1000");
        assertThat(first(CONVERSIONS.to(Unit.TONNE_OF_OIL_EQUIVALENT, lng)))
                .isEqualByComparingTo("1169.6");
        assertThat(CONVERSIONS.note(Unit.TONNE_OF_OIL_EQUIVALENT, lng))
                .contains("1 t = 1360 m3 (metres); 1 m3 = 0.00086 toe (energy)");
    }

    @Test
    void barrelsADayAreBarrelsByTheDaysOfThePeriod() {
        var daily =
                series(
                        CRUDE_QUANTITY,
                        Unit.BARREL_PER_DAY,
                        "2024-02=2000000",
                        "2023=2000000",
                        "2024-01/2024-02=1000000");
        var barrels = CONVERSIONS.to(Unit.BARREL, daily);
        assertThat(barrels.points())
                .extracting(p -> p.amount().orElseThrow().toPlainString())
                .containsExactly("58000000", "730000000", "60000000");
        assertThat(first(CONVERSIONS.to(Unit.BARREL_PER_DAY, barrels)))
                .isEqualByComparingTo("2000000");
        assertThat(first(CONVERSIONS.to(Unit.TONNE, daily)).toBigInteger())
                .as("58,000,000 / 7.33")
                .isEqualTo("7912687");
        assertThat(CONVERSIONS.note(Unit.TONNE, daily))
                .contains("1 bbl/d × d = 1 bbl; 1 t = 7.33 bbl (barrels)");
    }

    @Test
    void roublesBecomeYuanByWayOfTheDollar() {
        var roubles = series(CRUDE_VALUE, Unit.RUB, "2024-01=900");
        assertThat(first(CONVERSIONS.to(Unit.CNY, roubles))).isEqualByComparingTo("71");
    }

    @Test
    void theGapNamesTheMonthsWithoutAnAverageRate() {
        var dollars = series(CRUDE_VALUE, Unit.USD, "2024-Q1=10");
        assertThat(gap(CONVERSIONS.to(Unit.CNY, dollars)))
                .isEqualTo(new Gap(Gap.Reason.NO_RATE, List.of(YearMonth.of(2024, 3))));
        assertThat(gap(CONVERSIONS.to(Unit.RUB, dollars)).months())
                .containsExactly(YearMonth.of(2024, 2), YearMonth.of(2024, 3));
    }

    @Test
    void theNoteNamesTheRatesThatWereUsed() {
        var dollars = series(CRUDE_VALUE, Unit.USD, "2024-01=10", "2024-02=10", "2024-03=10");
        assertThat(CONVERSIONS.note(Unit.CNY, dollars))
                .contains("1 USD = 7.1–7.3 CNY, 2024-01/2024-02 (central-bank)");
        var roubles = series(CRUDE_VALUE, Unit.RUB, "2024-01=10");
        assertThat(CONVERSIONS.note(Unit.CNY, roubles))
                .contains(
                        "1 USD = 90 RUB, 2024-01 (central-bank); 1 USD = 7.1 CNY, 2024-01"
                                + " (central-bank)");
    }

    @Test
    void whatNeedsNoConversionNeedsNoNote() {
        var dollars = series(CRUDE_VALUE, Unit.USD, "2024-01=10");
        assertThat(CONVERSIONS.to(Unit.USD, dollars)).isEqualTo(dollars);
        assertThat(CONVERSIONS.note(Unit.USD, dollars)).isEmpty();
        assertThat(CONVERSIONS.note(Unit.TONNE, dollars)).as("there is no way").isEmpty();
    }

    @Test
    void moneyAndTonnesPricesAndSharesHaveNoWay() {
        assertThat(CONVERSIONS.possible(Commodity.CRUDE_OIL, Unit.USD, Unit.TONNE)).isFalse();
        assertThat(CONVERSIONS.possible(Commodity.CRUDE_OIL, Unit.PERCENT, Unit.INDEX)).isFalse();
        assertThat(
                        CONVERSIONS.possible(
                                Commodity.CRUDE_OIL, Unit.USD_PER_BARREL, Unit.USD_PER_TONNE))
                .isFalse();
        assertThat(CONVERSIONS.possible(Commodity.COAL, Unit.TONNE, Unit.BARREL)).isFalse();
    }

    /// There and back is the same amount to 30 digits, whatever the units and the period.
    @RepeatedTest(20)
    void thereAndBackIsTheSame(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var units = List.of(Unit.TONNE, Unit.BARREL, Unit.CUBIC_METRE, Unit.BARREL_PER_DAY);
        var cells = new ArrayList<String>();
        for (var i = 0; i < 20; i++) {
            var start = YearMonth.of(2015 + random.nextInt(10), 1 + random.nextInt(12));
            var amount = new BigDecimal(1 + random.nextInt(1_000_000_000)).movePointLeft(3);
            cells.add(new Period(start, 1 + random.nextInt(14)) + "=" + amount.toPlainString());
        }
        var from = units.get(random.nextInt(units.size()));
        var given = series(CRUDE_QUANTITY, from, cells.toArray(String[]::new));
        for (var to : units) {
            var back = CONVERSIONS.to(from, CONVERSIONS.to(to, given));
            for (var i = 0; i < given.points().size(); i++) {
                var amount = given.points().get(i).amount().orElseThrow();
                assertThat(back.points().get(i).amount().orElseThrow())
                        .as("%s by way of %s", from, to)
                        .isCloseTo(amount, within(amount.movePointLeft(30)));
            }
        }
    }
}
