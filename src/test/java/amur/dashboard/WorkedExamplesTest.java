package amur.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/// Every row of `docs/worked-examples.md` is what the program answers.
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class WorkedExamplesTest {

    @Autowired private MockMvc web;

    private record Example(String question, String commodity, String period, String answer) {}

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(Path.of("docs/worked-examples.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(
                        cells ->
                                new Example(
                                        cells.get(1).replace("`", ""),
                                        cells.get(2),
                                        cells.get(3),
                                        cells.get(4)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAnswerIsTheOneByHand(Example example) throws Exception {
        var file =
                web.perform(get("/chart.csv?" + example.question))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var names = List.of(example.commodity.split(" "));
        var row =
                file.lines()
                        .map(line -> List.of(line.split(",", -1)))
                        .filter(cells -> cells.get(3).equals(names.getFirst()))
                        .filter(cells -> names.size() == 1 || cells.get(4).equals(names.get(1)))
                        .filter(cells -> cells.get(6).equals(example.period))
                        .findFirst();
        var by = new BigDecimal(example.answer);
        assertThat(row).as(file).isPresent();
        assertThat(new BigDecimal(row.get().get(7)).setScale(by.scale(), RoundingMode.HALF_UP))
                .isEqualByComparingTo(by);
    }
}
