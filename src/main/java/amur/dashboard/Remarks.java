package amur.dashboard;

import amur.analysis.Conversions;
import amur.analysis.Effects;
import amur.analysis.Ratios;
import amur.shell.Formats;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Series;
import amur.trade.Source;
import amur.trade.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was left out or converted on the way to an answer. It is said beside the chart: nothing is
/// dropped or converted in silence.
final class Remarks {

    private final List<Series> leftOut = new ArrayList<>();
    private final List<Series> converted = new ArrayList<>();
    private final List<Series> nested = new ArrayList<>();
    private final List<Series> unvalued = new ArrayList<>();
    private final List<Series> uncounted = new ArrayList<>();
    private final List<Based> bases = new ArrayList<>();
    private boolean unmixed;

    /// Series that have no way into the unit.
    void leftOut(List<Series> series) {
        leftOut.addAll(series);
    }

    /// Series as they were before they were converted.
    void converted(List<Series> series) {
        converted.addAll(series);
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

    /// @param unit of the answer
    List<String> sentences(
            Unit unit, Conversions conversions, Map<String, Source> sources, Formats formats) {
        return Stream.of(
                        base(formats),
                        names("chart.note.units", leftOut, formats),
                        names("chart.note.parts", nested, formats),
                        names("chart.note.uncounted", uncounted, formats),
                        names("chart.note.one-window", unvalued, formats),
                        unmixed
                                ? Optional.of(formats.phrases().text("chart.note.unmixed"))
                                : Optional.<String>empty(),
                        conversion(unit, conversions, sources, formats))
                .flatMap(Optional::stream)
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

    private Optional<String> conversion(
            Unit unit, Conversions conversions, Map<String, Source> catalogue, Formats formats) {
        if (converted.isEmpty()) {
            return Optional.empty();
        }
        var name = formats.phrases().text("unit.long." + unit.code());
        if (unit.dimension() == Unit.Dimension.MONEY) {
            return Optional.of(formats.phrases().text("chart.note.rates", name));
        }
        var sources =
                converted.stream()
                        .flatMap(
                                s ->
                                        conversions
                                                .sources(s.key().commodity(), s.unit(), unit)
                                                .stream())
                        .map(id -> catalogue.containsKey(id) ? catalogue.get(id).publisher() : id)
                        .distinct()
                        .collect(Collectors.joining(", "));
        var key = sources.isEmpty() ? "chart.note.definition" : "chart.note.factors";
        return Optional.of(formats.phrases().text(key, name, sources));
    }
}
