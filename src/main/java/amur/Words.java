package amur;

import amur.shell.Word;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The words after `./amur`: every bean that is a `Word`.
@Component
class Words {

    @Command(name = "amur", description = "An open dashboard of Russia–China energy trade.")
    private static final class Root {}

    /// For Spring, not for the word.
    private static final Pattern SETTING = Pattern.compile("--(amur|spring)\\.");

    private final List<Word> words;

    Words(List<Word> words) {
        this.words = words;
    }

    /// Those that need no data: they start at once, and beside a running Amur.
    static Words withoutData() {
        return new Words(SpringFactoriesLoader.loadFactories(Word.class, null));
    }

    boolean know(String name) {
        return words.stream().map(CommandLine::new).anyMatch(w -> w.getCommandName().equals(name));
    }

    /// @return the exit code: 0 done, 1 failed, 2 not understood
    int run(String[] args) {
        var line = new CommandLine(new Root());
        words.forEach(line::addSubcommand);
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> {
                    command.getErr().println(e.getMessage());
                    return 1;
                });
        var own =
                Arrays.stream(args)
                        .filter(arg -> !SETTING.matcher(arg).lookingAt())
                        .toArray(String[]::new);
        return line.execute(own);
    }
}
