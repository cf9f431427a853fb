package amur.dashboard.cli;

import amur.chart.ChartRenderer;
import amur.chart.ImageFormat;
import amur.chart.Size;
import amur.dashboard.FileType;
import amur.dashboard.Panel;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.dashboard.Renderings;
import amur.shell.Bench;
import amur.shell.Peak;
import amur.shell.Timing;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// `./amur bench charts`: how long pictures take, fresh and kept, alone and two hundred at once,
/// and how long Apache ECharts takes for the same.
@Component
class ChartsBench implements Bench {

    private static final int AT_ONCE = 200;

    private final Panels panels;
    private final Renderings renderings;
    private final ChartRenderer renderer;
    private final ECharts echarts;

    ChartsBench(
            Panels panels,
            Renderings renderings,
            ChartRenderer renderer,
            JsonMapper json,
            @Value("${amur.home}") Path home) {
        this.panels = panels;
        this.renderings = renderings;
        this.renderer = renderer;
        this.echarts = new ECharts(home.resolve("bench"), json);
    }

    @Override
    public String name() {
        return "charts";
    }

    @Override
    public void run(PrintStream out) throws Exception {
        var size = Size.of("article");
        out.println("6 series x 132 months, 960 x 540, warm");
        var svg = picture(out, ImageFormat.SVG, size);
        var png = picture(out, ImageFormat.PNG, size);
        picture(out, ImageFormat.PDF, size);
        compare(out, size, svg, png);
        questions(out);
        kept(out);
        atOnce(out);
    }

    private Timing picture(PrintStream out, ImageFormat format, Size size) {
        var data = SampleLines.data();
        var spec = SampleLines.spec();
        var bytes = renderer.render(spec, data, format, size).length;
        var timing = Timing.of(() -> renderer.render(spec, data, format, size));
        out.printf("  %-22s %s %,9d bytes%n", format, timing, bytes);
        return timing;
    }

    private void compare(PrintStream out, Size size, Timing svg, Timing png) throws Exception {
        var found =
                echarts.measure(
                        SampleLines.spec(), SampleLines.data(), size.width(), size.height());
        if (found.isEmpty()) {
            out.println("  Apache ECharts: not measured, there is no Node with npm here");
            return;
        }
        var theirs = found.get();
        out.printf(
                "  %-22s %8.3f ms  %,d bytes: %.1f times ours%n",
                "ECharts SVG", theirs.svg(), theirs.svgBytes(), theirs.svg() / svg.median());
        out.printf(
                "  %-22s %8.3f ms  %,d bytes: %.1f times ours%n",
                "ECharts PNG (sharp)",
                theirs.png(),
                theirs.pngBytes(),
                theirs.png() / png.median());
    }

    private void questions(PrintStream out) {
        out.println("bundled data, from the question to the answer before it is drawn");
        for (var panel : List.of(Panel.LANDED, Panel.BILL, Panel.SETTLED_BETWEEN)) {
            out.printf("  %-22s %s%n", panel, Timing.of(() -> panels.answer(panel.request())));
        }
    }

    private void kept(PrintStream out) {
        out.println("the same question again, from the cache");
        for (var type : List.of(FileType.SVG, FileType.PNG)) {
            var timing = Timing.of(() -> renderings.of(Panel.LANDED.request(), type));
            out.printf("  %-22s %s%n", type, timing);
        }
    }

    /// Every request is another picture, so that none comes from the cache.
    private void atOnce(PrintStream out) throws Exception {
        var tasks = IntStream.range(0, AT_ONCE).mapToObj(this::task).toList();
        System.gc();
        var start = System.nanoTime();
        var failed = 0;
        var heap = new Peak();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var made : people.invokeAll(tasks)) {
                failed += made.state() == Future.State.SUCCESS ? 0 : 1;
            }
            out.printf(
                    "%d PNG of different sizes at once: %.1f s, %d failed, heap at most %d MB%n",
                    AT_ONCE, (System.nanoTime() - start) / 1e9, failed, heap.megabytes());
        }
    }

    private Callable<Object> task(int i) {
        var request =
                PanelRequest.of(
                        Map.of(
                                "panel", List.of("landed"),
                                "width", List.of(String.valueOf(900 + i))));
        return () -> renderings.of(request, FileType.PNG);
    }
}
