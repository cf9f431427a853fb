package amur.intake.cli;

import amur.store.Observations;
import amur.store.Releases;
import amur.trade.Recorded;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// All that is held, in one line that is the same exactly as long as nothing differs: every
/// observation as it speaks, every release whoever brought it, and for each its kept file.
@Component
class Holdings {

    private final Observations observations;
    private final Releases releases;
    private final Path files;

    Holdings(Observations observations, Releases releases, @Value("${amur.home}") Path home) {
        this.observations = observations;
        this.releases = releases;
        this.files = home.resolve("files");
    }

    /// @throws IllegalStateException if a release has no kept file, or one of other bytes
    String line() throws IOException {
        var sum = BigInteger.ZERO;
        var count = 0;
        try (var all = observations.speaking().all()) {
            for (var each = all.iterator(); each.hasNext(); count++) {
                sum =
                        sum.add(
                                new BigInteger(
                                        1,
                                        digest(
                                                said(each.next())
                                                        .getBytes(StandardCharsets.UTF_8))));
            }
        }
        return "holds %d observations %s in %d releases %s"
                .formatted(count, sum.toString(16), releases.history().size(), releases());
    }

    /// The sum of the digests does not depend on the order.
    private static String said(Recorded recorded) {
        var said = recorded.observation();
        return "%s %s %s %s %s %s %s %d %s"
                .formatted(
                        said.key(),
                        said.unit(),
                        said.period(),
                        said.amount(),
                        said.status(),
                        said.citation(),
                        recorded.release().digest(),
                        recorded.line(),
                        recorded.release().name());
    }

    private String releases() throws IOException {
        var text = new StringBuilder();
        for (var entry : releases.history()) {
            var release = entry.release();
            var kept = files.resolve(release.digest() + ".csv");
            if (!Files.exists(kept)
                    || !hex(digest(Files.readAllBytes(kept))).equals(release.digest())) {
                throw new IllegalStateException("%s is not kept as it came".formatted(release));
            }
            text.append(
                    "%s %s %d %s%n"
                            .formatted(
                                    release.name(),
                                    release.digest(),
                                    entry.rows(),
                                    entry.withdrawn()));
        }
        return hex(digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
