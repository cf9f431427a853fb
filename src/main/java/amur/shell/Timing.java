package amur.shell;

import java.time.Duration;
import java.util.Arrays;

/// How long a step takes once the machine is warm, in milliseconds.
///
/// @param median of all runs
/// @param high the ninth tenth: one run in ten took longer
public record Timing(double median, double high) {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int RUNS = 101;

    /// Repeats the step until the compiler is done with it, then measures.
    public static Timing of(Runnable step) {
        var end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            step.run();
        }
        var times = new long[RUNS];
        for (var i = 0; i < RUNS; i++) {
            var start = System.nanoTime();
            step.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return new Timing(times[RUNS / 2] / 1e6, times[RUNS * 9 / 10] / 1e6);
    }

    @Override
    public String toString() {
        return "%8.3f ms  (one in ten over %.3f)".formatted(median, high);
    }
}
