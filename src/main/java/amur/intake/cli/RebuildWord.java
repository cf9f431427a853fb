package amur.intake.cli;

import amur.shell.Word;
import amur.store.Rebuild;
import amur.store.SeriesCatalogue;
import java.time.Instant;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/// `./amur rebuild`: makes the database anew from the journal and the kept files. It is made
/// beside the old one, which takes its place only when everything has gone in.
@Component
@Command(name = "rebuild", description = "Makes the database anew from the files that went in.")
class RebuildWord implements Word {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Rebuild rebuild;
    private final SeriesCatalogue catalogue;

    RebuildWord(Rebuild rebuild, SeriesCatalogue catalogue) {
        this.rebuild = rebuild;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        var events =
                rebuild.run(
                        event ->
                                System.out.printf(
                                        "%s %s %s%n",
                                        event.at(),
                                        event.what().name().toLowerCase(java.util.Locale.ROOT),
                                        event.name().isEmpty()
                                                ? event.digest().substring(0, 12)
                                                : event.name()));
        if (events == 0) {
            System.err.println("There is no journal in this home, so there is nothing to rebuild.");
            return 1;
        }
        System.out.printf(
                "%d events, %,d observations speak%n", events, catalogue.observations(END));
        return 0;
    }
}
