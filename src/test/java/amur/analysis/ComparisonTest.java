package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Period BEFORE = Period.parse("2021-03/2021-07");
    private static final Period AFTER = Period.parse("2022-03/2022-07");

    private static Series value(Commodity commodity, String before, String after) {
        return series(
                CRUDE_VALUE.of(commodity), Unit.USD, BEFORE + "=" + before, AFTER + "=" + after);
    }

    private static Comparison compare(Series... series) {
        return Comparison.of(List.of(series), BEFORE, AFTER);
    }

    @Test
    void fiveMonthsOf2022AgainstTheSameOf2021() {
        var row = compare(value(Commodity.ENERGY_TOTAL, "20", "35")).rows().getFirst();
        assertThat(row.difference()).contains(new Quantity(new BigDecimal("15"), Unit.USD));
        assertThat(row.percent().orElseThrow()).isEqualByComparingTo("75");
        assertThat(row.gap()).isEmpty();
    }

    @Test
    void twoOfFiveMonthsAreNoAmount() {
        var coal =
                series(
                        CRUDE_VALUE.of(Commodity.COAL),
                        Unit.USD,
                        "2021-03/2021-07=4",
                        "2022-04=1",
                        "2022-06=1");
        var row = compare(coal).rows().getFirst();
        assertThat(row.after().amount()).isEmpty();
        assertThat(row.gap().orElseThrow().months()).hasSize(3);
        assertThat(row.percent()).isEmpty();
    }

    @Test
    void growthFromNothingHasADifferenceButNoPercentage() {
        var row = compare(value(Commodity.ELECTRICITY, "0", "35")).rows().getFirst();
        assertThat(row.difference()).isPresent();
        assertThat(row.percent()).isEmpty();
        assertThat(row.gap().orElseThrow().reason()).isEqualTo(Gap.Reason.ZERO_BASE);
    }

    @Test
    void withoutATotalThereIsAReason() {
        var oil = value(Commodity.CRUDE_OIL, "1", "2");
        var lng = value(Commodity.LNG, "1", "2");
        var half = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, BEFORE + "=1");
        var tonnes = series(CRUDE_QUANTITY, Unit.TONNE, BEFORE + "=1", AFTER + "=2");
        var coal =
                series(CRUDE_QUANTITY.of(Commodity.COAL), Unit.TONNE, BEFORE + "=1", AFTER + "=2");
        var world =
                series(
                        CRUDE_VALUE.of(Commodity.COAL).with(Area.WORLD),
                        Unit.USD,
                        BEFORE + "=1",
                        AFTER + "=2");
        assertThat(compare(oil).untotalled()).contains(Untotalled.ONE_ROW);
        assertThat(compare(oil, tonnes).untotalled()).contains(Untotalled.UNITS);
        assertThat(compare(tonnes, coal).untotalled()).contains(Untotalled.UNITS);
        assertThat(compare(oil, world).untotalled()).contains(Untotalled.TRADES);
        assertThat(compare(lng, value(Commodity.NATURAL_GAS, "1", "2")).untotalled())
                .contains(Untotalled.NESTED);
        assertThat(compare(oil, half).untotalled()).contains(Untotalled.INCOMPLETE);
        assertThat(compare(oil, half).total()).isEmpty();
        assertThat(compare(oil, lng).untotalled()).isEmpty();
    }

    @Test
    void aComparisonHasATotalOrAReasonForNone() {
        assertThatThrownBy(() -> new Comparison(List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Shares make a hundred, and contributions make the change of the total.
    @RepeatedTest(20)
    void rowsMakeTheTotal(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var series = new ArrayList<Series>();
        for (var commodity :
                List.of(
                        Commodity.CRUDE_OIL,
                        Commodity.OIL_PRODUCTS,
                        Commodity.LNG,
                        Commodity.PIPELINE_GAS,
                        Commodity.COAL)) {
            series.add(value(commodity, amount(random), amount(random)));
        }
        var comparison = Comparison.of(series, BEFORE, AFTER);
        var total = comparison.total().orElseThrow();
        var tolerance = org.assertj.core.api.Assertions.within(new BigDecimal("1e-25"));
        assertThat(
                        comparison.rows().stream()
                                .map(row -> row.share().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(new BigDecimal("100"), tolerance);
        assertThat(
                        comparison.rows().stream()
                                .map(row -> row.contribution().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(total.percent().orElseThrow(), tolerance);
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 2).toPlainString();
    }

    @Test
    void windowsStopAtTheLastMonthThatIsCompleteInBoth() {
        var oil =
                series(
                        CRUDE_VALUE,
                        Unit.USD,
                        "2024-01/2024-02=8",
                        "2024-03=4",
                        "2024-04=4",
                        "2025-Q1=13",
                        "2025-04=4",
                        "2025-05=4");
        var both = List.of(oil);
        assertThat(
                        Windows.lastCommonMonth(
                                both, Period.year(2024), Period.parse("2025-01/2025-05")))
                .contains(
                        new Windows(
                                Period.parse("2024-01/2024-04"), Period.parse("2025-01/2025-04")));
        var lng = series(CRUDE_VALUE.of(Commodity.LNG), Unit.USD, "2024-Q1=1", "2025-Q1=1");
        assertThat(Windows.lastCommonMonth(List.of(oil, lng), Period.year(2024), Period.year(2025)))
                .contains(new Windows(Period.parse("2024-Q1"), Period.parse("2025-Q1")));
    }

    @Test
    void windowsWithoutACommonBeginningHaveNoCut() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2024-01=8", "2025-02=8");
        assertThat(Windows.lastCommonMonth(List.of(oil), Period.year(2024), Period.year(2025)))
                .isEmpty();
        assertThat(Windows.lastCommonMonth(List.of(), Period.year(2024), Period.year(2025)))
                .isEmpty();
    }

    @Test
    void theLatestYearIsTheOneThatMostSeriesCoverInBothYears() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2022=1", "2023=2", "2024=3");
        var coal = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, "2022=1", "2023=2");
        assertThat(Windows.latestYear(List.of(oil, coal)))
                .contains(new Windows(Period.year(2022), Period.year(2023)));
        assertThat(Windows.latestYear(List.of(oil)))
                .contains(new Windows(Period.year(2023), Period.year(2024)));
        assertThat(Windows.latestYear(List.of(series(CRUDE_VALUE, Unit.USD, "2024=3")))).isEmpty();
    }

    @Test
    void aSeriesInTwoWindowsHasTheBaseFirstAndSaysWhatIsMissing() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2023=2", "2024-01=3");
        var cut = new Windows(Period.year(2023), Period.year(2024)).of(oil).points();
        assertThat(cut.get(0).amount().orElseThrow()).isEqualByComparingTo("2");
        assertThat(cut.get(1).gap().orElseThrow().months()).hasSize(11);
    }

    @Test
    void sixMonthsAreNotSetAgainstThree() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2024-03/2024-05=3", "2025-03/2025-08=8");
        var row =
                Comparison.of(
                                List.of(oil),
                                Period.parse("2024-03/2024-05"),
                                Period.parse("2025-03/2025-08"))
                        .rows()
                        .getFirst();
        assertThat(row.percent()).isEmpty();
        assertThat(row.difference()).isEmpty();
        assertThat(row.gap().orElseThrow().reason()).isEqualTo(Gap.Reason.OTHER_LENGTH);
    }

    @Test
    void whatIsNotOutYetIsNoPartOfAComparison() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2025-01=1", "2025-02=1");
        var lng = series(CRUDE_VALUE.of(Commodity.LNG), Unit.USD, "2025-01=1");
        assertThat(Windows.reached(Period.year(2025), List.of(oil, lng)))
                .isEqualTo(Period.parse("2025-01/2025-02"));
        assertThat(Windows.reached(Period.year(2024), List.of(oil))).isEqualTo(Period.year(2024));
        assertThat(Windows.reached(Period.year(2027), List.of(oil))).isEqualTo(Period.year(2027));
    }
}
