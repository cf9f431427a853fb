package amur.dashboard.cli;

import amur.chart.ChartRenderer;
import amur.chart.ImageFormat;
import amur.csv.CsvWriter;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.Word;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./amur chart 'SPEC' -o FILE`: the same picture or data that the address gives, without a
/// server.
@Component
@Command(name = "chart", description = "Writes a chart or its data to a file.")
class ChartWord implements Word {

    @Parameters(
            paramLabel = "SPEC",
            description = "a query string, such as commodity=crude_oil&by=year")
    private String specification = "";

    @Option(
            names = "-o",
            paramLabel = "FILE",
            required = true,
            description = "ends in .svg, .png, .pdf or .csv")
    private Path file = Path.of("chart.svg");

    private final Panels panels;
    private final ChartRenderer renderer;

    ChartWord(Panels panels, ChartRenderer renderer) {
        this.panels = panels;
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        var request = PanelRequest.of(parameters(specification));
        var answer = panels.answer(request);
        var name = file.getFileName().toString();
        var form = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Files.write(
                file,
                switch (form) {
                    case "svg" ->
                            renderer.render(
                                    answer.spec(), answer.data(), ImageFormat.SVG, request.size());
                    case "png" ->
                            renderer.render(
                                    answer.spec(), answer.data(), ImageFormat.PNG, request.size());
                    case "pdf" ->
                            renderer.render(
                                    answer.spec(), answer.data(), ImageFormat.PDF, request.size());
                    case "csv" -> CsvWriter.write(answer.data()).getBytes(StandardCharsets.UTF_8);
                    default ->
                            throw new IllegalArgumentException(
                                    "Amur writes .svg, .png, .pdf and .csv, not " + name);
                });
        return 0;
    }

    private static Map<String, List<String>> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("=", 2))
                .collect(
                        Collectors.groupingBy(
                                part -> part[0],
                                Collectors.mapping(
                                        part ->
                                                part.length == 1
                                                        ? ""
                                                        : URLDecoder.decode(
                                                                part[1], StandardCharsets.UTF_8),
                                        Collectors.toList())));
    }
}
