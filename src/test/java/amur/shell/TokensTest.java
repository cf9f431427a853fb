package amur.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;
import picocli.CommandLine;

class TokensTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path home;

    private TokenFile file() {
        return new TokenFile(home, "", CLOCK);
    }

    @Test
    void aTokenOpensUntilItIsRevoked() {
        var token = file().make("nightly load");
        assertThat(file().owner(new Secret(token))).contains("nightly load");
        assertThat(file().owner(new Secret(token + "x"))).isEmpty();
        assertThat(file().owner(new Secret(""))).isEmpty();
        assertThat(file().list())
                .containsExactly(new Tokens.Token("nightly load", LocalDate.of(2026, 5, 4)));
        file().revoke("nightly load");
        assertThat(file().owner(new Secret(token))).isEmpty();
        assertThat(file().list()).isEmpty();
    }

    @Test
    void onlyADigestIsKeptAndOnlyTheOwnerReadsIt() throws IOException {
        var token = file().make("one");
        var kept = home.resolve("tokens");
        assertThat(Files.readString(kept)).doesNotContain(token, token.substring(5));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    @Test
    void aNameStandsForOneTokenAndCannotBreakTheFile() {
        file().make("one");
        assertThatThrownBy(() -> file().make("one")).hasMessageContaining("revoke it first");
        assertThatThrownBy(() -> file().make("a,b\nc")).hasMessageContaining("no name");
        assertThatThrownBy(() -> file().revoke("two")).hasMessageContaining("there are: one");
    }

    /// As the command line does, while a server runs in the same home.
    @Test
    void theWordNeedsOnlyTheFile() {
        var server = file();
        var word = new CommandLine(Tokens.word(home));
        assertThat(word.execute("from outside")).isZero();
        assertThat(server.list()).extracting(Tokens.Token::name).containsExactly("from outside");
        assertThat(new CommandLine(Tokens.word(home)).execute("--revoke", "from outside")).isZero();
        assertThat(server.list()).isEmpty();
    }

    @Test
    void noTokenIsLostWhenManyAreMadeAtOnce() {
        var one = file();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                var name = "t" + i;
                many.submit(() -> one.make(name));
            }
        }
        assertThat(file().list()).hasSize(20);
    }

    @Test
    void aTokenFromTheSettingsIsInNoFile() {
        var set = new TokenFile(home, "from-the-settings", CLOCK);
        assertThat(set.owner(new Secret("from-the-settings"))).contains(TokenFile.SETTING);
        assertThat(set.list()).isEmpty();
        assertThat(new TokenFile(home, " ", CLOCK).owner(new Secret(" "))).isEmpty();
    }

    @Test
    void aReaderKeepsNoTokens() {
        var tokens = new Tokens(file(), new Editor());
        assertThatThrownBy(() -> tokens.make("one")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(tokens::list).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tokens.revoke("one")).isInstanceOf(AccessDeniedException.class);
    }
}
