package amur.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03",
                "2024",
                "2024-Q1",
                "2024-Q4",
                "2022-03/2022-07",
                "2022-03/2023-02",
                "2024-01/2024-02"
            })
    void whatIsWrittenIsReadAgain(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-01/2024-12, 2024", "2024-10/2024-12, 2024-Q4", "2024-05/2024-05, 2024-05"})
    void runsThatHaveANameGetIt(String text, String name) {
        assertThat(Period.parse(text)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13",
                "20222-01",
                "2022-07/2022-03",
                "2024-Q5",
                "",
                "2024-3",
                "2022-01-15",
                "2022-01/2022-02/2022-03",
                "0000-01"
            })
    void nonsenseIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void januaryAndFebruaryAreOnePeriodOfTwoMonths() {
        var both = Period.parse("2024-01/2024-02");
        assertThat(both.months()).isEqualTo(2);
        assertThat(both.end()).isEqualTo(YearMonth.of(2024, 2));
        assertThat(both.covers(Period.parse("2024-02"))).isTrue();
        assertThat(both.overlaps(Period.parse("2024-02/2024-03"))).isTrue();
        assertThat(both.overlaps(Period.parse("2024-03"))).isFalse();
    }

    @Test
    void aYearAgoKeepsTheMonths() {
        assertThat(Period.parse("2022-03/2023-02").minusYears(1)).hasToString("2021-03/2022-02");
    }
}
