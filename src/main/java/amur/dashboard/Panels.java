package amur.dashboard;

import amur.analysis.Conversions;
import amur.analysis.Preference;
import amur.analysis.Preferences;
import amur.chart.ChartSpec;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.Observations;
import amur.store.Query;
import amur.store.Sources;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Answers questions: from the address to the data and how they shall be drawn.
@Component
public class Panels {

    private final Observations observations;
    private final Sources sources;
    private final Conversions conversions;
    private final Preferences preferences;
    private final Instead instead;
    private final Announced announced;
    private final Stated stated;
    private final Clock clock;
    private final String address;

    /// @param address under which readers reach this server, for the permalink in pictures
    Panels(
            Observations observations,
            Sources sources,
            Conversions conversions,
            Preferences preferences,
            Instead instead,
            Announced announced,
            Stated stated,
            Clock clock,
            @Value("${amur.address}") String address) {
        this.observations = observations;
        this.sources = sources;
        this.conversions = conversions;
        this.preferences = preferences;
        this.instead = instead;
        this.announced = announced;
        this.stated = stated;
        this.clock = clock;
        this.address = address;
    }

    /// @throws BadParameter if the unit does not fit the measure
    public Answer answer(PanelRequest request) {
        var catalogue = sources.all();
        Fitting.check(request);
        var worked = worked(request, chosen(request, catalogue));
        var data = worked.dataset();
        var kind = Suiting.kind(request, data);
        var wording = new Wording(request, data, kind);
        var claimed = stated.of(request, data, known(request), wording.formats());
        var remarks =
                Stream.concat(
                                claimed
                                        .map(
                                                c ->
                                                        wording.formats()
                                                                .phrases()
                                                                .text("chart.note.claimed"))
                                        .stream(),
                                worked
                                        .remarks()
                                        .sentences(data, conversions, catalogue, wording.formats())
                                        .stream())
                        .toList();
        var text =
                wording.text(
                        data.isEmpty() ? nothing(request, remarks) : remarks,
                        catalogue,
                        link(request));
        var events = announced.on(request, data, kind, known(request), wording.formats());
        var spec =
                new ChartSpec(
                        kind,
                        text,
                        wording.labels(),
                        wording.words(),
                        events,
                        claimed,
                        request.language(),
                        request.theme());
        var answer =
                new Answer(
                        request, data, spec, wording.description(text.title(), events), List.of());
        return answer.fresh(
                new Freshness(answer, catalogue, wording.formats().phrases()).sentences());
    }

    /// The question worked out, before it is put into words.
    ///
    /// @throws BadParameter if the unit does not fit the measure
    Worked worked(PanelRequest request, List<Series> chosen) {
        Fitting.check(request);
        return new Worked(request, chosen, conversions);
    }

    private List<String> nothing(PanelRequest request, List<String> remarks) {
        return Stream.of(
                        remarks.stream(),
                        doubted(request).stream(),
                        instead.sentence(request, known(request)).stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /// What is held of the very question and does not speak, because each figure has a caveat.
    private Optional<String> doubted(PanelRequest request) {
        var formats = new Formats(Phrases.of(request.language()));
        var names =
                observations.find(query(request)).stream()
                        .filter(r -> !r.observation().citation().caveat().isEmpty())
                        .map(r -> formats.commodity(r.observation().key()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(formats.phrases().text("chart.note.doubted", names));
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
                                        conversions,
                                        known(mark.request())));
    }

    private Query query(PanelRequest request) {
        var partners = new LinkedHashSet<Area>(Set.of(request.partner()));
        if (request.measure().needsWorld()) {
            partners.add(Area.WORLD);
        }
        return new Query(
                request.reporter(),
                partners,
                request.flow(),
                Set.copyOf(commodities(request)),
                request.measure().needs(),
                known(request));
    }

    /// The series that the question needs, each cell with the source that speaks for it.
    List<Series> chosen(PanelRequest request, Map<String, Source> catalogue) {
        return new Preference(id -> Optional.ofNullable(catalogue.get(id)), preferences.declared())
                .choose(found(request, query(request)));
    }

    /// With what the partner reports of the same trade, if that is asked for.
    private List<Recorded> found(PanelRequest request, Query query) {
        if (!request.mirrored()) {
            return observations.find(query);
        }
        var mirror =
                new Query(
                        request.partner(),
                        Set.of(request.reporter()),
                        request.flow().opposite(),
                        query.commodities(),
                        query.measures(),
                        query.known());
        return Stream.concat(observations.find(query).stream(), observations.find(mirror).stream())
                .toList();
    }

    static List<Commodity> commodities(PanelRequest request) {
        return request.commodities().isEmpty() ? Commodity.energy() : request.commodities();
    }

    /// The end of the day asked for; else now.
    private Instant known(PanelRequest request) {
        return request.asof().map(AsOf::end).orElseGet(clock::instant);
    }

    private String link(PanelRequest request) {
        var question = request.view().address();
        return address + "/explore" + (question.isEmpty() ? "" : "?" + question);
    }
}
