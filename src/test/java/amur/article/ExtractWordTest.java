package amur.article;

import static org.assertj.core.api.Assertions.assertThat;

import amur.shell.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// `./amur extract`, which starts without data.
@ExtendWith(OutputCaptureExtension.class)
class ExtractWordTest {

    @TempDir private Path folder;

    private static int run(Object... given) {
        var word =
                SpringFactoriesLoader.loadFactories(Word.class, null).stream()
                        .map(CommandLine::new)
                        .filter(line -> line.getCommandName().equals("extract"))
                        .findFirst()
                        .orElseThrow();
        word.setExecutionExceptionHandler(
                (e, command, parsed) -> {
                    System.err.println(e.getMessage());
                    return 1;
                });
        return word.execute(
                java.util.Arrays.stream(given).map(String::valueOf).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anArticleBecomesAListOfFigures(CapturedOutput said) throws IOException {
        assertThat(run(file("a.txt", CandidateSamples.BODY), "--published", "2024-05-20")).isZero();
        assertThat(new JsonMapper().readTree(said.getOut()).isArray()).isTrue();
        assertThat(said.getErr()).isEmpty();
    }

    @Test
    void whatIsNoArticleIsSaidWithItsName(CapturedOutput said) throws IOException {
        assertThat(run(folder.resolve("none.txt"))).isEqualTo(1);
        assertThat(run(folder)).isEqualTo(1);
        assertThat(run(file("b.html", "<html><script>x()</script></html>"))).isEqualTo(1);
        assertThat(said.getErr())
                .contains("none.txt: there is no such file")
                .contains("this is a folder")
                .contains("b.html: This page has no text of its own");
        assertThat(said.getOut()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsNotUnderstood(CapturedOutput said) throws IOException {
        var file = file("c.txt", CandidateSamples.BODY);
        assertThat(run(file, "--published", "20 May")).isEqualTo(2);
        assertThat(run(file, "--form", "word")).isEqualTo(2);
        assertThat(said.getErr())
                .contains("\"20 May\" is not a day such as 2024-06-30")
                .contains("there are text, markdown, html");
    }

    @Test
    void standardInputIsReadToo(CapturedOutput said) {
        var before = System.in;
        try {
            System.setIn(
                    new ByteArrayInputStream(
                            CandidateSamples.BODY.getBytes(StandardCharsets.UTF_8)));
            assertThat(run("-", "--published", "2024-05-20")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(said.getOut()).startsWith("[");
    }
}
