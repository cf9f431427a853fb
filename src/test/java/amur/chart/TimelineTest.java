package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Commodity;
import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Timeline of(Unit unit, Point... points) {
        return new Timeline(
                new Dataset(unit, List.of(ChartSamples.series(Commodity.COAL, unit, points))),
                List.of("Coal"),
                Optional.empty());
    }

    private static List<Mark> marks(Timeline time) {
        return time.tracks().getFirst().marks();
    }

    @Test
    void aFigureForTwoMonthsIsASpanAtItsMean() {
        var time =
                of(
                        Unit.TONNE,
                        ChartSamples.point("2024-01/2024-02", "10"),
                        ChartSamples.point("2024-03", "7"));
        var span = marks(time).getFirst();
        assertThat(span.span()).isTrue();
        assertThat(span.height()).isEqualTo(5);
        assertThat(span.amount()).isEqualByComparingTo("10");
        assertThat(span.to() - span.from()).isEqualTo(2);
        assertThat(time.joined(span, marks(time).getLast())).isFalse();
    }

    @Test
    void theMeanOfAPriceIsThePrice() {
        var time =
                of(
                        Unit.USD_PER_TONNE,
                        ChartSamples.point("2024-01/2024-02", "500"),
                        ChartSamples.point("2024-03", "600"));
        assertThat(marks(time).getFirst().height()).isEqualTo(500);
    }

    @Test
    void aPointSitsInTheMiddleOfItsPeriod() {
        var time = of(Unit.TONNE, ChartSamples.point("2024", "1"), ChartSamples.point("2025", "1"));
        assertThat(marks(time).getFirst().middle()).isEqualTo(2024 * 12 + 6);
        assertThat(time.grid()).isEqualTo(12);
        assertThat(time.joined(marks(time).getFirst(), marks(time).getLast())).isTrue();
    }

    @Test
    void aMissingMonthParts() {
        var time =
                of(
                        Unit.TONNE,
                        ChartSamples.point("2024-01", "1"),
                        ChartSamples.point("2024-03", "1"));
        assertThat(time.joined(marks(time).getFirst(), marks(time).getLast())).isFalse();
    }

    @Test
    void runningSumsStandAtTheirLastMonthAndPartAtNewYear() {
        var time =
                of(
                        Unit.TONNE,
                        ChartSamples.point("2023-01/2023-11", "11"),
                        ChartSamples.point("2023", "12"),
                        ChartSamples.point("2024-01", "1"),
                        ChartSamples.point("2024-01/2024-02", "2"));
        var marks = marks(time);
        assertThat(marks).noneMatch(Mark::span);
        assertThat(marks).extracting(Mark::height).containsExactly(11.0, 12.0, 1.0, 2.0);
        assertThat(time.joined(marks.get(0), marks.get(1))).isTrue();
        assertThat(time.joined(marks.get(1), marks.get(2))).isFalse();
        assertThat(time.joined(marks.get(2), marks.get(3))).isTrue();
    }

    @Test
    void partsThatAreMissingAreAbsentFromTheStack() {
        var time =
                new Timeline(ChartSamples.tonnes(), ChartSamples.tonnesLabels(), Optional.empty());
        var columns = new Stacks(time, time.tracks()).columns();
        var january = columns.getFirst();
        assertThat(january)
                .extracting(cell -> cell.track().label())
                .containsExactly("Crude oil", "LNG");
        assertThat(january.getLast().top()).isEqualTo(8_900_000 + 700_000);
        assertThat(columns).hasSize(9);
    }
}
