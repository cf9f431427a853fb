package amur.shell;

import java.util.concurrent.Callable;

/// A word of the command line, as in `./amur import FILE…`. An implementation is a bean and carries
/// picocli's `@Command`; it returns the exit code and throws with a sentence for the person.
public interface Word extends Callable<Integer> {}
