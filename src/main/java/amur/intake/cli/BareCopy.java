package amur.intake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// The other side of our ratios: the same file copied as it is into one table with a primary
/// key, by what the databases have for that. Nothing is checked, nothing compared. Each runs in
/// a process of its own and says itself how long it took.
record BareCopy(Path file, Path home) {

    private static final int RUNS = 3;

    private static final String TABLE =
            """
            create table copied (
                reporter varchar(3), partner varchar(3), flow varchar(6), commodity varchar(30),
                measure varchar(40), unit varchar(20), period varchar(7), amount decimal(28, 10),
                status varchar(12), source varchar(80)%s)""";

    /// Without it nothing can be found again but by reading everything.
    private static final String KEY =
            ", primary key (reporter, partner, flow, commodity, measure, unit, period, source)";

    private static final Pattern H2_SAYS = Pattern.compile("Update count: 1000000, (\\d+) ms");

    /// Seconds of each run, in a database on disk that writes at once, with a heap like ours.
    List<Double> h2() throws IOException, InterruptedException {
        return h2(TABLE.formatted(""), RUNS);
    }

    /// The same into a table that can be asked about a series, once.
    List<Double> h2WithKey() throws IOException, InterruptedException {
        return h2(TABLE.formatted(KEY), 1);
    }

    private List<Double> h2(String table, int runs) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (var i = 0; i < runs; i++) {
            var folder = Files.createTempDirectory(home, "copy");
            try {
                var said = H2_SAYS.matcher(said(shell(folder, table)));
                if (!said.find()) {
                    throw new IllegalStateException("H2 did not copy the file: " + said);
                }
                seconds.add(Double.parseDouble(said.group(1)) / 1000);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        return seconds;
    }

    private List<String> shell(Path folder, String table) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(Runtime.getRuntime().maxMemory() >> 20),
                "-cp",
                library(),
                "org.h2.tools.Shell",
                "-url",
                "jdbc:h2:file:%s/copy;WRITE_DELAY=0".formatted(folder),
                "-user",
                "sa",
                "-sql",
                "%s; insert into copied select * from csvread('%s')".formatted(table, file));
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
                                TABLE.formatted("")));
        return Optional.of(
                said.lines()
                        .map(line -> Double.parseDouble(line) / 1000)
                        .collect(java.util.stream.Collectors.toCollection(ArrayList::new)));
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
