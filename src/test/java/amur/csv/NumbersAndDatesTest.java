package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written in any form reads back as it was meant.
class NumbersAndDatesTest {

    @Test
    void everyNumberInEveryFormReadsBack() {
        var random = new Random(25);
        for (var i = 0; i < 20_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(5));
            var signed = random.nextBoolean() ? number : number.negate();
            for (var group : List.of("", ",", " ", "\u00A0", "\u202F", "'")) {
                back(signed, written(signed, group, "."), NumberForm.POINT);
            }
            for (var group : List.of("", ".", " ", "\u00A0", "'")) {
                back(signed, written(signed, group, ","), NumberForm.COMMA);
            }
        }
    }

    /// What is certain in itself reads back without a form too; the rest is refused, never guessed.
    @Test
    void nothingIsGuessed() {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(10_000_000L), random.nextInt(4));
            var point = random.nextBoolean();
            var text = point ? written(number, ",", ".") : written(number, ".", ",");
            try {
                assertThat(AmountText.read(text, NumberForm.UNDECIDED).amount())
                        .as(text)
                        .isEqualByComparingTo(number);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining(" can be ");
            }
        }
    }

    private static void back(BigDecimal number, String text, NumberForm form) {
        assertThat(AmountText.read(text, form).amount()).as(text).isEqualByComparingTo(number);
    }

    private static String written(BigDecimal number, String group, String decimal) {
        var parts = number.toPlainString().split("\\.");
        var whole = new StringBuilder(parts[0]);
        for (var at = whole.length() - 3; at > (parts[0].startsWith("-") ? 1 : 0); at -= 3) {
            whole.insert(at, group);
        }
        return parts.length == 1 ? whole.toString() : whole + decimal + parts[1];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,000 | 1000 | USD",
                "10k t | 10000 | t",
                "5亿 | 500000000 | ",
                "1.5万吨 | 15000 | t",
                "2.5 млн т | 2500000 | t",
                "3 млрд | 3000000000 | ",
                "−3.5 | -3.5 | ",
                "US$ 7 | 7 | USD",
                "12 % | 12 | percent",
                "4.5 thousand tonnes | 4500 | t",
                "36.65亿美元 | 3665000000 | USD",
                "250 кг | 0.250 | t"
            })
    void scalesAndUnitsInACell(String cell, BigDecimal amount, String unit) {
        var said = AmountText.read(cell, NumberForm.POINT);
        assertThat(said.unit().map(Object::toString).orElse(null)).isEqualTo(unit);
        assertThat(said.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10k t | t | 10000",
                "万吨 | t | 10000",
                "亿美元 | USD | 100000000",
                "US$1,000 | USD | 1000",
                "thousand tonnes | t | 1000",
                "тыс. т | t | 1000",
                "млн долл. США | USD | 1000000",
                "亿立方米 | m3 | 100000000",
                "USD/t | USD/t | 1",
                "万千瓦时 | kWh | 10000",
                "bcm | bcm | 1",
                "kg | t | 0.001",
                "млрд куб. м | m3 | 1000000000"
            })
    void unitsWithTheirScales(String text, String unit, BigDecimal scale) {
        var said = UnitText.exactly(text).orElseThrow();
        assertThat(said.unit()).hasToString(unit);
        assertThat(said.scale()).isEqualByComparingTo(scale);
    }

    @ParameterizedTest
    @CsvSource({
        "short tons",
        "mt",
        "long tons",
        "EUR mn",
        "dozens",
        "billion cubic feet",
        "thousand barrels per day",
        "万吨标准煤",
        "万桶/日",
        "tonnes of oil equivalent"
    })
    void whatCanBeMisreadIsLeftToAPerson(String text) {
        assertThat(UnitText.exactly(text)).isEmpty();
        assertThat(UnitText.within(text)).isEmpty();
    }

    @Test
    void everyMonthInEveryFormReadsBack() {
        var dates = new PeriodText(Optional.empty(), true);
        for (var month = YearMonth.of(1992, 1);
                month.getYear() < 2032;
                month = month.plusMonths(1)) {
            for (var text : forms(month)) {
                assertThat(dates.read(text)).as(text).isEqualTo(Period.month(month));
            }
        }
    }

    private static List<String> forms(YearMonth month) {
        var y = month.getYear();
        var m = month.getMonthValue();
        var name =
                month.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
        var full = month.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        var russian =
                month.getMonth()
                        .getDisplayName(
                                java.time.format.TextStyle.FULL_STANDALONE, Locale.of("ru"));
        return List.of(
                month.toString(),
                "%d/%d".formatted(y, m),
                "%d%02d".formatted(y, m),
                "%s-%02d".formatted(name, y % 100),
                "%s %d".formatted(full, y),
                "%d年%d月".formatted(y, m),
                "%s %d".formatted(russian, y),
                "%02d.%d".formatted(m, y),
                "%d-M%02d".formatted(y, m),
                "%s-01".formatted(month),
                "%d/%d/%d".formatted(y, m, month.lengthOfMonth()),
                "%d.%02d.%d".formatted(month.lengthOfMonth(), m, y));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01/2022-02, 2022-01/2022-02",
        "2022年1-7月, 2022-01/2022-07",
        "Jan-Jul 2022, 2022-01/2022-07",
        "январь-июль 2022, 2022-01/2022-07",
        "2022-Q1, 2022-Q1",
        "Q3 2022, 2022-Q3",
        "2022年第1季度, 2022-Q1",
        "1 квартал 2022, 2022-Q1",
        "2022, 2022",
        "2022年, 2022",
        "2022 год, 2022"
    })
    void spansAndQuartersAndYears(String text, String period) {
        assertThat(PeriodText.PLAIN.read(text)).hasToString(period);
    }

    @Test
    void aYearComesFromTheHeader() {
        var dates = new PeriodText(Optional.of(2022), false);
        assertThat(dates.read("1-7月")).hasToString("2022-01/2022-07");
        assertThat(dates.read("март")).hasToString("2022-03");
        assertThatThrownBy(() -> PeriodText.PLAIN.read("1-7月")).hasMessageContaining("no year");
    }

    @ParameterizedTest
    @CsvSource({"20222", "2022-13", "2022-00", "2022.1", "1/2/2022", "2022-01-31", "0000", "5"})
    void whatIsNoMonthIsRefused(String text) {
        assertThatThrownBy(() -> PeriodText.PLAIN.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
