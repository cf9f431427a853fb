package amur.article;

import amur.article.Acceptances.Problem;
import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Kind;
import amur.article.extraction.Window;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What a candidate would say as a claim, and what keeps it from becoming one.
///
/// Whoever imports is asked first: China's customs count what China buys, and Russia's what it
/// sells elsewhere.
final class Proposal {

    /// As many digits as the store keeps.
    private static final int DIGITS = 18;

    private static final int DECIMALS = 10;

    private static final List<String> RATES = List.of("year", "month", "day");

    private Proposal() {}

    static List<Problem> problems(Candidate said) {
        var problems = new ArrayList<Problem>();
        switch (said.measure()) {
            case DISCOUNT -> problems.add(Problem.of("claim.problem.discount"));
            case CAPACITY -> problems.add(Problem.of("claim.problem.capacity"));
            case PAYMENT_CURRENCY -> payment(said, problems);
            case VALUE, QUANTITY, SHARE, GROWTH, PRICE, SETTLEMENT_SHARE -> figure(said, problems);
        }
        return List.copyOf(problems);
    }

    private static void payment(Candidate said, List<Problem> problems) {
        if (said.currencies().isEmpty()) {
            problems.add(Problem.of("claim.problem.currencies"));
        }
        if (said.commodity().isEmpty()) {
            problems.add(Problem.of("claim.problem.commodity"));
        }
    }

    private static void figure(Candidate said, List<Problem> problems) {
        if (said.value().isEmpty()) {
            problems.add(Problem.of("claim.problem.value"));
        }
        said.value().ifPresent(value -> number(value, said.step(), problems));
        if (said.commodity().isEmpty() && said.measure() != Kind.SETTLEMENT_SHARE) {
            problems.add(Problem.of("claim.problem.commodity"));
        }
        if (said.period().isEmpty()) {
            problems.add(Problem.of("claim.problem.period"));
        } else if (period(said).isEmpty()) {
            var days = said.period().get();
            problems.add(
                    Problem.of(
                            "claim.problem.months",
                            days.first().toString(),
                            days.last().toString()));
        }
        if (trade(said, false).isEmpty()) {
            problems.add(Problem.of("claim.problem.direction"));
        }
        if (said.measure() == Kind.SETTLEMENT_SHARE && settled(said).isEmpty()) {
            problems.add(Problem.of("claim.problem.settled", String.join(", ", said.currencies())));
        } else if (measure(said, Kind.QUANTITY).isEmpty()) {
            problems.add(Problem.of("claim.problem.unit", said.unit()));
        }
        if (said.measure() == Kind.GROWTH && said.change().isEmpty()) {
            problems.add(Problem.of("claim.problem.change"));
        }
        said.per()
                .filter(per -> !rated(said, per))
                .ifPresent(per -> problems.add(Problem.of("claim.problem.per", per)));
    }

    private static void number(
            BigDecimal value, Optional<BigDecimal> step, List<Problem> problems) {
        if (value.signum() <= 0) {
            problems.add(Problem.of("claim.problem.zero"));
            return;
        }
        if (value.precision() - value.scale() > DIGITS
                || value.stripTrailingZeros().scale() > DECIMALS) {
            problems.add(Problem.of("claim.problem.digits"));
        }
        if (step.filter(s -> s.signum() <= 0 || s.compareTo(value) > 0).isPresent()) {
            problems.add(Problem.of("claim.problem.coarse"));
        }
    }

    private static boolean rated(Candidate said, String per) {
        return RATES.contains(per)
                && (said.measure() == Kind.QUANTITY || said.measure() == Kind.VALUE)
                && unit(said).filter(unit -> unit.dimension().additive()).isPresent();
    }

    static Optional<Period> period(Candidate said) {
        return said.period().flatMap(Window::period);
    }

