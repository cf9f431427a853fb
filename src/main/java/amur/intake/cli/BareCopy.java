package amur.intake.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/// The other side of our ratios: the same file copied as it is into one table, by what the
/// databases have for that. Nothing is checked, nothing compared. Each database runs in a process
/// of its own and says itself how long it took.
record BareCopy(Path file, Path home) {

    private static final int RUNS = 3;

    private static final String TABLE =
            """
            create table %s (
                reporter varchar(3), partner varchar(3), flow varchar(6), commodity varchar(30),
                measure varchar(40), unit varchar(20), period varchar(7), amount decimal(28, 10),
                status varchar(12), source varchar(80)%s)""";

    /// Without it nothing can be found again but by reading everything.
    private static final String KEY =
            ", primary key (reporter, partner, flow, commodity, measure, unit, period, source)";

    private static final Pattern H2_SAYS = Pattern.compile("Update count: 1000000, (\\d+) ms");

    /// Seconds of each run, in a database on disk that writes at once, with our heap and collector.
    /// The runs share a process, so that it is as warm as we are; each has a table.
    List<Double> h2() throws IOException, InterruptedException {
        return h2("", RUNS);
    }

    /// The same into a table that can be asked about a series, once.
    List<Double> h2WithKey() throws IOException, InterruptedException {
        return h2(KEY, 1);
    }

    private List<Double> h2(String key, int runs) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(home, "copy");
        try {
            var said = said(shell(folder, key, runs));
            var seconds =
                    H2_SAYS.matcher(said)
                            .results()
                            .map(found -> Double.parseDouble(found.group(1)) / 1000)
                            .collect(Collectors.toCollection(ArrayList::new));
            if (seconds.size() != runs) {
                throw new IllegalStateException("H2 did not copy the file: " + said);
            }
            return seconds;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<String> shell(Path folder, String key, int runs) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory());
        command.addAll(
                List.of(
                        "-cp",
                        library(),
                        "org.h2.tools.Shell",
                        "-url",
                        "jdbc:h2:file:%s/copy;WRITE_DELAY=0".formatted(folder),
                        "-user",
                        "sa",
                        "-sql",
                        IntStream.range(0, runs)
                                .mapToObj(run -> copy("copied" + run, key))
                                .collect(Collectors.joining("; "))));
        return command;
    }

    private String copy(String table, String key) {
        return "%s; insert into %s select * from csvread('%s')"
                .formatted(TABLE.formatted(table, key), table, file);
    }

    /// Our own heap and collector, as they were asked for.
    private static List<String> memory() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.matches("-Xmx\\w+|-XX:\\+Use\\w+GC"))
                .toList();
    }

    private static String library() {
        try {
            var driver = Class.forName("org.h2.Driver").getProtectionDomain().getCodeSource();
            return Path.of(driver.getLocation().toURI()).toString();
        } catch (ClassNotFoundException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Seconds of each run in a server of its own; empty where there is no PostgreSQL.
    Optional<List<Double>> postgres() throws IOException, InterruptedException {
        var programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        var script = home.resolve("bench").resolve("postgres-copy.sh");
        Files.createDirectories(script.getParent());
        try (var text = BareCopy.class.getResourceAsStream("/bench/postgres-copy.sh")) {
            Files.write(script, text.readAllBytes());
        }
        var bin = programs.get().toString();
        var runs = String.valueOf(RUNS);
        var said =
                said(
                        List.of(
                                "bash",
                                script.toString(),
                                bin,
                                file.toString(),
                                runs,
                                TABLE.formatted("copied", "")));
        return Optional.of(
                said.lines()
                        .map(line -> Double.parseDouble(line) / 1000)
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Optional<Path> programs() throws IOException {
        var root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (var versions = Files.list(root)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
