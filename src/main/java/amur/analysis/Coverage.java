package amur.analysis;

import amur.trade.Gap;
import amur.trade.Gap.Reason;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a series gives for a window.
///
/// A figure published for exactly the window comes first. Otherwise the window is laid out with
/// the series' own periods, end to end, none cut and none twice: January–February stays one
/// piece. If that cannot be done there is no amount, and the gap names the months that are
/// missing from the layout that covers the most. A window that a longer figure covers may be
/// what that figure leaves once its rest is taken off; it is marked as derived.
///
/// Make one for a series and ask it for many windows: it finds figures by their first month.
public final class Coverage {

    private static final Comparator<Point> LONGEST_FIRST =
            Comparator.comparing((Point p) -> p.period().months())
                    .reversed()
                    .thenComparing(Point::status);

    private final Series series;
    private final List<Point> figures;
    private final Map<YearMonth, List<Point>> amounts;
    private final Map<YearMonth, List<Point>> silent;
    private @Nullable Difference differences;

    public Coverage(Series series) {
        this.series = series;
        this.figures = series.points().stream().filter(p -> p.amount().isPresent()).toList();
        this.amounts = byStart(figures);
        this.silent = byStart(series.points().stream().filter(p -> p.gap().isPresent()).toList());
    }

    /// Made when first asked for: most windows are stated.
    private Difference differences() {
        if (differences == null) {
            differences = new Difference(figures, this::stated);
        }
        return differences;
    }

    private static Map<YearMonth, List<Point>> byStart(List<Point> points) {
        var found = new HashMap<YearMonth, List<Point>>();
        points.forEach(
                p -> found.computeIfAbsent(p.period().start(), month -> new ArrayList<>()).add(p));
        found.values().forEach(starting -> starting.sort(LONGEST_FIRST));
        return found;
    }

    /// The amount of the window in the unit of the series, or why there is none.
    public Point of(Period window) {
        return stated(window).or(() -> derived(window)).orElseGet(() -> gap(window));
    }

    /// What was published for the window, whole or in parts.
    private Optional<Point> stated(Period window) {
        return published(window).or(() -> tiled(window));
    }

    /// What a longer figure leaves for the window.
    ///
    /// @return empty if none does, or if the unit cannot be added up
    public Optional<Point> derived(Period window) {
        return series.unit().dimension().additive() ? differences().of(window) : Optional.empty();
    }

    /// The figure that was published for exactly this window.
    public Optional<Point> published(Period window) {
        return exactly(window, amounts);
    }

    /// The sum of the window's parts, the figure for the whole window left aside: a second opinion
    /// on it. Of several ways to lay the window out, the one with the fewest pieces; of those, the
    /// one whose earlier pieces are longer.
    ///
    /// @return empty if the periods do not fill the window, or if the unit cannot be added up
    public Optional<Point> tiled(Period window) {
        if (!series.unit().dimension().additive()) {
            return Optional.empty();
        }
        return Optional.of(layout(window))
                .filter(layout -> layout.months() == window.months())
                .map(layout -> Sums.of(window, layout.parts()));
    }

    private Layout layout(Period window) {
        return Layout.of(window, month -> amounts.getOrDefault(month, List.of()));
    }

    private static Optional<Point> exactly(Period window, Map<YearMonth, List<Point>> held) {
        return held.getOrDefault(window.start(), List.of()).stream()
                .filter(point -> point.period().equals(window))
                .findFirst();
    }

    /// Why the window has no amount: what the series itself says of the window; else of the months
    /// that are missing.
    private Point gap(Period window) {
        var layout = layout(window);
        var basis = Sums.basis(layout.parts());
        if (!series.unit().dimension().additive() && layout.months() > 0) {
            return Point.gap(window, new Gap(Reason.NOT_ADDITIVE, window.each()), basis);
        }
        return exactly(window, silent)
                .filter(said -> layout.months() == 0)
                .orElseGet(
                        () -> {
                            var missing = layout.missing(window);
                            return Point.gap(
                                    window, new Gap(reason(missing, window), missing), basis);
                        });
    }

    /// Months missing for one known reason, such as withheld, are missing for that reason; else
    /// nothing is held for them.
    private Reason reason(List<YearMonth> missing, Period window) {
        var reasons =
                missing.stream()
                        .map(month -> reason(month, window).orElse(Reason.MONTHS_MISSING))
                        .collect(Collectors.toSet());
        return reasons.size() == 1 ? reasons.iterator().next() : Reason.MONTHS_MISSING;
    }

    private Optional<Reason> reason(YearMonth month, Period window) {
        return window.each().stream()
                .flatMap(start -> silent.getOrDefault(start, List.of()).stream())
                .filter(p -> window.covers(p.period()) && p.period().covers(Period.month(month)))
                .flatMap(p -> p.gap().stream())
                .map(Gap::reason)
                .findFirst();
    }
}
