package amur.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Fetches the next some thousand values while the ones before are used, so that reading and
/// writing share two cores.
final class Ahead<T> implements Iterator<T> {

    private static final int PIECE = 5000;

    private final Iterator<T> from;
    private Iterator<T> piece = List.<T>of().iterator();
    private CompletableFuture<List<T>> next;

    Ahead(Iterator<T> from) {
        this.from = from;
        this.next = fetch();
    }

    private CompletableFuture<List<T>> fetch() {
        return CompletableFuture.supplyAsync(
                () -> {
                    var fetched = new ArrayList<T>(PIECE);
                    while (fetched.size() < PIECE && from.hasNext()) {
                        fetched.add(from.next());
                    }
                    return fetched;
                });
    }

    @Override
    public boolean hasNext() {
        if (!piece.hasNext()) {
            piece = await().iterator();
            if (piece.hasNext()) {
                next = fetch();
            }
        }
        return piece.hasNext();
    }

    private List<T> await() {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return piece.next();
    }

    /// Returns once nothing is being fetched any more, so that what is read can be closed.
    void stop() {
        next.exceptionally(failed -> List.of()).join();
    }
}
