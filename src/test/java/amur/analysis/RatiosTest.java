package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final Period ALL = Period.parse("2000-01/2040-12");

    private static BigDecimal first(Series series) {
        return series.points().getFirst().amount().orElseThrow();
    }

    private static Gap.Reason reason(Point point) {
        return point.gap().orElseThrow().reason();
    }

    /// Chinese customs, crude oil from Russia in 2023: 60.6 billion dollars, 107.02 million tonnes.
    @Test
    void theCrudeOf2023Cost566DollarsATonne() {
        var price =
                Ratios.price(
                        series(CRUDE_VALUE, Unit.USD, "2023=60600000000"),
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023=107020000"));
        assertThat(first(price).toBigInteger()).isEqualTo(566);
        assertThat(price.unit()).isEqualTo(Unit.USD_PER_TONNE);
        assertThat(price.key().measure()).isEqualTo(Measure.UNIT_PRICE);
        assertThat(price.points().getFirst().basis()).hasSize(2);
    }

    @Test
    void gasHasItsPriceByTheThousandCubicMetresWhateverTheScale() {
        var value = series(CRUDE_VALUE.of(Commodity.PIPELINE_GAS), Unit.USD, "2024=8000000000");
        var key = CRUDE_QUANTITY.of(Commodity.PIPELINE_GAS);
        var bcm = series(key, Unit.BILLION_CUBIC_METRES, "2024=32");
        var metres = series(key, Unit.CUBIC_METRE, "2024=32000000000");
        assertThat(first(Ratios.price(value, bcm))).isEqualByComparingTo("250");
        assertThat(first(Ratios.price(value, metres))).isEqualByComparingTo("250");
    }

    @Test
    void aPriceOfOtherUnitsIsRefused() {
        var yuan = series(CRUDE_VALUE, Unit.CNY, "2024=1");
        var dollars = series(CRUDE_VALUE, Unit.USD, "2024=1");
        var tonnes = series(CRUDE_QUANTITY, Unit.TONNE, "2024=1");
        var daily = series(CRUDE_QUANTITY, Unit.BARREL_PER_DAY, "2024=1");
        assertThatThrownBy(() -> Ratios.price(yuan, tonnes)).hasMessageContaining("CNY by t");
        assertThatThrownBy(() -> Ratios.price(dollars, daily)).hasMessageContaining("bbl/d");
        assertThatThrownBy(() -> Ratios.price(dollars, tonnes, Unit.USD_PER_BARREL, BigDecimal.ONE))
                .hasMessageContaining("USD/bbl");
    }

    @Test
    void aPriceWithoutItsQuantityHasAReason() {
        var price =
                Ratios.price(
                        series(CRUDE_VALUE, Unit.USD, "2023=5", "2024=6"),
                        series(CRUDE_QUANTITY, Unit.TONNE, "2024=0"));
        assertThat(price.points())
                .extracting(RatiosTest::reason)
                .containsExactly(Gap.Reason.NO_COUNTERPART, Gap.Reason.ZERO_BASE);
    }

    @Test
    void anIncompleteWindowStaysIncomplete() {
        var value =
                Frequency.YEAR.apply(series(CRUDE_VALUE, Unit.USD, "2024-03=5"), Period.year(2024));
        var price = Ratios.price(value, series(CRUDE_QUANTITY, Unit.TONNE, "2024=10"));
        assertThat(price.points().getFirst().gap().orElseThrow().months())
                .hasSize(11)
                .doesNotContain(YearMonth.of(2024, 3));
    }

    @Test
    void aRatioIsAsFirmAsItsSofterPart() {
        var part = series(CRUDE_QUANTITY, Unit.TONNE, "2024=1");
        var whole =
                new Series(
                        CRUDE_QUANTITY.with(Area.WORLD),
                        Unit.TONNE,
                        List.of(
                                Point.of(
                                        Period.year(2024),
                                        BigDecimal.TEN,
                                        Status.ESTIMATED,
                                        List.of())));
        var share = Ratios.share(part, whole).points().getFirst();
        assertThat(share.status()).isEqualTo(Status.ESTIMATED);
        assertThat(share.amount().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void aShareOfOtherUnitsIsRefused() {
        assertThatThrownBy(
                        () ->
                                Ratios.share(
                                        series(CRUDE_QUANTITY, Unit.TONNE, "2024=1"),
                                        series(CRUDE_QUANTITY, Unit.BARREL, "2024=1")))
                .hasMessage("t have no share in bbl");
    }

    @Test
    void publishedSharesSpeakWhereNothingCanBeComputed() {
        var computed =
                Ratios.share(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023=20", "2024=19"),
                        series(CRUDE_QUANTITY.with(Area.WORLD), Unit.TONNE, "2024=100"));
        var published =
                series(
                        CRUDE_QUANTITY.of(Measure.SHARE),
                        Unit.PERCENT,
                        "2022=15",
                        "2023=19",
                        "2024=20");
        var shares = Ratios.orPublished(computed, published);
        assertThat(shares.points())
                .extracting(p -> p.period() + " " + p.amount().orElseThrow().toPlainString())
                .containsExactly("2022 15", "2023 19", "2024 19");
    }

    /// A part of the whole is never more than all of it, and the parts make a hundred.
    @RepeatedTest(20)
    void sharesOfThePartsMakeAHundred(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var key = CRUDE_QUANTITY;
        var parts = new ArrayList<BigDecimal>();
        for (var i = 0; i < 1 + random.nextInt(8); i++) {
            parts.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3));
        }
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = series(key.with(Area.WORLD), Unit.TONNE, "2024=" + sum);
        var shares =
                parts.stream()
                        .map(p -> first(Ratios.share(series(key, Unit.TONNE, "2024=" + p), whole)))
                        .toList();
        assertThat(shares).allMatch(s -> s.compareTo(new BigDecimal("100")) <= 0);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(
                        new BigDecimal("100"),
                        org.assertj.core.api.Assertions.within(new BigDecimal("1e-30")));
    }

    /// Bloomberg's windows: 35 billion dollars for March–July 2022, 20 billion a year earlier.
    @Test
    void thirtyFiveAfterTwentyIsThreeQuartersMore() {
        var growth =
                Ratios.growth(
                        series(
                                CRUDE_VALUE.of(Commodity.ENERGY_TOTAL),
                                Unit.USD,
                                "2021-03/2021-07=20000000000",
                                "2022-03/2022-07=35000000000"),
                        Period.year(2022));
        assertThat(growth.points()).hasSize(1);
        assertThat(first(growth)).isEqualByComparingTo("75");
        assertThat(growth.key().measure()).isEqualTo(Measure.VALUE_GROWTH);
    }

    @Test
    void growthOfTonnesIsGrowthOfQuantity() {
        var growth = Ratios.growth(series(CRUDE_QUANTITY, Unit.TONNE, "2023=10", "2024=9"), ALL);
        assertThat(growth.key().measure()).isEqualTo(Measure.QUANTITY_GROWTH);
        assertThat(growth.points())
                .extracting(p -> p.amount().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("-", "-10");
    }

    @Test
    void anIndexStartsAtTheFirstAmountNotAtAGap() {
        var held =
                Frequency.YEAR.apply(
                        series(CRUDE_VALUE, Unit.USD, "2022-05=1", "2023=40", "2024=50"), ALL);
        var index = Ratios.index(held, Ratios.ownBase(held).orElseThrow());
        assertThat(index.points())
                .extracting(p -> p.amount().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("-", "100", "125");
        assertThat(index.unit()).isEqualTo(Unit.INDEX);
    }

    @Test
    void anIndexOnNothingIsAGap() {
        var index =
                Ratios.index(series(CRUDE_VALUE, Unit.USD, "2023=0", "2024=50"), Period.year(2023));
        assertThat(index.points())
                .extracting(RatiosTest::reason)
                .containsOnly(Gap.Reason.ZERO_BASE);
    }

    @Test
    void partsMakeAHundredWhereAllAreKnownAndNothingElsewhere() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2023=60", "2024=50");
        var coal = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, "2023=20");
        var parts = Parts.shares(List.of(oil, coal));
        assertThat(first(parts.get(0))).isEqualByComparingTo("75");
        assertThat(first(parts.get(1))).isEqualByComparingTo("25");
        assertThat(parts).allMatch(part -> part.unit() == Unit.PERCENT);
        assertThat(reason(parts.get(0).points().get(1))).isEqualTo(Gap.Reason.NO_COUNTERPART);
        assertThat(parts.get(0).points().getFirst().basis())
                .as("the part and its sum rest on both, each once")
                .hasSize(2);
        assertThat(Parts.shares(List.of())).isEmpty();
    }

    @Test
    void anIndexComparesMonthsWithMonths() {
        var held = series(CRUDE_VALUE, Unit.USD, "2024-01/2024-02=10", "2024-03=6");
        var index = Ratios.index(held, Period.parse("2024-01/2024-02"));
        assertThat(index.points())
                .extracting(p -> p.amount().map(BigDecimal::toPlainString).orElse("-"))
                .containsExactly("100", "120");
    }

    @Test
    void severalIndicesBeginWhereAllAreKnown() {
        var oil = series(CRUDE_VALUE, Unit.USD, "2022=1", "2023=2", "2024=3");
        var coal = series(CRUDE_VALUE.of(Commodity.COAL), Unit.USD, "2023=2", "2024=3");
        var late = series(CRUDE_VALUE.of(Commodity.LNG), Unit.USD, "2025=3");
        assertThat(Ratios.commonBase(List.of(oil, coal))).contains(Period.year(2023));
        assertThat(Ratios.commonBase(List.of(oil, late))).isEmpty();
        assertThat(Ratios.ownBase(late)).contains(Period.year(2025));
    }
}
