package amur.analysis;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Status;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a longer figure leaves for a window once the rest of it is taken off: January–November
/// less January–October is November. It is marked as derived, because revisions of the rest are
/// in it.
///
/// A difference of rounded figures is coarser than either of them: 68 bn less 60 bn may be 7 or
/// 9. One that rounding alone could move by more than a tenth is not given, nor one that is not
/// above zero, which would mean that the two figures do not belong together.
final class Difference {

    private static final BigDecimal COARSEST = new BigDecimal("0.1");

    private final Map<YearMonth, List<Point>> starting;
    private final Map<YearMonth, List<Point>> ending;
    private final Function<Period, Optional<Point>> rest;

    /// @param figures of one additive series, each with an amount
    /// @param rest what is known of a period without differences
    Difference(List<Point> figures, Function<Period, Optional<Point>> rest) {
        this.starting = by(figures, Period::start);
        this.ending = by(figures, Period::end);
        this.rest = rest;
    }

    private static Map<YearMonth, List<Point>> by(
            List<Point> figures, Function<Period, YearMonth> edge) {
        return figures.stream().collect(Collectors.groupingBy(p -> edge.apply(p.period())));
    }

    /// From the shortest of the longer figures that will do.
    Optional<Point> of(Period window) {
        return Stream.concat(
                        starting.getOrDefault(window.start(), List.of()).stream(),
                        ending.getOrDefault(window.end(), List.of()).stream())
                .filter(whole -> whole.period().months() > window.months())
                .sorted(Comparator.comparing((Point whole) -> whole.period().months()))
                .flatMap(whole -> less(whole, window).stream())
                .findFirst();
    }

    private Optional<Point> less(Point whole, Period window) {
        return remainder(whole.period(), window)
                .flatMap(rest)
                .map(taken -> point(window, whole, taken))
                .filter(made -> made.amount().orElseThrow().signum() > 0)
                .filter(made -> fine(made, whole));
    }

    /// What is left of a period beside a window at its start or its end.
    private static Optional<Period> remainder(Period whole, Period window) {
        var months = whole.months() - window.months();
        if (window.end().equals(whole.end())) {
            return Optional.of(new Period(whole.start(), months));
        }
        return window.start().equals(whole.start())
                ? Optional.of(new Period(window.end().plusMonths(1), months))
                : Optional.empty();
    }

    private static Point point(Period window, Point whole, Point taken) {
        return Point.of(
                window,
                whole.amount().orElseThrow().subtract(taken.amount().orElseThrow()),
                Status.DERIVED.weaker(whole.status()).weaker(taken.status()),
                Stream.concat(whole.basis().stream(), taken.basis().stream()).distinct().toList());
    }

    /// Everything behind a difference is rounded by half a step of its last digit, and all of it
    /// may err in one direction.
    private static boolean fine(Point made, Point whole) {
        var stated = whole.basis().getFirst().observation().amount().orElseThrow();
        var scale = whole.amount().orElseThrow().divide(stated, MathContext.DECIMAL64);
        var error =
                made.basis().stream()
                        .map(r -> r.observation().amount().orElseThrow())
                        .map(amount -> Disagreement.step(amount).movePointLeft(1))
                        .map(step -> step.multiply(BigDecimal.valueOf(5)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(scale);
        return error.compareTo(made.amount().orElseThrow().multiply(COARSEST)) <= 0;
    }
}
