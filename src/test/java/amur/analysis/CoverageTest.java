package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void thePublishedFigureOfAWindowComesFirst() {
        var coverage =
                new Coverage(
                        series(
                                CRUDE_VALUE,
                                Unit.USD,
                                "2022-03/2022-06=25.3",
                                "2022-03/2022-07=35",
                                "2022-07=7.2"));
        assertThat(coverage.of(Period.parse("2022-03/2022-07")).amount())
                .contains(new BigDecimal("35"));
    }

    /// Four months at 25.3 and July at 7.2 billion make 32.5: the releases of July and August 2022.
    @Test
    void thePartsOfAWindowAreASecondOpinion() {
        var coverage =
                new Coverage(
                        series(
                                CRUDE_VALUE,
                                Unit.USD,
                                "2022-03/2022-06=25.3",
                                "2022-03/2022-07=35",
                                "2022-07=7.2"));
        assertThat(coverage.tiled(Period.parse("2022-03/2022-07")).flatMap(Point::amount))
                .contains(new BigDecimal("32.5"));
    }

    @Test
    void anIncompleteWindowNamesTheMissingMonths() {
        var coverage = new Coverage(series(CRUDE_QUANTITY, Unit.TONNE, "2021-04=6", "2021-06=7"));
        var point = coverage.of(Period.parse("2021-03/2021-07"));
        assertThat(point.amount()).isEmpty();
        assertThat(point.gap())
                .contains(
                        new Gap(
                                Gap.Reason.MONTHS_MISSING,
                                java.util.List.of(
                                        YearMonth.of(2021, 3),
                                        YearMonth.of(2021, 5),
                                        YearMonth.of(2021, 7))));
        assertThat(point.basis()).hasSize(2);
    }

    @Test
    void januaryAndFebruaryTogetherFillAQuarterWithMarch() {
        var coverage =
                new Coverage(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2024-01/2024-02=17.7", "2024-03=10.8"));
        assertThat(coverage.of(Period.parse("2024-Q1")).amount()).contains(new BigDecimal("28.5"));
        assertThat(coverage.of(Period.parse("2024-02")).amount()).as("never split").isEmpty();
    }

    @Test
    void overlappingFiguresAreNotAddedTwice() {
        var coverage =
                new Coverage(
                        series(
                                CRUDE_QUANTITY,
                                Unit.TONNE,
                                "2022-03/2022-05=9",
                                "2022-05/2022-07=9"));
        var gap = coverage.of(Period.parse("2022-03/2022-07")).gap().orElseThrow();
        assertThat(gap.months()).hasSize(2);
    }

    @Test
    void barrelsADayAreNotAddedUp() {
        var coverage =
                new Coverage(
                        series(
                                CRUDE_QUANTITY,
                                Unit.BARREL_PER_DAY,
                                "2024-01=2",
                                "2024-02=3",
                                "2024-03=4"));
        assertThat(coverage.of(Period.parse("2024-Q1")).gap().orElseThrow().reason())
                .isEqualTo(Gap.Reason.NOT_ADDITIVE);
    }

    /// However a year is cut into pieces, it is the sum of the pieces; take one away and there is
    /// no sum.
    @RepeatedTest(50)
    void aYearIsTheSumOfItsPieces(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var cells = new ArrayList<String>();
        var sum = BigDecimal.ZERO;
        for (var month = 1; month <= 12; ) {
            var length = Math.min(13 - month, 1 + random.nextInt(4));
            var amount = new BigDecimal(random.nextInt(100_000)).movePointLeft(2);
            cells.add(new Period(YearMonth.of(2023, month), length) + "=" + amount.toPlainString());
            sum = sum.add(amount);
            month += length;
        }
        var whole = new Coverage(series(CRUDE_VALUE, Unit.USD, cells.toArray(String[]::new)));
        assertThat(whole.of(Period.year(2023)).amount().orElseThrow()).isEqualByComparingTo(sum);
        cells.remove(random.nextInt(cells.size()));
        var holed = new Coverage(series(CRUDE_VALUE, Unit.USD, cells.toArray(String[]::new)));
        assertThat(holed.of(Period.year(2023)).amount()).isEmpty();
    }
}
