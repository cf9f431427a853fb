package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.observation;
import static amur.trade.Samples.recorded;
import static amur.trade.Samples.series;
import static amur.trade.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amur.trade.Commodity;
import amur.trade.Conversion;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Rate;
import amur.trade.Series;
import amur.trade.Source;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final Map<String, Source> SOURCES =
            Map.of(
                    "first-class", source("first-class", "A", "2022-08"),
                    "second-class", source("second-class", "B", "2022-09"));

    private static final Conversions CONVERSIONS =
            new Conversions(
                    List.of(
                            new Conversion(
                                    Optional.of(Commodity.CRUDE_OIL),
                                    Unit.TONNE,
                                    Unit.BARREL,
                                    new BigDecimal("7.33"),
                                    "table")),
                    List.of(
                            new Rate(
                                    Unit.CNY,
                                    YearMonth.of(2024, 1),
                                    new BigDecimal("7.1"),
                                    "average",
                                    "bank"),
                            new Rate(
                                    Unit.CNY,
                                    YearMonth.of(2024, 2),
                                    new BigDecimal("7.3"),
                                    "average",
                                    "bank"),
                            new Rate(
                                    Unit.CNY,
                                    YearMonth.of(2024, 3),
                                    new BigDecimal("9"),
                                    "close",
                                    "bank")));

    private static List<Series> chosen(amur.trade.Observation... said) {
        return new Preference(id -> Optional.ofNullable(SOURCES.get(id)), List.of())
                .choose(List.of(said).stream().map(amur.trade.Samples::recorded).toList());
    }

    @Test
    void theMorePreciseFigureSpeaksAndTheOtherStays() {
        var rounded =
                observation(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        "2022-07",
                        "7400000",
                        Status.REPORTED,
                        "first-class",
                        "");
        var precise =
                observation(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        "2022-07",
                        "7420000",
                        Status.REPORTED,
                        "second-class",
                        "");
        var point = chosen(rounded, precise).getFirst().points().getFirst();
        assertThat(point.amount()).contains(new BigDecimal("7420000"));
        assertThat(point.others()).containsExactly(recorded(rounded));
    }

    @Test
    void aFigureWithACaveatNeverSpeaks() {
        var doubtful =
                observation(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        "2022-07",
                        "7742111",
                        Status.REPORTED,
                        "first-class",
                        "digit slip");
        assertThat(chosen(doubtful)).isEmpty();
    }

    @Test
    void theRevisedFigureSpeaksBeforeTheFirstPrint() {
        var first =
                observation(
                        CRUDE_VALUE,
                        Unit.USD,
                        "2022-08",
                        "8300",
                        Status.REPORTED,
                        "first-class",
                        "");
        var revised =
                observation(
                        CRUDE_VALUE,
                        Unit.USD,
                        "2022-08",
                        "8400",
                        Status.REVISED,
                        "second-class",
                        "");
        assertThat(chosen(first, revised).getFirst().points().getFirst().amount())
                .contains(new BigDecimal("8400"));
    }

    /// 35 billion after 20 billion, each to the billion: 34.5/20.5 = 1.6829, 35.5/19.5 = 1.8205.
    @Test
    void roundingAloneMakesThirtyFiveAfterTwentyARange() {
        var before = Rounding.of(new BigDecimal("20"), BigDecimal.ONE);
        var after = Rounding.of(new BigDecimal("35"), BigDecimal.ONE);
        var growth = after.since(before);
        assertThat(growth.low()).isCloseTo(new BigDecimal("68.29"), within(new BigDecimal("0.01")));
        assertThat(growth.high())
                .isCloseTo(new BigDecimal("82.05"), within(new BigDecimal("0.01")));
        assertThat(after.contains(new BigDecimal("32.5"))).isFalse();
        assertThat(after.contains(new BigDecimal("34.5"))).isTrue();
    }

    @Test
    void aTonneOfCrudeIsConvertedByItsFactorAndBack() {
        var tonnes = series(CRUDE_QUANTITY, Unit.TONNE, "2024-01=100");
        var barrels = CONVERSIONS.to(Unit.BARREL, tonnes);
        assertThat(barrels.points().getFirst().amount().orElseThrow()).isEqualByComparingTo("733");
        var back = CONVERSIONS.to(Unit.TONNE, barrels).points().getFirst().amount().orElseThrow();
        assertThat(back).isCloseTo(new BigDecimal("100"), within(new BigDecimal("1e-25")));
    }

    @Test
    void twoMonthsAreConvertedByTheMeanOfTheirRates() {
        var yuan = CONVERSIONS.to(Unit.CNY, series(CRUDE_VALUE, Unit.USD, "2024-01/2024-02=10"));
        assertThat(yuan.points().getFirst().amount().orElseThrow()).isEqualByComparingTo("72");
    }

    @Test
    void aClosingRateIsNoAverageSoTheMonthHasAGap() {
        var yuan = CONVERSIONS.to(Unit.CNY, series(CRUDE_VALUE, Unit.USD, "2024-03=10"));
        assertThat(yuan.points().getFirst().gap())
                .contains(new Gap(Gap.Reason.NO_RATE, List.of(YearMonth.of(2024, 3))));
    }

    @Test
    void coalHasNoFactorToBarrels() {
        var coal = series(CRUDE_QUANTITY.of(Commodity.COAL), Unit.TONNE, "2024-01=1");
        assertThat(CONVERSIONS.possible(Commodity.COAL, Unit.TONNE, Unit.BARREL)).isFalse();
        assertThat(
                        CONVERSIONS
                                .to(Unit.BARREL, coal)
                                .points()
                                .getFirst()
                                .gap()
                                .orElseThrow()
                                .reason())
                .isEqualTo(Gap.Reason.NO_FACTOR);
    }

    @Test
    void gasNeverBecomesBarrels() {
        var withGas =
                new Conversions(
                        List.of(
                                new Conversion(
                                        Optional.of(Commodity.LNG),
                                        Unit.TONNE,
                                        Unit.CUBIC_METRE,
                                        new BigDecimal("1360"),
                                        "table")),
                        List.of());
        assertThat(withGas.possible(Commodity.LNG, Unit.TONNE, Unit.CUBIC_METRE)).isTrue();
        assertThat(withGas.possible(Commodity.LNG, Unit.TONNE, Unit.BARREL)).isFalse();
        assertThat(withGas.possible(Commodity.PIPELINE_GAS, Unit.BILLION_CUBIC_METRES, Unit.BARREL))
                .isFalse();
    }

    @Test
    void growthComparesWithTheSamePeriodAYearEarlier() {
        var growth =
                Ratios.growth(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023=100", "2024=110", "2025=99"),
                        Period.parse("2024-01/2025-12"));
        assertThat(growth.points())
                .extracting(p -> p.amount().orElseThrow().intValue())
                .containsExactly(10, -10);
        assertThat(growth.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void growthOnNothingHasAReason() {
        var growth =
                Ratios.growth(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023=0", "2024=110", "2026=5"),
                        Period.parse("2024-01/2026-12"));
        assertThat(growth.points())
                .extracting(p -> p.gap().map(Gap::reason).orElseThrow())
                .containsExactly(Gap.Reason.ZERO_BASE, Gap.Reason.NO_COUNTERPART);
    }

    @Test
    void theIndexOfTheFirstPeriodIsAHundred() {
        var index =
                Ratios.index(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023=80", "2024=120"),
                        Period.year(2023));
        assertThat(index.points())
                .extracting(p -> p.amount().orElseThrow().intValue())
                .containsExactly(100, 150);
    }

    @Test
    void byMonthAShortFigureStaysUnlessItsMonthsAreKnown() {
        var monthly =
                Frequency.MONTH.apply(
                        series(
                                CRUDE_QUANTITY,
                                Unit.TONNE,
                                "2024-01/2024-02=17",
                                "2024-03=10",
                                "2024-Q2=30",
                                "2024-04=9",
                                "2024=110"),
                        Period.year(2024));
        assertThat(monthly.points())
                .extracting(p -> p.period().toString())
                .containsExactly("2024-01/2024-02", "2024-03", "2024-04");
    }

    @Test
    void aYearOfWhichMonthsAreMissingIsAGapAndAYearWithoutAnyIsNotThere() {
        var yearly =
                Frequency.YEAR.apply(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023=100", "2024-05=9"),
                        Period.parse("2022-01/2025-12"));
        assertThat(yearly.points())
                .extracting(p -> p.period().toString())
                .containsExactly("2023", "2024");
        assertThat(yearly.points().getLast().gap().orElseThrow().months()).hasSize(11);
    }

    @Test
    void theRowsOfAComparisonAddUpToItsTotal() {
        var before = Period.year(2023);
        var after = Period.year(2024);
        var oil = series(CRUDE_VALUE, Unit.USD, "2023=60", "2024=62");
        var gas = series(CRUDE_VALUE.of(Commodity.LNG), Unit.USD, "2023=20", "2024=28");
        var comparison = Comparison.of(List.of(oil, gas), before, after);
        var total = comparison.total().orElseThrow();
        assertThat(total.before().amount()).contains(new BigDecimal("80"));
        assertThat(total.percent().orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(comparison.rows())
                .extracting(r -> r.contribution().orElseThrow().toPlainString())
                .containsExactly("2.5", "10");
    }

    @Test
    void noTotalCountsACommodityTwice() {
        var coal = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, "2023=60", "2024=62");
        var coking = series(CRUDE_VALUE.of(Commodity.COKING_COAL), Unit.USD, "2023=20", "2024=28");
        assertThat(
                        Comparison.of(List.of(coal, coking), Period.year(2023), Period.year(2024))
                                .total())
                .isEmpty();
    }

    @Test
    void anIncompleteSideHasNoDifferenceAndSaysWhy() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2023=60", "2024-05=5");
        var row =
                Comparison.of(List.of(oil), Period.year(2023), Period.year(2024)).rows().getFirst();
        assertThat(row.difference()).isEmpty();
        assertThat(row.gap().orElseThrow().months()).hasSize(11);
        assertThat(row.after()).extracting(Point::amount).isEqualTo(Optional.empty());
    }
}
