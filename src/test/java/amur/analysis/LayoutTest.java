package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Gap;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Period YEAR = Period.year(2023);

    private static List<String> pieces(Point point) {
        return point.basis().stream().map(r -> r.observation().period().toString()).toList();
    }

    @Test
    void ofSeveralLayoutsTheOneWithFewestPiecesIsTaken() {
        var coverage =
                new Coverage(
                        series(
                                CRUDE_VALUE,
                                Unit.USD,
                                "2023-01=1",
                                "2023-02=1",
                                "2023-03=1",
                                "2023-Q1=3",
                                "2023-Q2=3",
                                "2023-01/2023-05=5",
                                "2023-06=1"));
        assertThat(pieces(coverage.of(Period.parse("2023-01/2023-06"))))
                .as("of two pieces, the longer first")
                .containsExactly("2023-01/2023-05", "2023-06");
        assertThat(pieces(coverage.of(Period.parse("2023-02/2023-03"))))
                .containsExactly("2023-02", "2023-03");
    }

    @Test
    void aSumIsAsFirmAsItsSoftestPartAndExact() {
        var points = new ArrayList<>(series(CRUDE_VALUE, Unit.USD, "2023-01=0.1").points());
        points.add(
                Point.of(
                        Period.parse("2023-02"),
                        new BigDecimal("0.2"),
                        Status.APPROXIMATE,
                        List.of()));
        var sum =
                new Coverage(new Series(CRUDE_VALUE, Unit.USD, points))
                        .of(Period.parse("2023-01/2023-02"));
        assertThat(sum.amount()).contains(new BigDecimal("0.3"));
        assertThat(sum.status()).isEqualTo(Status.APPROXIMATE);
    }

    @Test
    void monthsThatAreWithheldAreMissingForThatReason() {
        var points =
                new ArrayList<>(
                        series(CRUDE_QUANTITY, Unit.TONNE, "2023-01=1", "2023-02=1").points());
        points.add(
                Point.gap(
                        Period.parse("2023-03"),
                        new Gap(Gap.Reason.WITHHELD, List.of(YearMonth.of(2023, 3))),
                        List.of()));
        var coverage = new Coverage(new Series(CRUDE_QUANTITY, Unit.TONNE, points));
        assertThat(coverage.of(Period.parse("2023-Q1")).gap())
                .contains(new Gap(Gap.Reason.WITHHELD, List.of(YearMonth.of(2023, 3))));
        assertThat(coverage.of(Period.parse("2023-03")).gap())
                .contains(new Gap(Gap.Reason.WITHHELD, List.of(YearMonth.of(2023, 3))));
        assertThat(coverage.of(Period.parse("2023-01/2023-04")).gap().orElseThrow().reason())
                .as("of April nothing is held at all")
                .isEqualTo(Gap.Reason.MONTHS_MISSING);
    }

    @Test
    void whatCannotBeAddedIsOnlyItsPublishedFigure() {
        var share =
                new Coverage(
                        series(
                                CRUDE_QUANTITY.of(Measure.SHARE),
                                Unit.PERCENT,
                                "2023-01=18",
                                "2023-02=19",
                                "2023-Q1=18.5"));
        assertThat(share.of(Period.parse("2023-Q1")).amount()).contains(new BigDecimal("18.5"));
        assertThat(share.tiled(Period.parse("2023-Q1"))).isEmpty();
        assertThat(share.of(Period.parse("2023-01/2023-02")).gap().orElseThrow().reason())
                .isEqualTo(Gap.Reason.NOT_ADDITIVE);
        assertThat(share.of(Period.parse("2024")).gap().orElseThrow())
                .isEqualTo(new Gap(Gap.Reason.MONTHS_MISSING, Period.year(2024).each()));
    }

    /// Among random overlapping figures: what is laid out never overlaps, lies within the window,
    /// sums to its parts; where there is a gap, the missing months and the pieces make the window.
    @RepeatedTest(200)
    void layoutsNeverOverlapAndSumToTheirParts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var held = randomSeries(random);
        var point = new Coverage(held).of(YEAR);
        var months = new ArrayList<YearMonth>();
        var sum = BigDecimal.ZERO;
        for (var piece : point.basis()) {
            assertThat(YEAR.covers(piece.observation().period())).isTrue();
            months.addAll(piece.observation().period().each());
            sum = sum.add(piece.observation().amount().orElseThrow());
        }
        assertThat(months).doesNotHaveDuplicates();
        point.gap().ifPresent(gap -> months.addAll(gap.months()));
        assertThat(months).containsExactlyInAnyOrderElementsOf(YEAR.each());
        if (point.amount().isPresent()) {
            assertThat(point.amount().orElseThrow()).isEqualByComparingTo(sum);
        }
    }

    /// The choice follows from the figures, not from the order they came in, and no other layout
    /// covers more: tried by taking every subset.
    @RepeatedTest(100)
    void noLayoutCoversMoreWithFewer(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var held = randomSeries(random);
        var point = new Coverage(held).of(YEAR);
        var shuffled = new ArrayList<>(held.points());
        Collections.shuffle(shuffled, random);
        assertThat(new Coverage(new Series(held.key(), held.unit(), shuffled)).of(YEAR))
                .isEqualTo(point);
        var covered = 12 - point.gap().map(gap -> gap.months().size()).orElse(0);
        for (var subset = 0; subset < 1 << held.points().size(); subset++) {
            var months = new ArrayList<YearMonth>();
            for (var i = 0; i < held.points().size(); i++) {
                if ((subset >> i & 1) == 1) {
                    months.addAll(held.points().get(i).period().each());
                }
            }
            if (new HashSet<>(months).size() == months.size() && YEAR.each().containsAll(months)) {
                assertThat(months.size()).isLessThanOrEqualTo(covered);
                assertThat(
                                months.size() < covered
                                        || Integer.bitCount(subset) >= pieces(point).size())
                        .isTrue();
            }
        }
    }

    private static Series randomSeries(Random random) {
        var cells = new ArrayList<String>();
        var periods = new HashSet<Period>();
        for (var i = 0; i < 10; i++) {
            var period =
                    new Period(
                            YearMonth.of(2022, 11).plusMonths(random.nextInt(14)),
                            1 + random.nextInt(5));
            if (periods.add(period)) {
                cells.add(period + "=" + BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            }
        }
        return series(CRUDE_VALUE, Unit.USD, cells.toArray(String[]::new));
    }

    /// Six hundred months and three thousand figures, asked for every window: no quadratic search.
    @Test
    void longSeriesAreAnsweredAtOnce() {
        var cells = new ArrayList<String>();
        var range = new Period(YearMonth.of(1975, 1), 600);
        for (var month : range.each()) {
            for (var length = 1; length <= 5; length++) {
                cells.add(new Period(month, length) + "=" + length);
            }
        }
        var held = series(CRUDE_VALUE, Unit.USD, cells.toArray(String[]::new));
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> {
                    for (var frequency : Frequency.values()) {
                        assertThat(frequency.apply(held, range).points()).isNotEmpty();
                    }
                    assertThat(new Coverage(held).of(range).basis())
                            .extracting(Recorded::line)
                            .hasSize(120);
                });
    }
}
