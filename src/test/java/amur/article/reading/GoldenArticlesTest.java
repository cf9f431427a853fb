package amur.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import amur.article.PressText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Articles as they come, and what is left of them: title, publisher, date, address, an empty line
/// and the body.
class GoldenArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/articles");

    static Stream<Path> articles() throws IOException {
        return Files.list(FOLDER).filter(file -> !file.toString().contains(".expected.")).sorted();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleIsReadAsAPersonWouldReadIt(Path file) throws IOException {
        var form = Form.ofName(file.toString()).orElseThrow();
        var article = ArticleReader.read(Files.readAllBytes(file), form);
        var name = file.getFileName().toString().replaceFirst("\\.\\w+$", ".expected.txt");
        assertThat(written(article) + "\n").isEqualTo(Files.readString(FOLDER.resolve(name)));
    }

    private static String written(PressText article) {
        return String.join(
                "\n",
                article.title(),
                article.publisher(),
                article.published().map(Object::toString).orElse(""),
                article.address(),
                "",
                article.body());
    }
}
