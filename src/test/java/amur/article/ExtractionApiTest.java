package amur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import amur.article.reading.ArticleReader;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles by `POST /api/extractions`.
@SpringBootTest(
        properties = {
            "amur.editor-token=token-of-the-test",
            "amur.home=target/test-home-extractions"
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class ExtractionApiTest {

    @Autowired private MockMvc web;
    @Autowired private JsonMapper mapper;

    private MockHttpServletResponse sent(String query, String type, byte[] body) {
        try {
            return web.perform(
                            post("/api/extractions" + query)
                                    .header("Authorization", "Bearer token-of-the-test")
                                    .header("Content-Type", type)
                                    .content(body))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse sent(String query, String type, String body) {
        return sent(query, type, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private JsonNode json(MockHttpServletResponse answer) {
        try {
            return mapper.readTree(answer.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,%s",
        "text/markdown,# Coal%n%n%s",
        "text/html;charset=UTF-8,<html><p>%s</p></html>"
    })
    void anArticleIsAnsweredWithItsFigures(String type, String pattern) {
        var body = pattern.replace("%n", "\n").replace("%s", CandidateSamples.BODY);
        var answer = sent("?published=2024-05-20&title=Coal", type, body);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(json(answer).isArray()).isTrue();
    }

    @Test
    void withoutATokenNothingIsRead() throws Exception {
        var answer =
                web.perform(
                                post("/api/extractions")
                                        .header("Content-Type", "text/plain")
                                        .content(CandidateSamples.BODY))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(json(answer).at("/detail").asString()).contains("amur token");
    }

    @Test
    void whatIsNoArticleIsAProblemWithAReason() {
        var large = new byte[ArticleReader.LARGEST + 1];
        Arrays.fill(large, (byte) '7');
        problem(sent("", "text/plain", large), 413, "too_large");
        problem(sent("", "text/plain", ""), 422, "empty");
        problem(sent("", "text/html", "<script>x</script>"), 422, "scripts_only");
        problem(sent("", "text/plain", "a\0b"), 422, "binary");
    }

    private void problem(MockHttpServletResponse answer, int status, String reason) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(json(answer).at("/reason").asString()).isEqualTo(reason);
        assertThat(json(answer).at("/detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "?published=today,published,2024-06-30",
        "?publisched=2024-05-20,publisched,published",
        "?title=a&title=b,title,one value"
    })
    void aParameterThatIsNotUnderstoodIsNamed(String query, String parameter, String allowed) {
        var answer = sent(query, "text/plain", CandidateSamples.BODY);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).at("/parameter").asString()).isEqualTo(parameter);
        assertThat(json(answer).at("/allowed").asString()).contains(allowed);
    }

    @Test
    void anotherFormIsAnsweredWithThoseThereAre() {
        var answer = sent("", "application/json", "{}");
        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat(json(answer).at("/detail").asString()).contains("text/markdown");
    }
}
