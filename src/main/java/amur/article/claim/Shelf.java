package amur.article.claim;

import amur.analysis.Preference;
import amur.analysis.Preferences;
import amur.article.Agencies;
import amur.article.Figure;
import amur.store.Observations;
import amur.store.Query;
import amur.store.Sources;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Unit;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The rows of a moment, each series fetched once, with whose numbers they are.
final class Shelf {

    private final Observations observations;
    private final Map<String, Source> sources;
    private final Preferences preferences;
    private final Instant known;
    private final Map<SeriesKey, List<Recorded>> rows = new HashMap<>();
    private final Map<String, Set<String>> behind = new HashMap<>();

    Shelf(Observations observations, Sources sources, Preferences preferences, Instant known) {
        this.observations = observations;
        this.sources = sources.all();
        this.preferences = preferences;
        this.known = known;
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// From whom the numbers of a source come; nobody if it is not in the catalogue.
    Set<String> behind(String source) {
        return behind.computeIfAbsent(
                source, id -> source(id).map(Agencies::behind).orElse(Set.of()));
    }

    List<Recorded> rows(SeriesKey key) {
        return rows.computeIfAbsent(key, this::fetch);
    }

    private List<Recorded> fetch(SeriesKey key) {
        return observations.find(
                new Query(
                        key.reporter(),
                        Set.of(key.partner()),
                        key.flow(),
                        Set.of(key.commodity()),
                        Set.of(key.measure()),
                        known));
    }

    /// Which rows may speak about a claim.
    enum Tier {
        /// Those of other origins.
        INDEPENDENT,
        /// Those of its own origin too, but never its own report.
        ANY_ORIGIN,
        /// Those with a caveat too.
        ANY_SCOPE
    }

    /// The series of a key as they may speak about a claim, one a unit, each cell with the source
    /// that speaks for it.
    List<Series> series(SeriesKey key, Figure claim, Tier tier) {
        var speaking =
                rows(key).stream()
                        .filter(row -> !source(row).equals(claim.source()))
                        .filter(row -> tier != Tier.INDEPENDENT || independent(claim, row))
                        .toList();
        var preference = new Preference(this::source, preferences.declared());
        var series = preference.choose(speaking);
        return tier == Tier.ANY_SCOPE ? filled(key, series, preference.doubted(speaking)) : series;
    }

    /// With the figures that have a caveat, where nobody else speaks.
    private static List<Series> filled(SeriesKey key, List<Series> series, List<Recorded> doubted) {
        var points = new TreeMap<Unit, TreeMap<Period, Point>>();
        series.forEach(s -> s.points().forEach(p -> put(points, s.unit(), p)));
        doubted.forEach(r -> put(points, r.observation().unit(), Point.of(r, List.of())));
        return points.entrySet().stream()
                .map(of -> new Series(key, of.getKey(), List.copyOf(of.getValue().values())))
                .toList();
    }

    private static void put(TreeMap<Unit, TreeMap<Period, Point>> points, Unit unit, Point point) {
        points.computeIfAbsent(unit, any -> new TreeMap<>()).putIfAbsent(point.period(), point);
    }

    private static String source(Recorded row) {
        return row.observation().citation().source();
    }

    /// Whether the row comes from other people than the claim: another publisher, another
    /// agency. What comes from nobody we know is not independent, nor is one paper's retelling
    /// of an agency of another paper that does not say whom it retells.
    private boolean independent(Figure claim, Recorded row) {
        var own = behind(claim.source());
        var other = behind(source(row));
        return !own.isEmpty()
                && !other.isEmpty()
                && Collections.disjoint(own, other)
                && !(silent(claim.source()) && Agencies.retells(sources.get(source(row))));
    }

    private boolean silent(String source) {
        return source(source).filter(s -> s.origin().isEmpty()).isPresent();
    }
}
