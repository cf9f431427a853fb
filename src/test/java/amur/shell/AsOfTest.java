package amur.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static AsOf asof(String... texts) {
        return AsOf.of(Map.of(AsOf.KEY, List.of(texts)), CLOCK);
    }

    @Test
    void withoutADayItIsNow() {
        assertThat(AsOf.of(Map.of(), CLOCK).known()).isEqualTo(NOW);
        assertThat(asof("").known()).isEqualTo(NOW);
        assertThat(AsOf.of(Map.of(), CLOCK).on("data")).isEqualTo("data");
    }

    @Test
    void aDayMeansItsLastMoment() {
        assertThat(asof("2024-02-29").known())
                .isEqualTo(Instant.parse("2024-02-29T23:59:59.999999Z"));
        assertThat(AsOf.today(CLOCK)).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void linksStayInTheSameTime() {
        var then = asof("2024-06-30");
        assertThat(then.on("data")).isEqualTo("data?asof=2024-06-30");
        assertThat(then.on("data?unit=t")).isEqualTo("data?unit=t&asof=2024-06-30");
        assertThat(then.with(Map.of("panel", "bill")))
                .isEqualTo(Map.of("panel", "bill", "asof", "2024-06-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-02-30", "2024-6-1", "+999999999-12-31", "20240630"})
    void whatIsNoDayIsRefusedByName(String text) {
        assertThatThrownBy(() -> asof(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.parameter()).isEqualTo("asof"))
                .hasMessageContaining(text);
    }

    @Test
    void twoDaysAreNone() {
        assertThatThrownBy(() -> asof("2024-06-30", "2024-07-01")).isInstanceOf(Refusal.class);
    }
}
