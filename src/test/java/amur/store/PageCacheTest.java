package amur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PageCacheTest {

    @TempDir Path folder;

    private JdbcTemplate db;

    @BeforeEach
    void open() {
        var file = "jdbc:h2:file:%s;DB_CLOSE_DELAY=1".formatted(folder.resolve("pages"));
        db = new JdbcTemplate(new DriverManagerDataSource(file));
        db.execute("set cache_size 16384");
    }

    @Test
    void itIsSmallDuringALoadAndNoLonger() {
        var pages = new PageCache(db);
        assertThat(pages.small(() -> Optional.of(megabytes()))).contains(4);
        assertThat(megabytes()).isEqualTo(16);
    }

    @Test
    void aLoadThatFailsLeavesItAsItWas() {
        var pages = new PageCache(db);
        assertThatThrownBy(() -> pages.small(PageCacheTest::fail)).hasMessage("no room");
        assertThat(megabytes()).isEqualTo(16);
    }

    private static Optional<String> fail() {
        throw new IllegalStateException("no room");
    }

    private int megabytes() {
        return db.execute(
                (ConnectionCallback<Integer>)
                        connection ->
                                ((SessionLocal)
                                                connection
                                                        .unwrap(JdbcConnection.class)
                                                        .getSession())
                                        .getDatabase()
                                        .getStore()
                                        .getMvStore()
                                        .getCacheSize());
    }
}
