package amur.analysis;

import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.Status;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a series gives for a window.
///
/// A figure published for exactly the window comes first. Otherwise the window is laid out with the
/// series' own periods, end to end, none cut and none twice: January–February stays one piece. If
/// that cannot be done there is no amount, and the gap names the months that are missing from the
/// layout that covers the most.
public final class Coverage {

    private final Series series;
    private final Map<YearMonth, List<Point>> starting = new HashMap<>();

    public Coverage(Series series) {
        this.series = series;
        for (var point : series.points()) {
            if (point.amount().isPresent()) {
                starting.computeIfAbsent(point.period().start(), month -> new ArrayList<>())
                        .add(point);
            }
        }
    }

    /// The amount of the window in the unit of the series, or why there is none.
    public Point of(Period window) {
        return published(window).or(() -> tiled(window)).orElseGet(() -> gap(window));
    }

    /// The figure that was published for exactly this window.
    public Optional<Point> published(Period window) {
        return starting(window.start()).stream()
                .filter(point -> point.period().equals(window))
                .findFirst();
    }

    /// The sum of the window's parts, the figure for the whole window left aside: a second opinion
    /// on it. Of several ways to lay the window out, the one with the fewest pieces.
    ///
    /// @return empty if the periods do not fill the window, or if the unit cannot be added up
    public Optional<Point> tiled(Period window) {
        if (!series.unit().dimension().additive()) {
            return Optional.empty();
        }
        return Optional.of(layout(window))
                .filter(layout -> layout.months() == window.months())
                .map(layout -> sum(window, layout.parts()));
    }

    /// Pieces laid end to end or with holes between, none over another.
    ///
    /// @param months how many months they cover together
    private record Layout(List<Point> parts, int months) {

        private static final Layout NOTHING = new Layout(List.of(), 0);

        private Layout after(Point first) {
            var all = new ArrayList<Point>(parts.size() + 1);
            all.add(first);
            all.addAll(parts);
            return new Layout(all, months + first.period().months());
        }

        private Layout orBetter(Layout other) {
            var better =
                    other.months > months
                            || other.months == months && other.parts.size() < parts.size();
            return better ? other : this;
        }
    }

    /// The layout that covers the most months of the window, found from its end to its start.
    private Layout layout(Period window) {
        var best = new HashMap<YearMonth, Layout>();
        best.put(window.end().plusMonths(1), Layout.NOTHING);
        for (var month : window.each().reversed()) {
            var here = best.getOrDefault(month.plusMonths(1), Layout.NOTHING);
            for (var point : starting(month)) {
                if (window.covers(point.period()) && !point.period().equals(window)) {
                    here = here.orBetter(best.get(point.period().end().plusMonths(1)).after(point));
                }
            }
            best.put(month, here);
        }
        return best.get(window.start());
    }

    private static Point sum(Period window, List<Point> parts) {
        var amount =
                parts.stream()
                        .flatMap(p -> p.amount().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var status = parts.stream().map(Point::status).reduce(Status.REPORTED, Status::weaker);
        return Point.of(window, amount, status, basis(parts));
    }

    private static List<Recorded> basis(List<Point> parts) {
        return parts.stream().flatMap(part -> part.basis().stream()).toList();
    }

    private Point gap(Period window) {
        var parts = layout(window).parts();
        if (!series.unit().dimension().additive() && !parts.isEmpty()) {
            return Point.gap(window, new Gap(Gap.Reason.NOT_ADDITIVE, window.each()), basis(parts));
        }
        var missing =
                window.each().stream()
                        .filter(
                                month ->
                                        parts.stream()
                                                .noneMatch(
                                                        p ->
                                                                p.period()
                                                                        .covers(
                                                                                Period.month(
                                                                                        month))))
                        .toList();
        return Point.gap(window, new Gap(Gap.Reason.MONTHS_MISSING, missing), basis(parts));
    }

    private List<Point> starting(YearMonth month) {
        return starting.getOrDefault(month, List.of());
    }
}
