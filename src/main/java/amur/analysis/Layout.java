package amur.analysis;

import amur.trade.Period;
import amur.trade.Point;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Figures laid end to end within a window, with holes between them where nothing fits; none lies
/// over another.
///
/// @param first the earliest figure; absent from the empty layout
/// @param rest what follows it
/// @param months how many months are covered
/// @param pieces how many figures cover them
record Layout(Optional<Point> first, Optional<Layout> rest, int months, int pieces) {

    private static final Layout NOTHING = new Layout(Optional.empty(), Optional.empty(), 0, 0);

    /// The layout that covers the most months with the fewest figures, found from the end of the
    /// window to its start. A figure for the window itself is left aside.
    ///
    /// @param starting the figures that start in a month
    static Layout of(Period window, Function<YearMonth, List<Point>> starting) {
        var best = new ArrayList<Layout>(List.of(NOTHING));
        for (var left = 1; left <= window.months(); left++) {
            var here = best.get(left - 1);
            for (var point : starting.apply(window.end().minusMonths(left - 1L))) {
                var length = point.period().months();
                if (length <= left && length < window.months()) {
                    here = here.orBetter(best.get(left - length).after(point));
                }
            }
            best.add(here);
        }
        return best.getLast();
    }

    private Layout after(Point point) {
        return new Layout(
                Optional.of(point),
                Optional.of(this),
                months + point.period().months(),
                pieces + 1);
    }

    private Layout orBetter(Layout other) {
        var better = other.months > months || other.months == months && other.pieces < pieces;
        return better ? other : this;
    }

    /// The figures in order.
    List<Point> parts() {
        var parts = new ArrayList<Point>(pieces);
        for (var here = Optional.of(this); here.isPresent(); here = here.get().rest()) {
            here.get().first().ifPresent(parts::add);
        }
        return parts;
    }

    /// The months of the window that no figure covers.
    List<YearMonth> missing(Period window) {
        var covered = new HashSet<YearMonth>();
        parts().forEach(part -> covered.addAll(part.period().each()));
        return window.each().stream().filter(month -> !covered.contains(month)).toList();
    }
}
