package amur;

import amur.shell.FullDisk;
import amur.store.UnusableDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one sentence that Amur cannot start on a full disk or without its database. Other
/// failures are left to the framework, whose trace a programmer needs. Named in
// `META-INF/spring.factories`.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext context;

    StartFailure(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var home =
                context == null ? "var" : context.getEnvironment().getProperty("amur.home", "var");
        var sentence =
                FullDisk.sentence(failure, Path.of(home))
                        .or(() -> UnusableDatabase.sentence(failure));
        sentence.ifPresent(words -> System.err.println("Amur cannot start: " + words));
        return sentence.isPresent();
    }
}
