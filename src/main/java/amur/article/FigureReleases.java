package amur.article;

import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Publication;
import amur.store.Releases;
import amur.store.Replay;
import amur.store.Sources;
import amur.trade.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Publishes figures from articles as releases: a kept file, a line in the journal, a row in the
/// history, undone and restored like every other.
@Component
class FigureReleases implements Replay {

    private final Articles articles;
    private final Releases releases;
    private final Sources sources;
    private final KeptFiles kept;

    FigureReleases(Articles articles, Releases releases, Sources sources, KeptFiles kept) {
        this.articles = articles;
        this.releases = releases;
        this.sources = sources;
        this.kept = kept;
    }

    /// @return the release, and whether a file with these bytes was there already
    Published publish(byte[] file, String name, String by) {
        var digest = kept.keep(file);
        return publish(FiguresFile.read(file, name), name, digest, by, Optional.empty())
                .map(release -> new Published(release, false))
                .orElseGet(() -> new Published(releases.byDigest(digest).orElseThrow(), true));
    }

    record Published(Release release, boolean known) {}

    private Optional<Release> publish(
            FiguresFile file, String name, String digest, String by, Optional<Instant> at) {
        var publication = new Publication(name, digest, by, "", fresh(file), "", at);
        return releases.publish(
                publication, release -> articles.write(file, release.id(), release.recorded()));
    }

    /// A source that the catalogue has stays as it is described there.
    private List<amur.trade.Source> fresh(FiguresFile file) {
        var unknown = sources.unknown(file.sources().stream().map(amur.trade.Source::id).toList());
        return file.sources().stream().filter(s -> unknown.contains(s.id())).toList();
    }

    @Override
    public Journal.What what() {
        return Journal.What.FIGURES;
    }

    @Override
    public void again(Journal.Entry entry) {
        var path = kept.of(entry.digest());
        try {
            var file = FiguresFile.read(Files.readAllBytes(path), entry.name());
            publish(file, entry.name(), entry.digest(), entry.by(), Optional.of(entry.at()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "%s cannot be read, which holds figures from articles and came in as %s; put it back and start again"
                            .formatted(path, entry.name()),
                    e);
        }
    }
}
