package amur.dashboard.cli;

import amur.chart.ChartSpec;
import amur.chart.Palette;
import amur.trade.Dataset;
import amur.trade.Series;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// The other side of our ratios: Apache ECharts on Node draws the same lines. It is fetched from
/// npm the first time; where there is no Node or no npm, there is no ratio.
///
/// @param folder where its libraries are kept
record ECharts(Path folder, JsonMapper json) {

    private static final List<String> LIBRARIES = List.of("echarts@6.1.0", "sharp@0.35.3");

    /// Median milliseconds and sizes.
    record Figures(double svg, double png, int svgBytes, int pngBytes) {}

    /// @return empty if it cannot be had here
    Optional<Figures> measure(ChartSpec spec, Dataset data, int width, int height)
            throws IOException, InterruptedException {
        var text = spec.text();
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("data.json"),
                json.writeValueAsBytes(
                        Map.of(
                                "width", width,
                                "height", height,
                                "title", text.title(),
                                "subtitle", text.subtitle(),
                                "footer", text.footer(),
                                "months", months(data),
                                "series", series(spec, data))));
        try (var script = ECharts.class.getResourceAsStream("/bench/echarts.mjs")) {
            Files.write(folder.resolve("echarts.mjs"), script.readAllBytes());
        }
        return installed() ? printed() : Optional.empty();
    }

    private static List<String> months(Dataset data) {
        return data.series().getFirst().points().stream().map(p -> p.period().toString()).toList();
    }

    private static List<Map<String, Object>> series(ChartSpec spec, Dataset data) {
        return IntStream.range(0, data.series().size())
                .mapToObj(i -> series(spec, data.series().get(i), i))
                .toList();
    }

    private static Map<String, Object> series(ChartSpec spec, Series series, int place) {
        var amounts = series.points().stream().map(p -> p.amount().orElseThrow()).toList();
        return Map.of(
                "name",
                spec.labels().get(place),
                "color",
                Palette.hex(series.key(), spec.theme()),
                "dash",
                place == 0 ? List.of() : List.of(3 + place, 4),
                "value",
                amounts.getLast().movePointLeft(9).setScale(1, RoundingMode.HALF_UP) + " bn",
                "values",
                amounts);
    }

    private boolean installed() throws InterruptedException {
        var words = new java.util.ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund"));
        words.addAll(LIBRARIES);
        try {
            Files.writeString(folder.resolve("package.json"), "{}");
            return done(start(words));
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Figures> printed() throws IOException, InterruptedException {
        var process = start(List.of("node", "echarts.mjs", "data.json"));
        var printed = process.getInputStream().readAllBytes();
        return done(process)
                ? Optional.of(json.readValue(printed, Figures.class))
                : Optional.empty();
    }

    private Process start(List<String> words) throws IOException {
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean done(Process process) throws InterruptedException {
        return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    }
}
