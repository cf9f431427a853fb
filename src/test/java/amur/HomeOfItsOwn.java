package amur;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/// Gives each context of the tests a home of its own, as each has a database of its own: a journal
/// tells of one database only. Named in `META-INF/spring.factories`.
class HomeOfItsOwn implements EnvironmentPostProcessor {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String HOMES = "target/test-homes/%d-%d";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            var home = HOMES.formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("home", Map.of("amur.home", home)));
        }
    }
}
