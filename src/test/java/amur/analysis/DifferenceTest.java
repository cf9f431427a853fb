package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static Optional<Point> of(String window, String... cells) {
        return new Coverage(series(CRUDE_QUANTITY, Unit.TONNE, cells))
                .derived(Period.parse(window));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11, 2024-01/2024-11=99100000, 2024-01/2024-10=90200000, 8900000",
        "2024-01, 2024-01/2024-02=17800000, 2024-02=8300000, 9500000",
        "2024-03/2024-07, 2024-01/2024-07=62000000, 2024-01/2024-02=17800000, 44200000"
    })
    void aLongerFigureLeavesWhatTheRestDoesNotTake(
            String window, String whole, String rest, String left) {
        var point = of(window, whole, rest).orElseThrow();
        assertThat(point.amount().orElseThrow()).isEqualByComparingTo(left);
        assertThat(point.status()).isEqualTo(Status.DERIVED);
        assertThat(point.basis()).hasSize(2);
    }

    @Test
    void theRestMayItselfBeLaidOutOfParts() {
        var point =
                of(
                        "2024-04",
                        "2024-01/2024-04=36500000",
                        "2024-01/2024-02=17800000",
                        "2024-03=9200000");
        assertThat(point.orElseThrow().amount().orElseThrow()).isEqualByComparingTo("9500000");
    }

    @Test
    void roundedFiguresAreNotToldApart() {
        assertThat(of("2022-11", "2022-03/2022-11=68000000000", "2022-03/2022-10=60000000000"))
                .as("8 bn, give or take one")
                .isEmpty();
        assertThat(of("2022-11", "2022-03/2022-11=68100000000", "2022-03/2022-10=60200000000"))
                .as("7.9 bn, give or take a tenth")
                .isPresent();
    }

    @Test
    void figuresThatDoNotBelongTogetherGiveNothing() {
        assertThat(of("2024-11", "2024-01/2024-11=90100000", "2024-01/2024-10=90200000")).isEmpty();
        assertThat(of("2024-05", "2024-01/2024-11=99100000", "2024-01/2024-10=90200000"))
                .as("a window in the middle")
                .isEmpty();
    }

    @Test
    void whatIsPublishedGoesBeforeWhatIsDerived() {
        var coverage =
                new Coverage(
                        series(
                                CRUDE_QUANTITY,
                                Unit.TONNE,
                                "2024-01/2024-02=17800000",
                                "2024-01=9500000",
                                "2024-02=8400000"));
        assertThat(coverage.of(Period.parse("2024-02")).status()).isEqualTo(Status.REPORTED);
    }

    @RepeatedTest(50)
    void aDifferenceAndItsRestMakeTheWhole(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var rest = BigDecimal.valueOf(1_000_001 + random.nextInt(90_000_000));
        var part = BigDecimal.valueOf(1_000_001 + random.nextInt(90_000_000));
        var whole = rest.add(part);
        var point = of("2024-12", "2024=" + whole, "2024-01/2024-11=" + rest).orElseThrow();
        assertThat(point.amount().orElseThrow().add(rest)).isEqualByComparingTo(whole);
    }
}
