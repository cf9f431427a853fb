package amur.dashboard.cli;

import amur.dashboard.FileType;
import amur.dashboard.PanelRequest;
import amur.dashboard.Renderings;
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
            description = "ends in .svg, .png, .pdf, .csv, .xlsx or .json")
    private Path file = Path.of("chart.svg");

    private final Renderings renderings;

    ChartWord(Renderings renderings) {
        this.renderings = renderings;
    }

    @Override
    public Integer call() throws IOException {
        var request = PanelRequest.of(parameters(specification));
        Files.write(file, renderings.of(request, type()).bytes());
        return 0;
    }

    private FileType type() {
        var name = file.getFileName().toString();
        return FileType.of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
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
