package amur.dashboard.cli;

import amur.dashboard.CatalogueRequest;
import amur.dashboard.Comparisons;
import amur.dashboard.Panel;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.dashboard.Provenance;
import amur.dashboard.SeriesWords;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.SeriesCatalogue;
import amur.store.SeriesFilter;
import amur.store.SeriesFilter.Condition;
import amur.store.SeriesFilter.Field;
import amur.store.Sources;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What each page of the dashboard asks before it is drawn, for measuring: everything from the
/// address to the values that the page shows.
@Component
class PageQuestions {

    private static final SeriesFilter IMPORTS =
            SeriesFilter.of(
                    Condition.of(Field.REPORTER, "CHN"),
                    Condition.of(Field.PARTNER, "RUS"),
                    Condition.of(Field.FLOW, "import"));

    private final Panels panels;
    private final Comparisons comparisons;
    private final SeriesCatalogue catalogue;
    private final Sources sources;
    private final Clock clock;

    PageQuestions(
            Panels panels,
            Comparisons comparisons,
            SeriesCatalogue catalogue,
            Sources sources,
            Clock clock) {
        this.panels = panels;
        this.comparisons = comparisons;
        this.catalogue = catalogue;
        this.sources = sources;
        this.clock = clock;
    }

    /// The questions by the name of their page.
    Map<String, Runnable> all() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("Overview, all its cards", this::overview);
        all.put("Explore, as it opens", () -> panels.answer(PanelRequest.of(Map.of())));
        Stream.of("measure=share", "measure=unit_price", "measure=growth", "by=year&form=sankey")
                .forEach(q -> all.put("Explore, " + q, () -> panels.answer(request(q))));
        all.put("Compare, as it opens", this::compare);
        all.put("Payments, all its panels", this::payments);
        all.put("Data, as it opens", this::data);
        all.put("Data, filtered", () -> filtered("crude imports usd"));
        all.put("Rows behind a mark", this::rows);
        return all;
    }

    private static PanelRequest request(String question) {
        return PanelRequest.of(parameters(question));
    }

    private static Map<String, List<String>> parameters(String question) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : question.split("&")) {
            var pair = part.split("=", 2);
            parameters.put(pair[0], List.of(pair[1]));
        }
        return parameters;
    }

    private void overview() {
        catalogue.observations(clock.instant());
        sources.all();
        compared("measure=value&commodity=energy_total");
        compared("measure=quantity&commodity=crude_oil,coal,lng&unit=t");
        Stream.of(Panel.BILL, Panel.SETTLED_BETWEEN, Panel.LANDED, Panel.CRUDE_BY_YEAR)
                .forEach(panel -> panels.answer(panel.request()));
        catalogue.entries(IMPORTS, clock.instant());
    }

    private void compared(String question) {
        comparisons.compare(Comparisons.request(parameters(question)));
    }

    private void compare() {
        var request = Comparisons.request(Map.of());
        comparisons.compare(request);
        panels.answer(request);
    }

    private void payments() {
        Stream.of(Panel.SETTLED_BETWEEN, Panel.SETTLED_EXPORTS, Panel.SETTLED_IMPORTS)
                .forEach(panel -> panels.answer(panel.request()));
    }

    private void data() {
        catalogue.page(SeriesFilter.ALL, clock.instant(), 0, CatalogueRequest.SIZE);
        sources.all();
    }

    private void filtered(String words) {
        var wanted = new SeriesWords(formats()).filter(words);
        catalogue.page(wanted, clock.instant(), 0, CatalogueRequest.SIZE);
        sources.all();
    }

    private static Formats formats() {
        return new Formats(Phrases.of(Locale.ENGLISH));
    }

    private void rows() {
        panels.behind(Provenance.of(parameters("mark=crude_oil.value&period=2022-03")));
    }
}
