package amur.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A second Amur in a folder of its own, for measuring alone: what is measured may fill it with
/// figures that nobody ever published, so its database is in that folder whatever the settings
/// name. All its parts are the real ones; the folder goes when the measuring is done.
public final class SecondAmur implements AutoCloseable {

    /// As an argument, which goes before every other setting.
    static final String OWN_DATABASE = "--spring.datasource.url=${amur.own-database}";

    private final Path folder;
    private final ConfigurableApplicationContext amur;

    private SecondAmur(Path folder, ConfigurableApplicationContext amur) {
        this.folder = folder;
        this.amur = amur;
    }

    /// @param home in which the folder is made
    public static SecondAmur beside(ApplicationContext first, Path home) throws IOException {
        var folder = Files.createTempDirectory(home, "synthetic");
        var main = first.getBeansWithAnnotation(SpringBootApplication.class).values().iterator();
        var application = new SpringApplication(main.next().getClass().getSuperclass());
        application.setWebApplicationType(WebApplicationType.NONE);
        var without = first.getEnvironment().getProperty("spring.autoconfigure.exclude", "");
        return new SecondAmur(
                folder,
                application.run(
                        "--amur.home=" + folder,
                        OWN_DATABASE,
                        "--spring.autoconfigure.exclude=" + without));
    }

    public <T> T part(Class<T> type) {
        return amur.getBean(type);
    }

    @Override
    public void close() throws IOException {
        amur.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
