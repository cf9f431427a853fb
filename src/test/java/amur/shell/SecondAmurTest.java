package amur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

/// What is made up for measuring never gets into the database that the settings name.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties =
                "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration")
@ActiveProfiles("test")
class SecondAmurTest {

    private static final String URL = "spring.datasource.url";

    @Autowired private ApplicationContext amur;
    @TempDir private Path home;

    @Test
    void aSecondAmurHasADatabaseOfItsOwn() throws Exception {
        System.setProperty(URL, "jdbc:h2:mem:the-one-of-the-settings");
        try (var second = SecondAmur.beside(amur, home)) {
            assertThat(second.part(Environment.class).getProperty(URL))
                    .startsWith("jdbc:h2:file:" + home);
        } finally {
            System.clearProperty(URL);
        }
    }
}
