package amur.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import amur.article.Prediction;
import amur.article.PressText;
import amur.article.extraction.Candidate;
import amur.article.extraction.Extractor;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come as an article, it is read or refused with a sentence, and every figure that
/// is found in it stands in its text. The tests replay the golden articles, whole and damaged
/// always alike; `./amur bench fuzz` goes on from them, guided by coverage.
class ArticleFuzzTest {

    private static final int DAMAGED = 25;
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<byte[]> articles() throws IOException {
        return Files.list(Path.of("src/test/resources/articles"))
                .sorted()
                .map(ArticleFuzzTest::bytes)
                .flatMap(
                        whole ->
                                Stream.concat(
                                        Stream.of(whole),
                                        IntStream.range(0, DAMAGED)
                                                .mapToObj(seed -> damaged(whole, seed))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Some bytes others, a piece doubled, the end missing.
    private static byte[] damaged(byte[] whole, int seed) {
        var random = new Random(seed);
        var piece = random.nextInt(whole.length);
        var length = random.nextInt(whole.length - piece);
        var damaged = new byte[whole.length + length];
        System.arraycopy(whole, 0, damaged, 0, piece + length);
        System.arraycopy(whole, piece, damaged, piece + length, whole.length - piece);
        for (var i = random.nextInt(12); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return java.util.Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
    }

    @MethodSource("articles")
    @FuzzTest(maxDuration = "5m")
    void everyArticleIsReadOrRefusedAndItsFiguresStandInIt(byte[] bytes) {
        for (var form : Form.values()) {
            try {
                look(ArticleReader.read(bytes, form));
            } catch (UnfitArticle e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static void look(PressText article) {
        assertThat(article.body()).doesNotContain("\u202E", "\0", "\r");
        var dated = article.published(LocalDate.parse("2024-05-20"));
        var found = EXTRACTOR.extract(dated);
        assertThat(Prediction.of(dated, found)).noneMatch(each -> each.text().isEmpty());
        found.forEach(each -> assertThat(linked(each, found)).isTrue());
    }

    private static boolean linked(Candidate candidate, List<Candidate> all) {
        return candidate.comparisonOf().map(base -> base >= 0 && base < all.size()).orElse(true)
                && candidate.certainty() >= 0
                && candidate.certainty() <= 1;
    }
}
