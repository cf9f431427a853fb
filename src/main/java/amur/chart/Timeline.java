package amur.chart;

import amur.trade.Claimed;
import amur.trade.Dataset;
import amur.trade.Event;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Places the points of a dataset in time.
///
/// The grid is the shortest period there is. A longer one is no point of it: China's January and
/// February are one figure, drawn as a span at the height of their mean. Where the periods of a
/// series overlap, as they do from January to each month or over twelve months to each month, a
/// point stands at the last month of its period instead.
final class Timeline {

    private final Dataset data;
    private final List<String> labels;
    private final Optional<Claimed> claimed;
    private final boolean running;
    private final int grid;
    private final double start;
    private final double end;

    /// @param claimed what is drawn beside the data; its window has its place too
    Timeline(Dataset data, List<String> labels, Optional<Claimed> claimed) {
        this.data = data;
        this.labels = labels;
        this.claimed = claimed;
        this.running = data.series().stream().anyMatch(Timeline::overlapping);
        this.grid = running ? 1 : periods().mapToInt(Period::months).min().orElse(1);
        this.start = shown().mapToDouble(this::from).min().orElse(0);
        this.end = shown().mapToDouble(p -> index(p.end()) + 1).max().orElse(1);
    }

    private static boolean overlapping(Series series) {
        var points = series.points();
        return IntStream.range(1, points.size())
                .anyMatch(i -> running(points.get(i - 1).period(), points.get(i).period()));
    }

    private static boolean running(Period one, Period next) {
        return one.overlaps(next)
                && (one.start().equals(next.start()) || one.months() == next.months());
    }

    private Stream<Period> periods() {
        return data.series().stream().flatMap(s -> s.points().stream()).map(Point::period);
    }

    private Stream<Period> shown() {
        return Stream.concat(periods(), claimed.map(Claimed::period).stream());
    }

    /// What is claimed, placed as a mark would be. A window shorter than the grid has no place.
    Optional<ClaimBand> band() {
        return claimed.filter(claim -> running || claim.period().months() >= grid)
                .map(
                        claim ->
                                new ClaimBand(
                                        from(claim.period()),
                                        index(claim.period().end()) + 1,
                                        height(claim, claim.low()),
                                        height(claim, claim.high()),
                                        claim.words()));
    }

    private double height(Claimed claim, BigDecimal amount) {
        var span = !running && claim.period().months() > grid;
        return (span && claim.unit().dimension().additive() ? mean(amount, claim.period()) : amount)
                .doubleValue();
    }

    /// In months.
    int grid() {
        return grid;
    }

    /// From the first month of all to the last, whether there is an amount or not.
    double start() {
        return start;
    }

    double end() {
        return end;
    }

    List<Track> tracks() {
        return IntStream.range(0, data.series().size()).mapToObj(i -> track(i)).toList();
    }

    private Track track(int index) {
        var series = data.series().get(index);
        var marks =
                series.points().stream()
                        .flatMap(
                                point ->
                                        point
                                                .amount()
                                                .map(a -> mark(point, a, series.unit()))
                                                .stream())
                        .sorted((one, other) -> Double.compare(one.middle(), other.middle()))
                        .toList();
        return new Track(index, series.key(), labels.get(index), twins(index), marks);
    }

    private int twins(int index) {
        var key = data.series().get(index).key();
        return (int)
                data.series().subList(0, index).stream()
                        .filter(other -> Palette.alike(other.key(), key))
                        .count();
    }

    private Mark mark(Point point, BigDecimal amount, Unit unit) {
        var period = point.period();
        var span = !running && period.months() > grid;
        var height = span && unit.dimension().additive() ? mean(amount, period) : amount;
        return new Mark(
                period,
                from(period),
                index(period.end()) + 1,
                amount,
                height.doubleValue(),
                Mark.soft(point.status()),
                span);
    }

    private BigDecimal mean(BigDecimal amount, Period period) {
        return amount.multiply(BigDecimal.valueOf(grid))
                .divide(BigDecimal.valueOf(period.months()), MathContext.DECIMAL64);
    }

    private double from(Period period) {
        return index(running ? period.end() : period.start());
    }

    static double index(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue() - 1;
    }

    /// A month without a day stands for its middle.
    static double index(Event event) {
        var share = event.day().map(d -> (d.getDayOfMonth() - 0.5) / d.lengthOfMonth()).orElse(0.5);
        return index(event.month()) + share;
    }

    boolean has(Event event) {
        return index(event) >= start && index(event) <= end;
    }

    static YearMonth month(long index) {
        return YearMonth.of((int) Math.floorDiv(index, 12L), (int) Math.floorMod(index, 12L) + 1);
    }

    /// Whether a line may lead from one mark to the next: both are points of the grid, nothing is
    /// missing between them, and no new year of running sums begins.
    boolean joined(Mark one, Mark next) {
        return !one.span()
                && !next.span()
                && Math.abs(next.from() - one.to()) < 0.01
                && (!running
                        || one.period().start().equals(next.period().start())
                        || one.period().months() == next.period().months());
    }
}
