package amur.analysis;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Rate;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The average rates of the months, for one US dollar. Closing rates are left aside: what a month
/// of trade was worth is not what its last day says.
final class Rates {

    private final Map<Unit, Map<YearMonth, Rate>> averages = new EnumMap<>(Unit.class);

    Rates(List<Rate> rates) {
        rates.stream()
                .filter(rate -> rate.kind().equals("average"))
                .forEach(
                        rate ->
                                averages.computeIfAbsent(rate.currency(), c -> new HashMap<>())
                                        .put(rate.month(), rate));
    }

    /// The months of the period for which one of the two currencies has no rate.
    List<YearMonth> lacking(Period period, Unit from, Unit to) {
        return period.each().stream()
                .filter(month -> !knows(from, month) || !knows(to, month))
                .toList();
    }

    private boolean knows(Unit currency, YearMonth month) {
        return currency == Unit.USD || of(currency).containsKey(month);
    }

    /// So much of the currency for one dollar: the plain mean of the months' averages.
    ///
    /// @param period none of whose months lacks a rate
    BigDecimal mean(Unit currency, Period period) {
        if (currency == Unit.USD) {
            return BigDecimal.ONE;
        }
        return period.each().stream()
                .map(month -> Objects.requireNonNull(of(currency).get(month)).perUsd())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(period.months()), MathContext.DECIMAL128);
    }

    /// The range of the rates that a series meets on its way into the wanted currency.
    Optional<String> note(Series series, Unit wanted) {
        var months =
                series.points().stream()
                        .map(Point::period)
                        .filter(period -> lacking(period, series.unit(), wanted).isEmpty())
                        .flatMap(period -> period.each().stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.of(series.unit(), wanted)
                        .filter(currency -> currency != Unit.USD)
                        .map(currency -> note(currency, months))
                        .collect(Collectors.joining("; ")));
    }

    private String note(Unit currency, List<YearMonth> months) {
        var used = months.stream().map(of(currency)::get).filter(Objects::nonNull).toList();
        var ordered = used.stream().map(Rate::perUsd).sorted(Comparator.naturalOrder()).toList();
        var low = ordered.getFirst().toPlainString();
        var high = ordered.getLast().toPlainString();
        return "1 USD = %s %s, %s (%s)"
                .formatted(
                        low.equals(high) ? low : low + "–" + high,
                        currency,
                        Period.of(months.getFirst(), months.getLast()),
                        used.stream()
                                .map(Rate::source)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private Map<YearMonth, Rate> of(Unit currency) {
        return averages.getOrDefault(currency, Map.of());
    }
}
