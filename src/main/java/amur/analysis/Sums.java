package amur.analysis;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Status;
import java.math.BigDecimal;
import java.util.List;

/// Adds points up, exactly; a sum is as firm as its softest part and rests on all of them.
final class Sums {

    private Sums() {}

    /// @param parts of one additive unit, each with an amount
    static Point of(Period window, List<Point> parts) {
        var amount =
                parts.stream()
                        .flatMap(part -> part.amount().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Point.of(window, amount, status(parts), basis(parts));
    }

    static Status status(List<Point> parts) {
        return parts.stream().map(Point::status).reduce(Status.REPORTED, Status::weaker);
    }

    static List<Recorded> basis(List<Point> parts) {
        return parts.stream().flatMap(part -> part.basis().stream()).distinct().toList();
    }
}
