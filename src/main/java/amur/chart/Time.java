package amur.chart;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.List;

/// Time as a number: months since the year 0. A period reaches from its first month to the end of
/// its last, and a mark for it stands in the middle.
final class Time {

    private Time() {}

    static double start(Period period) {
        return number(period.start());
    }

    static double end(Period period) {
        return start(period) + period.months();
    }

    static double middle(Period period) {
        return start(period) + period.months() / 2.0;
    }

    static double number(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue() - 1;
    }

    static YearMonth month(double number) {
        var whole = (int) Math.floor(number);
        return YearMonth.of(Math.floorDiv(whole, 12), Math.floorMod(whole, 12) + 1);
    }

    /// The shortest period there is: what is longer spans several of them.
    static int grid(List<Series> series) {
        return series.stream()
                .flatMap(s -> s.points().stream())
                .filter(p -> p.amount().isPresent())
                .mapToInt(p -> p.period().months())
                .min()
                .orElse(1);
    }

    /// The height of a mark: the amount itself, or its mean for each step of the grid if amounts
    /// add up over time.
    static double height(Point point, Series series, int grid) {
        var amount = point.amount().orElseThrow().doubleValue();
        var additive = series.unit().dimension().additive();
        return additive && point.period().months() > grid
                ? amount * grid / point.period().months()
                : amount;
    }
}
