package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/// What a sender calls a file is shown, and is no path.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {Script.TOKEN, "amur.home=target/test-home-names"})
@ActiveProfiles("test")
@DirtiesContext
class HostileNamesTest {

    @LocalServerPort private int port;
    @Autowired private JsonMapper mapper;

    @Value("${amur.home}")
    private Path home;

    private List<Path> before;

    @BeforeEach
    void look() throws IOException {
        before = around();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(around()).isEqualTo(before);
    }

    /// The home, and the folders above it to which a path might lead.
    private List<Path> around() throws IOException {
        try (var all = Files.walk(home);
                var above = Files.list(home.toAbsolutePath().getParent());
                var root = Files.list(home.toAbsolutePath().getParent().getParent())) {
            return java.util.stream.Stream.of(all, above, root)
                    .flatMap(files -> files)
                    .filter(file -> !file.endsWith("incoming"))
                    .sorted()
                    .toList();
        }
    }

    private String name(String given) {
        var answer = new Script(port).send(given, new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        return mapper.readTree(answer.body()).at("/name").asString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../x.csv|x.csv",
                "..\\..\\x.csv|x.csv",
                "/etc/passwd|passwd",
                "a\u0000b.csv|ab.csv",
                "CON|CON",
                "nul.csv|nul.csv",
                "prices\u202Evsc.exe|pricesvsc.exe",
                ".|unnamed.csv"
            })
    void aNameIsOnlyAName(String given, String kept) {
        assertThat(name(given)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(name("y".repeat(300) + ".csv")).isEqualTo("y".repeat(116) + ".csv");
        assertThat(name("🛢".repeat(150) + "1.csv")).isEqualTo("🛢".repeat(57) + "1.csv");
    }
}
