package amur.shell;

import java.io.PrintStream;

/// A measurement, run by `./amur bench NAME`: every figure of speed or memory that we state comes
/// from one. Both sides of a ratio are measured in the same run, because machines differ and so do
/// their days.
public interface Bench {

    /// As in `charts`.
    String name();

    /// Whether it takes minutes and is left out unless it is named.
    default boolean takesMinutes() {
        return false;
    }

    /// Measures, and prints each figure with its unit.
    void run(PrintStream out) throws Exception;
}
