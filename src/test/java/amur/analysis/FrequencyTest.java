package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

    private static List<String> periods(Series series) {
        return series.points().stream().map(p -> p.period().toString()).toList();
    }

    private static List<String> windows(Frequency frequency, String range) {
        return frequency.windows(Period.parse(range)).stream().map(Period::toString).toList();
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void codesAreReadAgain(Frequency frequency) {
        assertThat(Frequency.of(frequency.code())).isEqualTo(frequency);
    }

    @Test
    void anUnknownCodeIsToldWhatIsAllowed() {
        assertThatThrownBy(() -> Frequency.of("weekly"))
                .hasMessage(
                        "\"weekly\" is no frequency; allowed: month, quarter, half, year, ytd,"
                                + " rolling12");
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"MONTH", "QUARTER", "YEAR"})
    void windowsPartitionTheYears(Frequency frequency) {
        var months =
                frequency.windows(Period.parse("2021-01/2023-12")).stream()
                        .flatMap(window -> window.each().stream())
                        .toList();
        assertThat(months).isEqualTo(Period.parse("2021-01/2023-12").each());
    }

    @Test
    void quartersAndYearsLieWithinTheRange() {
        assertThat(windows(Frequency.QUARTER, "2022-03/2022-10"))
                .containsExactly("2022-Q2", "2022-Q3");
        assertThat(windows(Frequency.YEAR, "2022-03/2024-11")).containsExactly("2023");
    }

    @Test
    void runsFromJanuaryAndOfTwelveMonthsMayBeginBeforeTheRange() {
        assertThat(windows(Frequency.YTD, "2022-12/2023-02"))
                .containsExactly("2022", "2023-01", "2023-01/2023-02");
        assertThat(windows(Frequency.ROLLING12, "2022-12/2023-02"))
                .containsExactly("2022", "2022-02/2023-01", "2022-03/2023-02");
    }

    @Test
    void byMonthJanuaryToFebruaryStaysOneFigure() {
        var held =
                series(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        "2024-01/2024-02=17.7",
                        "2024-03=10.8",
                        "2024-Q1=28.5",
                        "2024=108.5");
        assertThat(periods(Frequency.MONTH.apply(held, Period.year(2024))))
                .containsExactly("2024-01/2024-02", "2024-03");
    }

    @Test
    void byMonthNoTwoFiguresLieOverEachOther() {
        var held =
                series(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        "2024-Q1=30",
                        "2024-02/2024-04=31",
                        "2024-05/2024-06=20",
                        "2024-06/2024-07=21");
        assertThat(periods(Frequency.MONTH.apply(held, Period.year(2024))))
                .containsExactly("2024-Q1", "2024-05/2024-06");
    }

    @Test
    void byMonthAFigureThatSticksOutOfTheRangeIsLeftOut() {
        var held = series(CRUDE_QUANTITY, Unit.TONNE, "2024-01/2024-02=17.7", "2024-03=10.8");
        assertThat(periods(Frequency.MONTH.apply(held, Period.parse("2024-02/2024-12"))))
                .containsExactly("2024-03");
    }

    @Test
    void aWithheldMonthShowsUnlessALongerFigureSpeaksForIt() {
        var months = new Gap(Gap.Reason.WITHHELD, List.of());
        var withheld =
                List.of(
                        Point.gap(Period.parse("2024-01"), months, List.of()),
                        Point.gap(Period.parse("2024-03"), months, List.of()));
        var points = new ArrayList<>(withheld);
        points.addAll(series(CRUDE_QUANTITY, Unit.TONNE, "2024-01/2024-02=17").points());
        var held = new Series(CRUDE_QUANTITY, Unit.TONNE, points);
        assertThat(periods(Frequency.MONTH.apply(held, Period.year(2024))))
                .containsExactly("2024-01/2024-02", "2024-03");
    }

    @Test
    void theYearToDateIsTheCumulativeFigureOrTheSumOfItsMonths() {
        var ytd =
                Frequency.YTD.apply(
                        series(
                                CRUDE_QUANTITY,
                                Unit.TONNE,
                                "2024-01/2024-02=17",
                                "2024-03=11",
                                "2024-05=9",
                                "2024-01/2024-06=54"),
                        Period.year(2024));
        assertThat(periods(ytd).getFirst()).isEqualTo("2024-01/2024-02");
        assertThat(ytd.points())
                .extracting(p -> p.amount().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("17", "28", "-", "-", "54", "-", "-", "-", "-", "-", "-");
        assertThat(ytd.points().get(3).gap().orElseThrow().months())
                .containsExactly(YearMonth.of(2024, 4));
    }

    @Test
    void barrelsADayHaveNoSumOverAQuarter() {
        var quarters =
                Frequency.QUARTER.apply(
                        series(CRUDE_QUANTITY, Unit.BARREL_PER_DAY, "2024-01=2", "2024-Q2=3"),
                        Period.year(2024));
        assertThat(periods(quarters)).containsExactly("2024-Q1", "2024-Q2");
        assertThat(quarters.points().getFirst().gap().orElseThrow().reason())
                .isEqualTo(Gap.Reason.NOT_ADDITIVE);
    }

    /// With every month known, twelve rolling months are the sum of their months, December's are
    /// the year and so are the four quarters.
    @RepeatedTest(10)
    void everyCutOfWholeYearsAddsUpToTheSame(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var range = Period.parse("2021-01/2023-12");
        var cells =
                range.each().stream()
                        .map(m -> m + "=" + BigDecimal.valueOf(random.nextLong(1L << 40), 2))
                        .toArray(String[]::new);
        var held = series(CRUDE_VALUE, Unit.USD, cells);
        var years = Frequency.YEAR.apply(held, range);
        var rolling = Frequency.ROLLING12.apply(held, range);
        assertThat(total(Frequency.QUARTER.apply(held, range)))
                .isEqualByComparingTo(total(years))
                .isEqualByComparingTo(total(held));
        for (var year : years.points()) {
            assertThat(rolling.points())
                    .filteredOn(p -> p.period().equals(year.period()))
                    .extracting(Point::amount)
                    .containsExactly(year.amount());
        }
    }

    private static BigDecimal total(Series series) {
        return series.points().stream()
                .map(p -> p.amount().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
