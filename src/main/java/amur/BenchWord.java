package amur;

import amur.shell.Bench;
import amur.shell.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./amur bench [NAME…]`: every bean that is a `Bench` and is done soon, or those named.
@Component
@Command(name = "bench", description = "Measures, and prints what was measured.")
class BenchWord implements Word {

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "if none is named, all that take no minutes")
    private List<String> names = List.of();

    private final List<Bench> benches;

    BenchWord(List<Bench> benches) {
        this.benches = benches;
    }

    @Override
    public Integer call() throws Exception {
        for (var name : names) {
            if (benches.stream().noneMatch(bench -> bench.name().equals(name))) {
                throw new IllegalArgumentException(
                        "There is no benchmark \"%s\"; there are %s".formatted(name, all()));
            }
        }
        System.out.printf(
                "%s, %d cores, %d MB heap%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (var bench : benches) {
            if (names.isEmpty() ? !bench.takesMinutes() : names.contains(bench.name())) {
                System.out.println("\n" + bench.name());
                bench.run(System.out);
            }
        }
        return 0;
    }

    private String all() {
        return benches.stream().map(Bench::name).distinct().collect(Collectors.joining(", "));
    }
}
