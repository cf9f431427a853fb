package amur.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Pages of H2's file that are held in memory. A load passes every page by once and asks for none
/// of them again, so that a large cache only gives the garbage collector more to carry. Its size
/// is no matter of durability, and other databases have no such thing here.
@Component
class PageCache {

    /// In megabytes.
    private static final int SMALL = 4;

    private final JdbcTemplate db;

    PageCache(JdbcTemplate db) {
        this.db = db;
    }

    /// Does the work while few pages are held.
    <T> T small(Supplier<T> work) {
        var store = store().filter(pages -> pages.getCacheSize() > SMALL);
        var usual = store.map(MVStore::getCacheSize).orElse(SMALL);
        store.ifPresent(pages -> resize(pages, SMALL));
        try {
            return work.get();
        } finally {
            store.ifPresent(pages -> resize(pages, usual));
        }
    }

    /// Not by `SET CACHE_SIZE`, which would outlive a process that is killed.
    private static void resize(MVStore pages, int megabytes) {
        pages.setCacheSize(megabytes << 10);
    }

    private Optional<MVStore> store() {
        return db.execute(
                (ConnectionCallback<Optional<MVStore>>)
                        connection -> {
                            if (!connection.isWrapperFor(JdbcConnection.class)) {
                                return Optional.empty();
                            }
                            var session = connection.unwrap(JdbcConnection.class).getSession();
                            return session instanceof SessionLocal local
                                    ? Optional.of(local.getDatabase().getStore().getMvStore())
                                    : Optional.empty();
                        });
    }
}
