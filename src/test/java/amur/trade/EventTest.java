package amur.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private static Event event(String date, String address) {
        return new Event(date, "", "", "", address);
    }

    @Test
    void itIsKnownToTheDayOrToTheMonth() {
        var day = event("2022-09-06", "https://amur.example/");
        assertThat(day.month()).isEqualTo(YearMonth.of(2022, 9));
        assertThat(day.day()).contains(LocalDate.of(2022, 9, 6));
        assertThat(event("2022-08", "https://amur.example/").day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-13", "2022-02-30", "last month", "2022-9-6"})
    void whatIsNoDateIsRefused(String date) {
        assertThatThrownBy(() -> event(date, "https://amur.example/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no date");
    }

    @Test
    void whatIsNoWebAddressIsRefused() {
        assertThatThrownBy(() -> event("2022-08", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTradeCoversItsPartsOnTheSameSide() {
        var all =
                new SeriesKey(
                        Area.RUSSIA,
                        Area.WORLD,
                        Flow.EXPORT,
                        Commodity.ALL_GOODS,
                        Measure.SETTLED_IN_CNY);
        var gas = all.with(Area.CHINA).of(Commodity.PIPELINE_GAS).of(Measure.VALUE);
        assertThat(all.covers(gas)).isTrue();
        assertThat(gas.covers(all)).isFalse();
        assertThat(all.covers(gas.mirror())).isFalse();
        assertThat(gas.mirror().covers(gas.mirror().of(Measure.QUANTITY))).isTrue();
    }
}
