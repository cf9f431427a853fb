package amur.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values refuse nonsense, and say what they refuse.
class RefusalsTest {

    @Test
    void everyPeriodIsReadAsItIsWritten() {
        var random = new Random(1);
        for (var i = 0; i < 5000; i++) {
            var start = YearMonth.of(1900 + random.nextInt(250), 1 + random.nextInt(12));
            var period = new Period(start, 1 + random.nextInt(random.nextBoolean() ? 12 : 600));
            assertThat(Period.parse(period.toString())).isEqualTo(period);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-07/2022-03",
                "2022-07/2022-06",
                "1899",
                "2022-01/9999-01",
                "2022-01/+357915963-05",
                "1900-01/1999-12",
                "2022/2023",
                "2022-03/",
                "/2022-03",
                "2024-q1",
                "٢٠٢٤-٠١",
                "2024-00",
                "-2024-01"
            })
    void aPeriodThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsQuoted() {
        assertThatThrownBy(() -> Period.parse("2022-07/2022-03"))
                .hasMessage("2022-07/2022-03 ends before it begins");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chn", "CN", "CHIN", "CH1", "CHN "})
    void anAreaIsThreeCapitals(String code) {
        assertThatThrownBy(() -> new Area(code)).hasMessageContaining("\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-tass", "tass-", "TASS", "tass 2024", "tass_2024"})
    void aSourceIdIsSmallLettersDigitsAndHyphens(String id) {
        assertThatThrownBy(() -> new Citation(id, "", "")).hasMessageContaining("\"" + id + "\"");
    }

    @Test
    void anAmountHasTenDigitsAfterThePoint() {
        assertThat(Samples.observation(Samples.CRUDE_VALUE, Unit.USD, "2024", "0.00000000010"))
                .as("zeros at the end do not count")
                .isNotNull();
        assertThatThrownBy(
                        () ->
                                Samples.observation(
                                        Samples.CRUDE_VALUE, Unit.USD, "2024", "0.00000000001"))
                .hasMessageContaining("10 after the point");
    }

    @Test
    void aPointHasEitherAnAmountOrAGap() {
        assertThatThrownBy(
                        () ->
                                new Point(
                                        Period.year(2024),
                                        Optional.empty(),
                                        Status.REPORTED,
                                        List.of(),
                                        List.of(),
                                        Optional.empty()))
                .hasMessageContaining("either an amount or a gap");
    }

    @Test
    void aDatasetIsInOneUnit() {
        var dollars = Samples.series(Samples.CRUDE_VALUE, Unit.USD, "2024=1");
        assertThatThrownBy(() -> new Dataset(Unit.CNY, List.of(dollars)))
                .hasMessage("a dataset in CNY cannot hold a series in USD");
        assertThat(new Dataset(Unit.USD, List.of(dollars)).isEmpty()).isFalse();
        assertThat(new Dataset(Unit.USD, List.of()).isEmpty()).isTrue();
    }

    @Test
    void theSofterStatusOfTwoIsTheWeaker() {
        assertThat(Status.REPORTED.weaker(Status.ESTIMATED)).isEqualTo(Status.ESTIMATED);
        assertThat(Status.APPROXIMATE.weaker(Status.REVISED)).isEqualTo(Status.APPROXIMATE);
    }

    @Test
    void theAmountOfAWithheldPointIsAGapNotZero() {
        var withheld =
                new Observation(
                        Samples.CRUDE_QUANTITY,
                        Unit.TONNE,
                        Period.parse("2022-01"),
                        Optional.empty(),
                        Status.WITHHELD,
                        new Citation(Samples.SOURCE, "", ""));
        var point = Point.of(Samples.recorded(withheld), List.of());
        assertThat(point.amount()).isEqualTo(Optional.<BigDecimal>empty());
        assertThat(point.gap())
                .contains(new Gap(Gap.Reason.WITHHELD, List.of(YearMonth.of(2022, 1))));
    }
}
