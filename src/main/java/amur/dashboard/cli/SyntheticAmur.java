package amur.dashboard.cli;

import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.store.Releases;
import amur.store.SeriesCatalogue;
import amur.store.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A second Amur in a folder of its own, filled with observations that nobody ever published, for
/// measuring alone. All its parts are the real ones; the folder goes when the measuring is done.
final class SyntheticAmur implements AutoCloseable {

    private final Path folder;
    private final ConfigurableApplicationContext amur;

    private SyntheticAmur(Path folder, ConfigurableApplicationContext amur) {
        this.folder = folder;
        this.amur = amur;
    }

    static SyntheticAmur beside(ApplicationContext first, Path home) throws IOException {
        var folder = Files.createTempDirectory(home, "synthetic");
        var main = first.getBeansWithAnnotation(SpringBootApplication.class).values().iterator();
        var application = new SpringApplication(main.next().getClass().getSuperclass());
        application.setWebApplicationType(WebApplicationType.NONE);
        var without = first.getEnvironment().getProperty("spring.autoconfigure.exclude", "");
        return new SyntheticAmur(
                folder,
                application.run(
                        "--amur.home=" + folder, "--spring.autoconfigure.exclude=" + without));
    }

    /// Loads the observations source by source, each in a release of its own.
    ///
    /// @return what was loaded, in words
    String fill() {
        var start = System.nanoTime();
        amur.getBean(Sources.class).describe(SyntheticData.sources());
        var releases = amur.getBean(Releases.class);
        for (var source : SyntheticData.sources()) {
            releases.publish(
                    source.id() + ".csv",
                    SyntheticData.digest(source),
                    "bench",
                    SyntheticData.lines(source));
        }
        return "%,d synthetic observations in %,d series, loaded in %.1f s, beside the bundled data"
                .formatted(
                        SyntheticData.OBSERVATIONS,
                        SyntheticData.SERIES,
                        (System.nanoTime() - start) / 1e9);
    }

    void chart() {
        amur.getBean(Panels.class)
                .answer(
                        PanelRequest.of(
                                Map.of(
                                        "reporter",
                                        List.of(SyntheticData.REPORTER.code()),
                                        "partner",
                                        List.of(SyntheticData.partners().get(99).code()),
                                        "commodity",
                                        List.of(
                                                "crude_oil,oil_products,lng,pipeline_gas,coal,electricity"))));
    }

    Map<String, Runnable> catalogue() {
        var catalogue = amur.getBean(SeriesCatalogue.class);
        var clock = amur.getBean(Clock.class);
        var steps = new LinkedHashMap<String, Runnable>();
        steps.put("catalogue", () -> catalogue.entries(clock.instant()));
        return steps;
    }

    @Override
    public void close() throws IOException {
        amur.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
