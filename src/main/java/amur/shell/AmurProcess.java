package amur.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;

/// Amur in a process of its own, as a person would start it: with the same Java, the same options
/// and the same class path, so that it is the real program, packaged or not. It may be killed, so
/// its database is in its own home whatever the settings name.
public final class AmurProcess {

    private final ApplicationContext amur;

    public AmurProcess(ApplicationContext amur) {
        this.amur = amur;
    }

    /// @param home in which it lives
    /// @param logged what is told of its work, as properties of Java
    /// @param errors where its complaints go
    /// @param words the word and what follows it
    public Process start(Path home, List<String> logged, Path errors, String... words)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(logged);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main()));
        command.addAll(List.of(words));
        command.add("--amur.home=" + home);
        command.add(SecondAmur.OWN_DATABASE);
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    private String main() {
        var main = amur.getBeansWithAnnotation(SpringBootApplication.class).values().iterator();
        return main.next().getClass().getSuperclass().getName();
    }
}
