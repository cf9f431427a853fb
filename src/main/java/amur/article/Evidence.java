package amur.article;

import amur.analysis.Coverage;
import amur.store.Observations;
import amur.store.Query;
import amur.store.Sources;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sets a figure of the press beside the data: what others say of the same window, and what the
/// window's parts add up to.
@Component
public class Evidence {

    private final Observations observations;
    private final Sources sources;

    Evidence(Observations observations, Sources sources) {
        this.observations = observations;
        this.sources = sources;
    }

    /// How the data stand to a figure.
    public enum Kind {
        /// An independent figure, or the sum of the parts, lies within the figure's rounding.
        CONFIRMED,
        /// Only reports of the same origin say the same: they count once.
        REPEATED,
        /// The parts add up to another amount, but they count another scope.
        OTHER_SCOPE,
        /// Independent figures of the same scope lie outside the rounding.
        DIFFERS,
        /// Nothing else is held for this window.
        UNCHECKED
    }

    /// @param amount what the data give instead or as well, in the figure's unit
    /// @param basis the observations behind that amount
    public record Answer(Kind kind, Optional<BigDecimal> amount, List<Recorded> basis) {

        /// What the parts leave out or count otherwise, as their caveats say.
        public List<String> caveats() {
            return basis.stream()
                    .map(recorded -> recorded.observation().citation().caveat())
                    .filter(caveat -> !caveat.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /// @param known the data as known at that moment
    public Answer on(Figure figure, Instant known) {
        var held = held(figure, known);
        var window = held.stream().filter(r -> sameWindow(figure, r)).toList();
        var independent = independent(figure, window);
        var parts = parts(figure, held);
        return independent.stream()
                .map(r -> compared(figure, r.observation().amount().orElseThrow(), List.of(r)))
                .findFirst()
                .or(() -> parts.map(p -> compared(figure, p.amount().orElseThrow(), p.basis())))
                .orElseGet(() -> repeated(figure, window));
    }

    private static Answer repeated(Figure figure, List<Recorded> window) {
        return window.isEmpty()
                ? new Answer(Kind.UNCHECKED, Optional.empty(), List.of())
                : new Answer(Kind.REPEATED, Optional.of(figure.quantity().amount()), window);
    }

    private static Answer compared(Figure figure, BigDecimal amount, List<Recorded> basis) {
        var answer = new Answer(Kind.CONFIRMED, Optional.of(amount), basis);
        if (figure.meaning().contains(amount)) {
            return answer;
        }
        return new Answer(
                answer.caveats().isEmpty() ? Kind.DIFFERS : Kind.OTHER_SCOPE,
                answer.amount(),
                basis);
    }

    private List<Recorded> held(Figure figure, Instant known) {
        var key = figure.key();
        var query =
                new Query(
                        key.reporter(),
                        Set.of(key.partner()),
                        key.flow(),
                        Set.of(key.commodity()),
                        Set.of(key.measure()),
                        known);
        return observations.find(query).stream()
                .filter(r -> r.observation().unit() == figure.quantity().unit())
                .filter(r -> r.observation().amount().isPresent())
                .toList();
    }

    private static boolean sameWindow(Figure figure, Recorded recorded) {
        return recorded.observation().period().equals(figure.period());
    }

    /// Six papers that quote one agency are one source.
    private List<Recorded> independent(Figure figure, List<Recorded> window) {
        if (window.isEmpty()) {
            return List.of();
        }
        var cited =
                window.stream()
                        .map(r -> r.observation().citation().source())
                        .collect(Collectors.toCollection(HashSet::new));
        cited.add(figure.source());
        var all = sources.of(cited);
        var own = origins(all, figure.source());
        return window.stream()
                .filter(
                        r ->
                                Collections.disjoint(
                                        origins(all, r.observation().citation().source()), own))
                .toList();
    }

    private static List<String> origins(Map<String, Source> all, String id) {
        return Optional.ofNullable(all.get(id)).map(Source::origins).orElse(List.of(id));
    }

    /// What the parts of the window add up to, the figures for the whole window left aside.
    private static Optional<Point> parts(Figure figure, List<Recorded> held) {
        var smaller =
                held.stream()
                        .filter(r -> figure.period().covers(r.observation().period()))
                        .filter(r -> !sameWindow(figure, r));
        return new Coverage(series(figure, smaller)).tiled(figure.period());
    }

    /// One figure a period; one without a caveat goes before one with.
    private static Series series(Figure figure, Stream<Recorded> held) {
        var chosen = new TreeMap<amur.trade.Period, Recorded>();
        held.forEach(r -> chosen.merge(r.observation().period(), r, Evidence::better));
        var points = chosen.values().stream().map(r -> Point.of(r, List.of())).toList();
        return new Series(figure.key(), figure.quantity().unit(), points);
    }

    private static Recorded better(Recorded one, Recorded other) {
        return one.observation().citation().caveat().isEmpty() ? one : other;
    }
}
