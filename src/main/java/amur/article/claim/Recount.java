package amur.article.claim;

import amur.analysis.Conversions;
import amur.analysis.Coverage;
import amur.article.Figure;
import amur.article.claim.Count.Lack;
import amur.article.claim.Shelf.Tier;
import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the data give for one series and window: published for the very window, or laid out end to
/// end from its parts; in the claim's own unit first, else converted by the registries.
///
/// A total that nobody publishes is the sum of its parts, if all of them are held.
final class Recount {

    /// How far monthly average rates may be off what was really paid.
    private static final BigDecimal RATE_ERROR = new BigDecimal("0.01");

    /// How far a measured factor may be off a single cargo.
    private static final BigDecimal FACTOR_ERROR = new BigDecimal("0.02");

    private final Shelf shelf;
    private final Conversions conversions;
    private final Figure claim;
    private final Tier tier;

    Recount(Shelf shelf, Conversions conversions, Figure claim, Tier tier) {
        this.shelf = shelf;
        this.conversions = conversions;
        this.claim = claim;
        this.tier = tier;
    }

    Count of(SeriesKey key, Unit unit, Period window) {
        var own = single(key, unit, window);
        return own.present() ? own : parts(key, unit, window).orElse(own);
    }

    /// The units in which a series is held.
    List<Unit> units(SeriesKey key) {
        return shelf.series(key, claim, tier).stream().map(Series::unit).toList();
    }

    private Count single(SeriesKey key, Unit unit, Period window) {
        var lacks = new ArrayList<Lack>();
        for (var series : ordered(key, unit)) {
            var count = counted(series, unit, window);
            if (count.present()) {
                return count;
            }
            count.lack().ifPresent(lacks::add);
        }
        return Count.lacking(
                lacks.stream()
                        .min(
                                Comparator.comparing((Lack lack) -> lack.why() == Why.NO_FACTOR)
                                        .thenComparing(lack -> lack.months().size()))
                        .orElse(Lack.of(Why.NOTHING_HELD)));
    }

    /// The claim's own unit first, then other scales of it, then what must be converted.
    private List<Series> ordered(SeriesKey key, Unit unit) {
        return shelf.series(key, claim, tier).stream()
                .sorted(
                        Comparator.comparing((Series s) -> s.unit() != unit)
                                .thenComparing(s -> s.unit().dimension() != unit.dimension())
                                .thenComparing(Series::unit))
                .toList();
    }

    private Count counted(Series series, Unit unit, Period window) {
        if (series.unit() == unit) {
            return count(new Coverage(series).of(window), series, unit);
        }
        if (!conversions.possible(series.key().commodity(), series.unit(), unit)) {
            return Count.lacking(Why.NO_FACTOR);
        }
        var converted = new Coverage(conversions.to(unit, series)).of(window);
        if (converted.amount().isPresent() && converted.status() != Status.DERIVED) {
            return count(converted, series, unit);
        }
        var whole = new Coverage(series).of(window);
        var last = conversions.to(unit, of(series, whole)).points().getFirst();
        return last.amount().isPresent()
                ? Count.of(
                        whole,
                        last.amount().get(),
                        error(series, unit),
                        notes(of(series, whole), unit))
                : Count.lacking(lack(whole.amount().isPresent() ? last : whole));
    }

    private static Series of(Series series, Point point) {
        return new Series(series.key(), series.unit(), List.of(point));
    }

    private Count count(Point point, Series series, Unit unit) {
        return point.amount()
                .map(
                        amount ->
                                Count.of(
                                        point,
                                        amount,
                                        error(series, unit),
                                        notes(of(series, point), unit)))
                .orElseGet(() -> Count.lacking(lack(point)));
    }

    private BigDecimal error(Series series, Unit unit) {
        if (series.unit() == unit) {
            return BigDecimal.ZERO;
        }
        if (unit.dimension() == Dimension.MONEY) {
            return RATE_ERROR;
        }
        return conversions.sources(series.key().commodity(), series.unit(), unit).isEmpty()
                ? BigDecimal.ZERO
                : FACTOR_ERROR;
    }

    private List<String> notes(Series series, Unit unit) {
        return conversions.note(unit, series).stream().toList();
    }

    private static Lack lack(Point point) {
        var gap = point.gap().orElseThrow();
        return new Lack(why(gap.reason()), gap.months(), List.of());
    }

    private static Why why(Gap.Reason reason) {
        return switch (reason) {
            case MONTHS_MISSING, NOT_ADDITIVE, OTHER_LENGTH -> Why.MONTHS_MISSING;
            case WITHHELD -> Why.WITHHELD;
            case NO_RATE -> Why.NO_RATE;
            case NO_FACTOR -> Why.NO_FACTOR;
            case NO_COUNTERPART, RATIO -> Why.NO_COUNTERPART;
            case ZERO_BASE, NEGATIVE_BASE -> Why.ZERO_BASE;
        };
    }

    /// The sum of all parts of a total; a total of which one part is not held has none.
    private Optional<Count> parts(SeriesKey key, Unit unit, Period window) {
        var parts = partsOf(key.commodity());
        if (parts.isEmpty() || !unit.dimension().additive() || key.measure().settlement()) {
            return Optional.empty();
        }
        var counts = parts.stream().map(part -> of(key.of(part), unit, window)).toList();
        var missing = new ArrayList<Commodity>();
        for (var i = 0; i < parts.size(); i++) {
            if (!counts.get(i).present()) {
                missing.add(parts.get(i));
            }
        }
        if (missing.size() == parts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                missing.isEmpty()
                        ? counts.stream().reduce(Count::plus).orElseThrow()
                        : Count.lacking(new Lack(Why.PARTS_MISSING, List.of(), missing)));
    }

    /// What makes a total together, nothing twice. Coal is more than coking and thermal coal.
    static List<Commodity> partsOf(Commodity total) {
        return switch (total) {
            case ENERGY_TOTAL ->
                    List.of(
                            Commodity.CRUDE_OIL,
                            Commodity.OIL_PRODUCTS,
                            Commodity.NATURAL_GAS,
                            Commodity.COAL,
                            Commodity.ELECTRICITY);
            case NATURAL_GAS -> List.of(Commodity.LNG, Commodity.PIPELINE_GAS);
            default -> List.of();
        };
    }
}
