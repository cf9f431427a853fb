package amur.dashboard;

import amur.analysis.Conversions;
import amur.analysis.Effects;
import amur.analysis.Ratios;
import amur.shell.Formats;
import amur.trade.Dataset;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.Source;
import amur.trade.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was left out or converted on the way to an answer. It is said beside the chart: nothing is
/// dropped or converted in silence.
final class Remarks {

    private final List<Series> leftOut = new ArrayList<>();
    private final List<Converted> converted = new ArrayList<>();
    private final List<Series> nested = new ArrayList<>();
    private final List<Series> unvalued = new ArrayList<>();
    private final List<Series> uncounted = new ArrayList<>();
    private final List<Based> bases = new ArrayList<>();
    private boolean unmixed;
    private boolean unlike;

    /// Series that have no way into the unit.
    void leftOut(List<Series> series) {
        leftOut.addAll(series);
    }

    /// Series as they were before they were converted.
    void converted(List<Series> series, Unit to) {
        series.forEach(one -> converted.add(new Converted(one, to)));
    }

    /// Series that are counted within another.
    void nested(List<Series> series) {
        nested.addAll(series);
    }

    /// What of a change of value is in no effect, and what cannot be explained.
    void moved(Effects moved) {
        unmixed = moved.rows().size() > 1 && moved.total(Measure.MIX_EFFECT).signum() == 0;
        unvalued.addAll(moved.leftOut());
        moved.rows().stream()
                .filter(row -> row.unexplained().signum() != 0)
                .map(row -> new Series(row.key(), moved.unit(), List.of()))
                .forEach(uncounted::add);
    }

    /// Windows of different lengths, between which nothing can be explained.
    void unlike() {
        unlike = true;
    }

    /// A series as it was before it was converted, and into what.
    private record Converted(Series from, Unit to) {

        /// Whether any of its points that needed it is shown.
        boolean shown(Set<Recorded> shown) {
            return from.points().stream()
                    .flatMap(point -> point.basis().stream())
                    .anyMatch(shown::contains);
        }
    }

    /// The period that is 100.
    void based(List<Series> series, Optional<Period> common) {
        series.stream()
                .flatMap(s -> common.or(() -> Ratios.ownBase(s)).map(b -> new Based(s, b)).stream())
                .forEach(bases::add);
    }

    /// A series and its period of 100.
    private record Based(Series series, Period period) {}

    private Optional<String> base(Formats formats) {
        var periods = bases.stream().map(Based::period).distinct().toList();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        var names =
                periods.size() == 1
                        ? formats.period(periods.getFirst())
                        : bases.stream()
                                .map(
                                        b ->
                                                formats.commodity(b.series.key())
                                                        + " "
                                                        + formats.period(b.period))
                                .collect(Collectors.joining(", "));
        var key = periods.size() == 1 ? "chart.note.base" : "chart.note.bases";
        return Optional.of(formats.phrases().text(key, names));
    }

    /// @param data what is shown
    List<String> sentences(
            Dataset data, Conversions conversions, Map<String, Source> sources, Formats formats) {
        var notes =
                Stream.of(
                                base(formats),
                                names("chart.note.units", leftOut, formats),
                                names("chart.note.parts", nested, formats),
                                names("chart.note.uncounted", uncounted, formats),
                                names("chart.note.one-window", unvalued, formats),
                                unlike
                                        ? Optional.of(formats.phrases().text("chart.note.unlike"))
                                        : Optional.<String>empty(),
                                unmixed
                                        ? Optional.of(formats.phrases().text("chart.note.unmixed"))
                                        : Optional.<String>empty())
                        .flatMap(Optional::stream);
        return Stream.concat(notes, conversion(data, conversions, sources, formats).stream())
                .toList();
    }

    private static Optional<String> names(String key, List<Series> series, Formats formats) {
        var names = series.stream().map(s -> name(s, formats)).distinct().toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(formats.phrases().text(key, String.join(", ", names)));
    }

    private static String name(Series series, Formats formats) {
        return formats.phrases()
                .text("series.unit", formats.commodity(series.key()), formats.unit(series.unit()));
    }

    /// Says it only of what is shown.
    private List<String> conversion(
            Dataset data, Conversions conversions, Map<String, Source> catalogue, Formats formats) {
        var shown =
                data.series().stream()
                        .flatMap(series -> series.points().stream())
                        .flatMap(point -> point.basis().stream())
                        .collect(Collectors.toSet());
        var used = converted.stream().filter(c -> c.shown(shown)).toList();
        return used.stream()
                .map(Converted::to)
                .distinct()
                .map(to -> conversion(to, used, conversions, catalogue, formats))
                .toList();
    }

    private static String conversion(
            Unit to,
            List<Converted> used,
            Conversions conversions,
            Map<String, Source> catalogue,
            Formats formats) {
        var name = formats.phrases().text("unit.long." + to.code());
        if (to.dimension() == Unit.Dimension.MONEY) {
            return formats.phrases().text("chart.note.rates", name);
        }
        var sources =
                used.stream()
                        .filter(c -> c.to == to)
                        .map(c -> c.from)
                        .flatMap(
                                s ->
                                        conversions
                                                .sources(s.key().commodity(), s.unit(), to)
                                                .stream())
                        .map(id -> catalogue.containsKey(id) ? catalogue.get(id).publisher() : id)
                        .distinct()
                        .collect(Collectors.joining(", "));
        var key = sources.isEmpty() ? "chart.note.definition" : "chart.note.factors";
        return formats.phrases().text(key, name, sources);
    }
}
