package amur.dashboard.cli;

import amur.chart.ChartRenderer;
import amur.chart.ImageFormat;
import amur.dashboard.Panel;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/// `./amur bench`: milliseconds for each step from a question to a picture, over the bundled data.
@Component
@Command(name = "bench", description = "Measures answers and pictures.")
class BenchWord implements Word {

    private static final int WARM_UP = 60;
    private static final int RUNS = 51;

    private final Panels panels;
    private final ChartRenderer renderer;

    BenchWord(Panels panels, ChartRenderer renderer) {
        this.panels = panels;
        this.renderer = renderer;
    }

    @Override
    public Integer call() {
        System.out.printf(
                "%-18s %9s %9s %9s %9s   median ms of %d runs, article size%n",
                "panel", "answer", "svg", "png", "pdf", RUNS);
        for (var panel :
                List.of(Panel.LANDED, Panel.BILL, Panel.CRUDE_BY_YEAR, Panel.SETTLED_BETWEEN)) {
            var request = PanelRequest.of(Map.of("panel", List.of(panel.slug())));
            var answer = panels.answer(request);
            System.out.printf("%-18s %9.2f", panel.slug(), median(() -> panels.answer(request)));
            for (var format : List.of(ImageFormat.SVG, ImageFormat.PNG, ImageFormat.PDF)) {
                System.out.printf(
                        " %9.2f",
                        median(
                                () ->
                                        renderer.render(
                                                answer.spec(),
                                                answer.data(),
                                                format,
                                                request.size())));
            }
            System.out.println();
        }
        return 0;
    }

    private static double median(Runnable step) {
        for (var i = 0; i < WARM_UP; i++) {
            step.run();
        }
        var times = new long[RUNS];
        for (var i = 0; i < RUNS; i++) {
            var start = System.nanoTime();
            step.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2] / 1e6;
    }
}
