package amur.analysis;

import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Commodity;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What must hold whatever the data are. Each run has a seed of its own, so a failure comes again.
class PropertiesTest {

    private static final Period RANGE = Period.parse("2019-01/2024-12");

    private static Random random(RepetitionInfo run) {
        return new Random(run.getCurrentRepetition());
    }

    /// Months with holes, of amounts above zero.
    private static Series months(Commodity commodity, Random random) {
        return series(
                CRUDE_VALUE.of(commodity),
                Unit.USD,
                RANGE.each().stream()
                        .filter(month -> random.nextInt(10) > 0)
                        .map(month -> month + "=" + (1 + random.nextInt(1_000_000)))
                        .toArray(String[]::new));
    }

    @RepeatedTest(20)
    void theWindowsOfAFrequencyPartitionItsRange(RepetitionInfo run) {
        var start = YearMonth.of(2015, 1).plusMonths(random(run).nextInt(40));
        var range = new Period(start, 24 + random(run).nextInt(60));
        for (var by : List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)) {
            var months = new HashSet<YearMonth>();
            for (var window : by.windows(range)) {
                assertThat(range.covers(window)).isTrue();
                assertThat(window.each()).allMatch(months::add);
            }
        }
    }

    @RepeatedTest(20)
    void aYearAgoOfAYearAgoIsTwoYearsAgo(RepetitionInfo run) {
        var window =
                new Period(
                        YearMonth.of(2015, 1).plusMonths(random(run).nextInt(99)),
                        1 + random(run).nextInt(14));
        assertThat(window.minusYears(1).minusYears(1)).isEqualTo(window.minusYears(2));
        assertThat(window.minusYears(1).minusYears(-1)).isEqualTo(window);
        assertThat(window.minusYears(1).months()).isEqualTo(window.months());
    }

    /// A year is the sum of its quarters and of its halves, wherever all of them are known.
    @RepeatedTest(20)
    void longerWindowsAreTheSumsOfShorterOnes(RepetitionInfo run) {
        var held = months(Commodity.COAL, random(run));
        var years = Frequency.YEAR.apply(held, RANGE).points();
        for (var by : List.of(Frequency.QUARTER, Frequency.HALF, Frequency.MONTH)) {
            var parts = by.apply(held, RANGE).points();
            years.stream()
                    .filter(year -> year.amount().isPresent())
                    .forEach(
                            year ->
                                    assertThat(sum(parts, year.period()))
                                            .isEqualByComparingTo(amount(year)));
        }
    }

    private static BigDecimal sum(List<Point> parts, Period window) {
        return parts.stream()
                .filter(part -> window.covers(part.period()))
                .map(PropertiesTest::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Point point) {
        return point.amount().orElseThrow();
    }

    /// Growth computed forward, undone: last year times (1 + growth) is this year.
    @RepeatedTest(20)
    void growthLeadsFromLastYearToThis(RepetitionInfo run) {
        var held = months(Commodity.COAL, random(run));
        for (var grown : Ratios.growth(held, RANGE).points()) {
            grown.amount()
                    .ifPresent(
                            percent -> {
                                var now = at(held, grown.period());
                                var then = at(held, grown.period().minusYears(1));
                                var back =
                                        then.add(then.multiply(percent).movePointLeft(2))
                                                .subtract(now)
                                                .abs();
                                assertThat(back).isLessThan(new BigDecimal("1e-20"));
                            });
        }
    }

    private static BigDecimal at(Series series, Period period) {
        return series.points().stream()
                .filter(point -> point.period().equals(period))
                .map(PropertiesTest::amount)
                .findFirst()
                .orElseThrow();
    }

    /// A window with a hole has no amount: never a smaller sum.
    @RepeatedTest(20)
    void aWindowThatLacksAMonthHasNoAmount(RepetitionInfo run) {
        var held = months(Commodity.LNG, random(run));
        var known = held.points().stream().map(Point::period).toList();
        for (var year : Frequency.YEAR.apply(held, RANGE).points()) {
            var complete =
                    year.period().each().stream().allMatch(m -> known.contains(Period.month(m)));
            assertThat(year.amount().isPresent()).isEqualTo(complete);
            year.gap()
                    .ifPresent(
                            gap ->
                                    assertThat(gap.months())
                                            .noneMatch(m -> known.contains(Period.month(m))));
        }
    }

    /// Shares of a sum make a hundred, contributions make its growth.
    @RepeatedTest(20)
    void partsAddUpToTheWhole(RepetitionInfo run) {
        var random = random(run);
        var series =
                Stream.of(Commodity.CRUDE_OIL, Commodity.COAL, Commodity.LNG)
                        .map(commodity -> Frequency.QUARTER.apply(months(commodity, random), RANGE))
                        .toList();
        var shares = Parts.shares(series);
        for (var window : Frequency.QUARTER.windows(RANGE)) {
            var parts =
                    shares.stream()
                            .flatMap(s -> s.points().stream())
                            .filter(p -> p.period().equals(window) && p.amount().isPresent())
                            .toList();
            if (!parts.isEmpty()) {
                assertThat(parts).hasSize(3);
                var sum = sum(parts, window).subtract(BigDecimal.valueOf(100)).abs();
                assertThat(sum).isLessThan(new BigDecimal("1e-20"));
            }
        }
    }

    /// The index of the base is a hundred, and indices keep the order of what they are indices of.
    @RepeatedTest(20)
    void anIndexKeepsProportions(RepetitionInfo run) {
        var held = months(Commodity.COAL, random(run));
        var index = Ratios.index(held, Ratios.ownBase(held).orElseThrow()).points();
        assertThat(amount(index.getFirst())).isEqualByComparingTo("100");
        IntStream.range(1, index.size())
                .forEach(
                        i ->
                                assertThat(amount(index.get(i)).compareTo(amount(index.get(i - 1))))
                                        .isEqualTo(
                                                amount(held.points().get(i))
                                                        .compareTo(
                                                                amount(held.points().get(i - 1)))));
    }
}
