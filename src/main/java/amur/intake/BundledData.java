package amur.intake;

import amur.csv.Catalogues;
import amur.csv.Choices;
import amur.csv.Fault;
import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Releases;
import amur.store.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Loads the bundled files before the first question is answered, by the way an upload takes.
///
/// A file that is known by its digest is left alone. A file that has changed becomes a release of
/// its own, and the release of its former bytes is withdrawn: it stays readable as known on an
/// earlier date.
@Component
@ConditionalOnProperty(name = "amur.rebuild", havingValue = "false", matchIfMissing = true)
class BundledData implements SmartInitializingSingleton {

    static final String BY = "amur";

    private static final String SOURCES = "classpath:data/sources.csv";
    private static final String OBSERVATIONS = "classpath:data/observations/*.csv";

    private final PathMatchingResourcePatternResolver bundle =
            new PathMatchingResourcePatternResolver();
    private final Intake intake;
    private final Releases releases;
    private final Sources sources;
    private final Incoming incoming;
    private final KeptFiles kept;
    private final Journal journal;
    private final Clock clock;

    BundledData(
            Intake intake,
            Releases releases,
            Sources sources,
            Incoming incoming,
            KeptFiles kept,
            Journal journal,
            Clock clock) {
        this.incoming = incoming;
        this.intake = intake;
        this.releases = releases;
        this.sources = sources;
        this.kept = kept;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            describe(bundle.getResource(SOURCES).getContentAsByteArray());
            var files = bundle.getResources(OBSERVATIONS);
            Arrays.sort(files, Comparator.comparing(BundledData::name));
            for (var file : files) {
                load(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the bundled data cannot be read", e);
        }
    }

    private void describe(byte[] catalogue) {
        sources.describe(Catalogues.sources(new ByteArrayInputStream(catalogue)));
        var digest = kept.keep(catalogue);
        journal.once(clock.instant(), Journal.What.SOURCES, digest, "sources.csv", BY);
    }

    /// A known file is not put on disk first: a full disk shall not keep Amur from starting.
    private void load(Resource file) throws IOException {
        if (releases.byDigest(digest(file)).isPresent()) {
            return;
        }
        var folder = incoming.folder();
        try (var in = file.getInputStream()) {
            load(file, incoming.receive(folder, name(file), in));
        } finally {
            incoming.remove(folder);
        }
    }

    private void load(Resource file, IncomingFile received) {
        try (var run = intake.examine(received, Choices.NONE, new Progress())) {
            run.faults(Finding.REJECTED, 0, 1).forEach(fault -> refuse(file, fault));
            run.faults(Finding.CONFLICTING, 0, 1).forEach(fault -> refuse(file, fault));
            var former = former(run.name());
            intake.commit(run, BY, new Progress());
            former.forEach(release -> releases.withdraw(release, BY));
        }
    }

    private static String digest(Resource file) throws IOException {
        try (var in = new DigestInputStream(file.getInputStream(), Incoming.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private java.util.List<Long> former(String name) {
        return releases.history().stream()
                .filter(e -> e.release().by().equals(BY) && e.release().name().equals(name))
                .filter(e -> !e.withdrawn())
                .map(e -> e.release().id())
                .toList();
    }

    private static void refuse(Resource file, Fault fault) {
        throw new IllegalStateException("data/observations/%s: %s".formatted(name(file), fault));
    }

    private static String name(Resource file) {
        return java.util.Objects.requireNonNull(file.getFilename());
    }
}
