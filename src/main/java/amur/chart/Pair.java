package amur.chart;

import amur.trade.Dataset;
import amur.trade.Point;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One series in two windows: its first point is the base, its last what is compared with it.
///
/// @param word what stands beside it: the change, or why there is none
record Pair(Track track, Point before, Point after, String word) {

    private static final Comparator<Pair> LARGEST_FIRST =
            (one, other) -> one.effect() && other.effect() ? 0 : other.size().compareTo(one.size());

    /// Of every series, those that are largest now first, those without an amount now last.
    static List<Pair> of(Dataset data, ChartSpec spec, List<Track> tracks) {
        return IntStream.range(0, data.series().size())
                .filter(i -> !data.series().get(i).points().isEmpty())
                .mapToObj(i -> pair(i, data, spec, tracks.get(i)))
                .sorted(Comparator.comparing(Pair::effect).thenComparing(LARGEST_FIRST))
                .toList();
    }

    private static Pair pair(int i, Dataset data, ChartSpec spec, Track track) {
        var points = data.series().get(i).points();
        return new Pair(track, points.getFirst(), points.getLast(), spec.word(i));
    }

    private BigDecimal size() {
        return after.amount().orElse(BigDecimal.valueOf(-Double.MAX_VALUE));
    }

    /// After minus before, if both are known.
    Optional<BigDecimal> difference() {
        return before.amount().flatMap(base -> after.amount().map(now -> now.subtract(base)));
    }

    /// Whether it is a part of the change of another, and so has one amount alone.
    boolean effect() {
        return track.key().measure().effect();
    }

    /// What it adds to the sum on the way from one window to the other.
    BigDecimal moved() {
        return effect() ? after.amount().orElseThrow() : difference().orElseThrow();
    }

    List<Point> known() {
        return List.of(before, after).stream().filter(p -> p.amount().isPresent()).toList();
    }
}
