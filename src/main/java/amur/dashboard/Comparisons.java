package amur.dashboard;

import amur.analysis.Comparison;
import amur.analysis.Conversions;
import amur.analysis.Coverage;
import amur.analysis.Ratios;
import amur.analysis.Windows;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.Sources;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        var after = request.window().orElseThrow();
        var before =
                request.compare()
                        .flatMap(PanelRequest.Compare::window)
                        .orElseGet(() -> after.minusYears(1));
        var all = series(request, new Windows(before, after));
        var known = all.stream().filter(s -> anything(s, before, after)).toList();
        var comparison = Comparison.of(known, before, after);
        return new Compared(request, before, after, comparison, remarks(request, known));
    }

    private List<Series> series(PanelRequest request, Windows windows) {
        var chosen = panels.chosen(request, sources.all());
        return switch (request.measure()) {
            case VALUE -> lines(request, chosen, Measure.VALUE, request.unit());
            case QUANTITY -> mixed(request, chosen);
            case UNIT_PRICE -> prices(request, chosen, windows);
            case SHARE, GROWTH, SETTLEMENT ->
                    throw new BadParameter(
                            "measure", request.measure().code(), "value, quantity, unit_price");
        };
    }

    private List<Series> lines(
            PanelRequest request, List<Series> chosen, Measure measure, Optional<Unit> unit) {
        var held =
                chosen.stream()
                        .filter(s -> s.key().measure() == measure)
                        .filter(s -> s.key().partner().equals(request.partner()))
                        .toList();
        return Lines.in(unit, held, measure, conversions).series();
    }

    /// Without a unit asked for, every commodity in its own.
    private List<Series> mixed(PanelRequest request, List<Series> chosen) {
        if (request.unit().isPresent()) {
            return lines(request, chosen, Measure.QUANTITY, request.unit());
        }
        return Lines.commodities(chosen).stream()
                .sorted()
                .flatMap(
                        c ->
                                lines(request, of(chosen, c), Measure.QUANTITY, Optional.empty())
                                        .stream())
                .toList();
    }

    private static List<Series> of(List<Series> chosen, Commodity commodity) {
        return chosen.stream().filter(s -> s.key().commodity() == commodity).toList();
    }

    private List<Series> prices(PanelRequest request, List<Series> chosen, Windows windows) {
        var values =
                lines(request, chosen, Measure.VALUE, Optional.of(Unit.USD)).stream()
                        .map(windows::of)
                        .toList();
        var tonnes =
                lines(request, chosen, Measure.QUANTITY, Optional.of(Unit.TONNE)).stream()
                        .map(windows::of)
                        .toList();
        var prices = new ArrayList<Series>();
        for (var value : values) {
            tonnes.stream()
                    .filter(t -> t.key().commodity() == value.key().commodity())
                    .findFirst()
                    .map(t -> Ratios.price(value, t, Unit.USD_PER_TONNE, BigDecimal.ONE))
                    .ifPresent(prices::add);
        }
        return prices;
    }

    private static boolean anything(Series series, Period before, Period after) {
        var coverage = new Coverage(series);
        return coverage.of(before).known() || coverage.of(after).known();
    }

    private static List<String> remarks(PanelRequest request, List<Series> known) {
        var formats = new Formats(Phrases.of(request.language()));
        var silent =
                Panels.commodities(request).stream()
                        .filter(c -> known.stream().noneMatch(s -> s.key().commodity() == c))
                        .map(c -> formats.phrases().text("commodity." + c.code()))
                        .toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(formats.phrases().text("compare.silent", String.join(", ", silent)));
    }
}
