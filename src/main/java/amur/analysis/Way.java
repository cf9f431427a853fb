package amur.analysis;

import amur.trade.Conversion;
import amur.trade.Period;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How one unit becomes another.
///
/// @param factor so many `to` are one `from`; times the days, see `days`
/// @param used the factors of the registry behind it, in order; none if it holds by definition
/// @param days 1 if the number of days in the period multiplies, -1 if it divides, 0 if neither
record Way(BigDecimal factor, List<Conversion> used, int days) {

    /// The factor for a period.
    BigDecimal over(Period period) {
        var length = BigDecimal.valueOf(length(period));
        return switch (days) {
            case 1 -> factor.multiply(length);
            case -1 -> factor.divide(length, MathContext.DECIMAL128);
            default -> factor;
        };
    }

    Way then(Way next) {
        return new Way(
                factor.multiply(next.factor, MathContext.DECIMAL128),
                Stream.concat(used.stream(), next.used.stream()).toList(),
                0);
    }

    String note(Unit from, Unit to) {
        var scales = used.isEmpty() && from.dimension() == to.dimension();
        return Stream.of(
                        days == 0 ? Stream.<String>of() : Stream.of("1 bbl/d × d = 1 bbl"),
                        scales ? Stream.of(equation(from, factor, to)) : Stream.<String>of(),
                        used.stream().map(Way::note))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("; "));
    }

    private static String equation(Unit from, BigDecimal factor, Unit to) {
        return "1 %s = %s %s".formatted(from, factor.stripTrailingZeros().toPlainString(), to);
    }

    private static String note(Conversion f) {
        return "%s (%s)".formatted(equation(f.from(), f.factor(), f.to()), f.source());
    }

    private static long length(Period period) {
        return ChronoUnit.DAYS.between(
                period.start().atDay(1), period.end().plusMonths(1).atDay(1));
    }
}