    static Optional<Unit> unit(Candidate said) {
        try {
            return Optional.of(Unit.of(said.unit()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// To what the text rounds; if the candidate does not say, one of its last digit.
    static BigDecimal step(Candidate said) {
        return said.step()
                .orElseGet(
                        () ->
                                BigDecimal.ONE.scaleByPowerOfTen(
                                        -said.value().orElseThrow().stripTrailingZeros().scale()));
    }

    /// @param russian whether Russians are cited, so that Russia's own count is meant
    static Optional<SeriesKey> key(Candidate said, boolean russian, Kind grown) {
        return measure(said, grown)
                .flatMap(measure -> trade(said, russian).map(trade -> trade.of(measure)))
                .map(key -> key.of(said.commodity().orElse(Commodity.ALL_GOODS)));
    }

    private static Optional<SeriesKey> trade(Candidate said, boolean russian) {
        var exporter = said.exporter();
        var importer = said.importer();
        if (exporter.equals(importer) && exporter.isPresent()) {
            return Optional.empty();
        }
        var settled = said.measure() == Kind.SETTLEMENT_SHARE;
        if (settled && exporter.isEmpty() && importer.isEmpty()) {
            return Optional.of(trade(Area.RUSSIA, Area.CHINA, Flow.EXPORT));
        }
        var sells = exporter.filter(Area.RUSSIA::equals).isPresent();
        if (sells
                && (russian || settled || importer.filter(a -> !a.equals(Area.WORLD)).isEmpty())) {
            return Optional.of(trade(Area.RUSSIA, importer.orElse(Area.WORLD), Flow.EXPORT));
        }
        return importer.filter(area -> !area.equals(Area.WORLD))
                .map(area -> trade(area, exporter.orElse(Area.WORLD), Flow.IMPORT))
                .or(
                        () ->
                                exporter.filter(area -> !area.equals(Area.WORLD))
                                        .map(area -> trade(area, Area.WORLD, Flow.EXPORT)));
    }

    private static SeriesKey trade(Area reporter, Area partner, Flow flow) {
        return new SeriesKey(reporter, partner, flow, Commodity.ALL_GOODS, Measure.VALUE);
    }

    /// What the unit and the kind make together; empty if they do not go together.
    ///
    /// @param grown what a growth in percent is about
    private static Optional<Measure> measure(Candidate said, Kind grown) {
        var unit = unit(said);
        return switch (said.measure()) {
            case VALUE -> accepted(Measure.VALUE, unit);
            case QUANTITY -> accepted(Measure.QUANTITY, unit);
            case PRICE -> accepted(Measure.UNIT_PRICE, unit);
            case SHARE -> accepted(Measure.SHARE, unit.filter(Unit.PERCENT::equals));
            case SETTLEMENT_SHARE ->
                    settled(said).flatMap(m -> accepted(m, unit.filter(Unit.PERCENT::equals)));
            case GROWTH ->
                    accepted(Measure.VALUE, unit)
                            .or(() -> accepted(Measure.QUANTITY, unit))
                            .or(() -> accepted(growth(grown), unit.filter(Proposal::ratio)));
            case DISCOUNT, CAPACITY, PAYMENT_CURRENCY -> Optional.empty();
        };
    }

    private static Measure growth(Kind grown) {
        return grown == Kind.VALUE ? Measure.VALUE_GROWTH : Measure.QUANTITY_GROWTH;
    }

    private static boolean ratio(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.TIMES;
    }

    private static Optional<Measure> accepted(Measure measure, Optional<Unit> unit) {
        return unit.filter(measure::accepts).map(fits -> measure);
    }

    /// The measure of these settlement currencies.
    private static Optional<Measure> settled(Candidate said) {
        var currencies = new TreeSet<>(said.currencies());
        return switch (String.join("+", currencies)) {
            case "CNY+RUB" -> Optional.of(Measure.SETTLED_IN_RUB_CNY);
            case "CNY" -> Optional.of(Measure.SETTLED_IN_CNY);
            case "RUB" -> Optional.of(Measure.SETTLED_IN_RUB);
            case "USD" -> Optional.of(Measure.SETTLED_IN_USD);
            case "EUR" -> Optional.of(Measure.SETTLED_IN_EUR);
            case "EUR+USD" -> Optional.of(Measure.SETTLED_IN_USD_EUR);
            default -> Optional.empty();
        };
    }
}
