package amur.intake;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.csv.Fault;
import amur.csv.Reading;
import amur.store.Observations;
import amur.store.Releases;
import amur.store.SeriesId;
import amur.store.Sources;
import amur.trade.Observation;
import amur.trade.Recorded;
import amur.trade.Release;
import amur.trade.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Takes files in: a dry run first, then one transaction.
@Component
public class Intake {

    private final Observations observations;
    private final Releases releases;
    private final Sources sources;
    private final AcceptedFiles files;

    Intake(Observations observations, Releases releases, Sources sources, AcceptedFiles files) {
        this.observations = observations;
        this.releases = releases;
        this.sources = sources;
        this.files = files;
    }

    /// Reads a file and says what it would change. Writes nothing.
    ///
    /// @param name as the sender gave it; only its harmless last part is kept
    public DryRun examine(String name, byte[] file) {
        return examine(name, file, Choices.NONE);
    }

    /// The same for a file about which a person has decided something.
    public DryRun examine(String name, byte[] file, Choices choices) {
        var reading = CsvReader.read(file, choices);
        var digest = Digest.of(file);
        var faults = new ArrayList<>(reading.faults());
        var described = described(reading, faults);
        var rows = cited(reading, described, faults);
        var held = held(rows);
        var changes = rows.stream().map(row -> change(row, held)).toList();
        return new DryRun(
                FileName.harmless(name),
                digest,
                file,
                changes,
                described,
                List.copyOf(faults),
                releases.byDigest(digest));
    }

    /// Publishes a dry run: every readable row, in one transaction. The file is kept first, so
    /// that the database can be made anew from the files.
    ///
    /// @return the release; empty if the same file was published before
    public Optional<Release> commit(DryRun run, String by) {
        files.keep(run.digest(), run.file());
        return publish(run, by);
    }

    private Optional<Release> publish(DryRun run, String by) {
        var lines =
                run.changes().stream()
                        .map(change -> new Releases.Line(change.line(), change.observation()))
                        .toList();
        return releases.publish(
                new Releases.Publication(run.name(), run.digest(), by, "", run.sources()), lines);
    }

    /// The sources that the file describes and the catalogue lacks. A file may not redescribe a
    /// source.
    private List<Source> described(Reading reading, List<Fault> faults) {
        var known = sources.all();
        var fresh = new ArrayList<Source>();
        for (var source : reading.sources()) {
            var held = known.get(source.id());
            if (held == null) {
                fresh.add(source);
            } else if (!held.address().equals(source.address())) {
                faults.add(redescribed(source, held));
            }
        }
        return List.copyOf(fresh);
    }

    private static Fault redescribed(Source source, Source held) {
        return new Fault(
                0,
                "source",
                "\"%s\" is known with the address %s; give a new source an id of its own"
                        .formatted(source.id(), held.address()));
    }

    /// The rows whose source is known; the others become faults.
    private List<Reading.Row> cited(Reading reading, List<Source> described, List<Fault> faults) {
        var ids = new HashSet<>(sources.all().keySet());
        described.forEach(source -> ids.add(source.id()));
        var rows = new ArrayList<Reading.Row>();
        for (var row : reading.rows()) {
            var id = row.observation().citation().source();
            if (ids.contains(id)) {
                rows.add(row);
            } else {
                faults.add(unknown(row.line(), id));
            }
        }
        return rows;
    }

    private static Fault unknown(long line, String id) {
        return new Fault(
                line,
                "source",
                "\"%s\" is no known source; describe it in the columns publisher, address and published"
                        .formatted(id));
    }

    private Map<Observation.Cell, Recorded> held(List<Reading.Row> rows) {
        var cells = rows.stream().map(row -> row.observation().cell()).collect(Collectors.toSet());
        var series = rows.stream().map(row -> SeriesId.of(row.observation())).distinct().toList();
        return observations.speaking(series).stream()
                .filter(held -> cells.contains(held.observation().cell()))
                .collect(Collectors.toMap(h -> h.observation().cell(), Function.identity()));
    }

    private static Change change(Reading.Row row, Map<Observation.Cell, Recorded> held) {
        return new Change(
                row.line(),
                row.observation(),
                Optional.ofNullable(held.get(row.observation().cell())));
    }
}
