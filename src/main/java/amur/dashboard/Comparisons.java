package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Comparison;
import amur.analysis.Conversions;
import amur.analysis.Coverage;
import amur.analysis.Effects;
import amur.analysis.Windows;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.Sources;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sets two windows side by side.
@Component
public class Comparisons {

    private static final List<Commodity> ROWS =
            Stream.concat(Stream.of(Commodity.ENERGY_TOTAL), Commodity.energy().stream()).toList();

    private final Panels panels;
    private final Sources sources;
    private final Conversions conversions;

    Comparisons(Panels panels, Sources sources, Conversions conversions) {
        this.panels = panels;
        this.sources = sources;
        this.conversions = conversions;
    }

    /// The question in an address; what it leaves open is the comparison of the press: March to
    /// July 2022 against the same months a year earlier.
    public static PanelRequest request(Map<String, List<String>> parameters) {
        var complete = new HashMap<>(parameters);
        complete.putIfAbsent("from", List.of("2022-03"));
        complete.putIfAbsent("to", List.of("2022-07"));
        complete.putIfAbsent("compare", List.of("year_ago"));
        complete.putIfAbsent(
                "commodity",
                List.of(ROWS.stream().map(Commodity::code).collect(Collectors.joining(","))));
        return PanelRequest.of(complete);
    }

    /// @throws BadParameter if the measure cannot be compared or the unit does not fit
    public Compared compare(PanelRequest request) {
        var chosen = panels.chosen(request, sources.all());
        var asked = request.window().orElseThrow();
        var base = request.compare().flatMap(PanelRequest.Compare::window);
        var after = base.isPresent() ? asked : Windows.reached(asked, chosen);
        var before = base.orElseGet(() -> after.minusYears(1));
        if (request.measure() == Calculation.EFFECT) {
            throw new BadParameter(
                    "measure", "effect", "value; what moved it stands below the table");
        }
        var all = series(request, chosen);
        var known = all.stream().filter(s -> anything(s, before, after)).toList();
        return new Compared(
                request,
                before,
                after,
                Comparison.of(known, before, after),
                remarks(request, known, before, after));
    }

    /// What moved the values; empty if the windows have different lengths.
    public Optional<Effects> moved(Compared compared) {
        var request = compared.request();
        var alike = compared.before().months() == compared.after().months();
        return alike && request.measure() == Calculation.VALUE
                ? worked(request.with("measure", "effect")).effects()
                : Optional.empty();
    }

    /// Of the commodities that are incomplete in the table, the one that reaches farthest.
    public Optional<Compared.Common> common(Compared compared) {
        var request = compared.request();
        if (!request.measure().mirrors()) {
            return Optional.empty();
        }
        var incomplete =
                compared.comparison().rows().stream()
                        .filter(
                                row ->
                                        row.before().gap().isPresent()
                                                || row.after().gap().isPresent())
                        .map(row -> row.key())
                        .toList();
        return panels.chosen(request, sources.all()).stream()
                .filter(s -> incomplete.contains(s.key()))
                .flatMap(
                        s ->
                                Windows.lastCommonMonth(
                                        List.of(s), compared.before(), compared.after())
                                        .map(cut -> new Compared.Common(s.key().commodity(), cut))
                                        .stream())
                .max(Comparator.comparing(common -> common.windows().after().months()));
    }

    /// The rows month by month, from the earlier window to the later, for a glance at the way.
    public List<Series> trend(Compared compared) {
        var request =
                compared.request()
                        .with("compare", "")
                        .with("from", first(compared).toString())
                        .with("to", compared.after().end().toString());
        return series(request, panels.chosen(request, sources.all()));
    }

    private static YearMonth first(Compared compared) {
        var before = compared.before().start();
        return before.isBefore(compared.after().start()) ? before : compared.after().start();
    }

    /// Quantities without a unit asked for are compared each in its own; all else as it is drawn.
    private List<Series> series(PanelRequest request, List<Series> chosen) {
        return request.measure() == Calculation.QUANTITY && request.unit().isEmpty()
                ? mixed(chosen, request.partner())
                : panels.worked(request, chosen).dataset().series();
    }

    private Worked worked(PanelRequest request) {
        return panels.worked(request, panels.chosen(request, sources.all()));
    }

    private List<Series> mixed(List<Series> chosen, Area partner) {
        var held =
                chosen.stream()
                        .filter(s -> s.key().measure() == Measure.QUANTITY)
                        .filter(s -> s.key().partner().equals(partner))
                        .toList();
        return Lines.commodities(held).stream()
                .sorted()
                .flatMap(c -> own(of(held, c)).stream())
                .toList();
    }

    private List<Series> own(List<Series> held) {
        return Lines.in(Optional.empty(), held, Measure.QUANTITY, conversions).series();
    }

    private static List<Series> of(List<Series> chosen, Commodity commodity) {
        return chosen.stream().filter(s -> s.key().commodity() == commodity).toList();
    }

    private static boolean anything(Series series, Period before, Period after) {
        var coverage = new Coverage(series);
        return coverage.of(before).known() || coverage.of(after).known();
    }

    private static List<String> remarks(
            PanelRequest request, List<Series> known, Period before, Period after) {
        var formats = new Formats(Phrases.of(request.language()));
        var silent =
                Panels.commodities(request).stream()
                        .filter(c -> known.stream().noneMatch(s -> s.key().commodity() == c))
                        .map(c -> formats.phrases().text("commodity." + c.code()))
                        .toList();
        var remarks = new ArrayList<String>();
        if (!after.equals(request.window().orElse(after))) {
            remarks.add(
                    formats.phrases()
                            .text("compare.cut", formats.period(Period.month(after.end()))));
        }
        if (before.overlaps(after)) {
            remarks.add(formats.phrases().text("compare.overlap"));
        }
        if (!silent.isEmpty()) {
            remarks.add(formats.phrases().text("compare.silent", String.join(", ", silent)));
        }
        return remarks;
    }
}
