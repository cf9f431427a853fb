package amur.dashboard.cli;

import amur.dashboard.CatalogueRequest;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.dashboard.SeriesWords;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.SecondAmur;
import amur.store.Publication;
import amur.store.Releases;
import amur.store.SeriesCatalogue;
import amur.store.Sources;
import amur.trade.Commodity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/// A second Amur filled with observations that nobody ever published, for measuring alone.
final class SyntheticAmur implements AutoCloseable {

    private static final String BY = "bench";

    private static final int PAGES = 3;
    private static final List<Commodity> COMMODITIES = Commodity.energy();
    private static final String SIX = "crude_oil,oil_products,lng,pipeline_gas,coal,electricity";

    private final SecondAmur amur;
    private int turn;

    private SyntheticAmur(SecondAmur amur) {
        this.amur = amur;
    }

    static SyntheticAmur beside(ApplicationContext first, Path home) throws IOException {
        return new SyntheticAmur(SecondAmur.beside(first, home));
    }

    /// Loads the observations source by source, each in a release of its own.
    ///
    /// @return what was loaded, in words
    String fill() {
        var start = System.nanoTime();
        amur.part(Sources.class).describe(SyntheticData.sources());
        var releases = amur.part(Releases.class);
        for (var source : SyntheticData.sources()) {
            releases.publish(
                    Publication.of(source.id() + ".csv", SyntheticData.digest(source), BY),
                    SyntheticData.lines(source));
        }
        return "%,d synthetic observations in %,d series, loaded in %.1f s, beside the bundled data"
                .formatted(
                        SyntheticData.OBSERVATIONS,
                        SyntheticData.SERIES,
                        (System.nanoTime() - start) / 1e9);
    }

    /// A chart with everything but the picture; another partner each time, since the database
    /// keeps its last answer to a question.
    void chart() {
        var partners = SyntheticData.partners();
        var partner = partners.get(turn++ % partners.size()).code();
        amur.part(Panels.class)
                .answer(
                        PanelRequest.of(
                                Map.of(
                                        "reporter",
                                        List.of(SyntheticData.REPORTER.code()),
                                        "partner",
                                        List.of(partner),
                                        "commodity",
                                        List.of(SIX))));
    }

    /// The third or a later page of the series that the words fit, another one each time.
    void page(String words) {
        var wanted = new SeriesWords(new Formats(Phrases.of(Locale.ENGLISH))).filter(words);
        var known = amur.part(Clock.class).instant();
        var page = 2 + turn++ % PAGES;
        amur.part(SeriesCatalogue.class)
                .page(wanted, known, page * CatalogueRequest.SIZE, CatalogueRequest.SIZE);
    }

    /// The series of a commodity that the reporter imports, another one each time.
    void filtered() {
        page("imports " + COMMODITIES.get(turn % COMMODITIES.size()).code());
    }

    /// The series of half the store, in turns.
    void broad() {
        page(turn % 2 == 0 ? "imports" : "exports");
    }

    /// Takes the release of the last source back.
    void withdraw() {
        var releases = amur.part(Releases.class);
        var last = SyntheticData.digest(SyntheticData.sources().getLast());
        releases.withdraw(releases.byDigest(last).orElseThrow().id(), BY);
    }

    @Override
    public void close() throws IOException {
        amur.close();
    }
}
