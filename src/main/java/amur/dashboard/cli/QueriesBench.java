package amur.dashboard.cli;

import amur.shell.Bench;
import amur.shell.Timing;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// `./amur bench queries`: how long the server takes for the question of each page over the
/// bundled data, and for a chart and the catalogue over a million synthetic observations.
@Component
class QueriesBench implements Bench {

    private static final int ROUNDS = 100;
    private static final int PAGE = 20;
    private static final int CHART = 30;
    private static final int CATALOGUE = 50;

    private final PageQuestions pages;
    private final ApplicationContext amur;
    private final Path home;

    QueriesBench(PageQuestions pages, ApplicationContext amur, @Value("${amur.home}") Path home) {
        this.pages = pages;
        this.amur = amur;
        this.home = home;
    }

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public void run(PrintStream out) throws Exception {
        out.println("bundled data, what a page asks before it is drawn, warm");
        var questions = pages.all();
        warm(questions.values());
        questions.forEach((page, question) -> print(out, page, question, PAGE));
        try (var large = SyntheticAmur.beside(amur, home)) {
            out.println(large.fill());
            measure(out, large);
            large.withdraw();
            out.println("the same with the release of one source withdrawn");
            measure(out, large);
        }
    }

    private static void measure(PrintStream out, SyntheticAmur large) {
        print(out, "chart of six series", large::chart, CHART);
        print(out, "catalogue of one fuel, page", large::filtered, CATALOGUE);
        print(out, "catalogue of half, page", large::broad, CATALOGUE);
    }

    /// All of them in turn, because they share code that is not yet compiled for the first.
    private static void warm(Collection<Runnable> questions) {
        for (var i = 0; i < ROUNDS; i++) {
            questions.forEach(Runnable::run);
        }
    }

    private static void print(PrintStream out, String what, Runnable question, int limit) {
        var timing = Timing.of(question);
        out.printf(
                "  %-28s %s  limit %d ms%s%n",
                what, timing, limit, timing.median() > limit ? ": MISSED" : "");
    }
}
