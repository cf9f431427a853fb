package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Conversions;
import amur.analysis.Frequency;
import amur.analysis.Preference;
import amur.chart.ChartKind;
import amur.chart.ChartSpec;
import amur.dashboard.PanelRequest.Form;
import amur.shell.AsOf;
import amur.store.Observations;
import amur.store.Query;
import amur.store.Sources;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Dataset;
import amur.trade.Series;
import amur.trade.Source;
import amur.trade.Unit;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Answers questions: from the address to the data and how they shall be drawn.
@Component
public class Panels {

    private final Observations observations;
    private final Sources sources;
    private final Conversions conversions;
    private final Instead instead;
    private final Clock clock;
    private final String address;

    /// @param address under which readers reach this server, for the permalink in pictures
    Panels(
            Observations observations,
            Sources sources,
            Conversions conversions,
            Instead instead,
            Clock clock,
            @Value("${amur.address}") String address) {
        this.observations = observations;
        this.sources = sources;
        this.conversions = conversions;
        this.instead = instead;
        this.clock = clock;
        this.address = address;
    }

    /// @throws BadParameter if the unit does not fit the measure
    public Answer answer(PanelRequest request) {
        check(request);
        var catalogue = sources.all();
        var chosen = chosen(request, catalogue);
        var worked = new Worked(request, chosen, conversions);
        var data = worked.dataset();
        var kind = kind(request, data);
        var wording = new Wording(request, data, kind);
        var remarks = worked.remarks().sentences(data.unit(), conversions, wording.formats());
        var text =
                wording.text(
                        data.isEmpty() ? nothing(request, remarks) : remarks,
                        catalogue,
                        link(request));
        var spec =
                new ChartSpec(
                        kind,
                        text,
                        wording.labels(),
                        wording.words(),
                        request.language(),
                        request.theme());
        return new Answer(request, data, spec, wording.description(text.title()));
    }

    private List<String> nothing(PanelRequest request, List<String> remarks) {
        return Stream.concat(remarks.stream(), instead.sentence(request, known(request)).stream())
                .toList();
    }

    /// What stands behind a mark; empty if the data give no such mark any more.
    ///
    /// @throws BadParameter if the unit does not fit the measure
    public Optional<Behind> behind(Provenance mark) {
        return mark.in(answer(mark.request()))
                .map(
                        series ->
                                Behind.of(
                                        series,
                                        mark.point(series).orElseThrow(),
                                        observations,
                                        known(mark.request())));
    }

    private static void check(PanelRequest request) {
        request.unit()
                .filter(unit -> !request.measure().accepts(unit))
                .ifPresent(
                        unit -> {
                            throw new BadParameter("unit", unit.code(), units(request.measure()));
                        });
    }

    private static String units(Calculation measure) {
        var fitting =
                java.util.Arrays.stream(Unit.values())
                        .filter(measure::accepts)
                        .map(Unit::code)
                        .toList();
        return fitting.isEmpty()
                ? "none; measure=%s has a unit of its own".formatted(measure.code())
                : String.join(", ", fitting);
    }

    /// The series that the question needs, each cell with the source that speaks for it.
    List<Series> chosen(PanelRequest request, Map<String, Source> catalogue) {
        var partners = new LinkedHashSet<Area>(Set.of(request.partner()));
        if (request.measure().needsWorld()) {
            partners.add(Area.WORLD);
        }
        var query =
                new Query(
                        request.reporter(),
                        partners,
                        request.flow(),
                        Set.copyOf(commodities(request)),
                        request.measure().needs(),
                        known(request));
        return new Preference(id -> Optional.ofNullable(catalogue.get(id)))
                .choose(observations.find(query));
    }

    static List<Commodity> commodities(PanelRequest request) {
        return request.commodities().isEmpty() ? Commodity.energy() : request.commodities();
    }

    /// The end of the day asked for; else now.
    private Instant known(PanelRequest request) {
        return request.asof().map(AsOf::end).orElseGet(clock::instant);
    }

    /// What cannot be added up is never drawn as a sum.
    private static ChartKind kind(PanelRequest request, Dataset data) {
        var wanted = wanted(request);
        var sums = Worked.sums(data.series()) || request.asks(Form.PARTS) && inPercent(data);
        return switch (wanted) {
            case STACKED, SANKEY -> sums ? wanted : ChartKind.BARS;
            case AREA -> sums ? wanted : ChartKind.LINE;
            case WATERFALL -> sums ? wanted : ChartKind.DOTS;
            case LINE, BARS, MULTIPLES, HEATMAP, DOTS -> wanted;
        };
    }

    private static boolean inPercent(Dataset data) {
        return data.unit() == Unit.PERCENT;
    }

    private static ChartKind wanted(PanelRequest request) {
        if (request.comparesWindows()) {
            return request.asks(Form.WATERFALL) ? ChartKind.WATERFALL : ChartKind.DOTS;
        }
        return request.form().map(Form::kind).orElseGet(() -> suiting(request));
    }

    private static ChartKind suiting(PanelRequest request) {
        var coarse = request.by() == Frequency.YEAR || request.by() == Frequency.QUARTER;
        return switch (request.measure()) {
            case VALUE -> coarse ? ChartKind.STACKED : ChartKind.LINE;
            case QUANTITY, GROWTH -> coarse ? ChartKind.BARS : ChartKind.LINE;
            case UNIT_PRICE, SHARE, SETTLEMENT -> ChartKind.LINE;
        };
    }

    private String link(PanelRequest request) {
        var question = request.view().address();
        return address + "/explore" + (question.isEmpty() ? "" : "?" + question);
    }
}
