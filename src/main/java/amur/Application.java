package amur;

import amur.shell.Tokens;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;

/// Starts Amur: `./amur` serves, `./amur WORD …` does one thing and ends.
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://amur.css")
public class Application implements AppShellConfigurator {

    private static final String VAADIN =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    public static void main(String[] args) {
        var word = Optional.of(args).filter(a -> a.length > 0 && !a[0].startsWith("-"));
        var words = Words.withoutData();
        word.filter(a -> words.know(a[0])).ifPresent(a -> System.exit(words.run(a)));
        var home = Home.of(args);
        if (args.length > 0 && args[0].equals(Tokens.WORD)) {
            System.exit(new Words(List.of(Tokens.word(home.folder()))).run(args));
        }
        var busy = home.occupy();
        if (busy.isPresent()) {
            System.err.println(busy.get());
            System.exit(1);
        }
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(home.properties(word.map(a -> a[0]).orElse("")));
        word.ifPresent(a -> withoutPages(application));
        var context = application.run(args);
        word.ifPresent(a -> System.exit(run(context, home, a)));
    }

    private static int run(ConfigurableApplicationContext context, Home home, String[] args) {
        var code = context.getBean(Words.class).run(args);
        if (code == 0 && args[0].equals(Home.REBUILD)) {
            context.close();
            System.out.println(home.install());
        }
        return code;
    }

    /// A command needs neither a port nor Vaadin, which cannot be set up without a web server.
    private static void withoutPages(SpringApplication application) {
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(
                                        new MapPropertySource(
                                                "words",
                                                Map.of("spring.autoconfigure.exclude", VAADIN))));
    }

    /// The only clock: tests set it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "amur.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
