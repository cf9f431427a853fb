package amur.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.ToIntFunction;

/// Fetches the next some thousand values while the ones before are used, so that reading and
/// writing share two cores.
public final class Ahead<T> implements Iterator<T> {

    private static final int PIECE = 5000;

    private final Iterator<T> from;
    private final ToIntFunction<T> weight;
    private final int most;
    private Iterator<T> piece = List.<T>of().iterator();
    private CompletableFuture<List<T>> next;

    public Ahead(Iterator<T> from) {
        this(from, value -> 1, PIECE);
    }

    /// @param most what the values that are fetched together may weigh, but for the last of them
    public Ahead(Iterator<T> from, ToIntFunction<T> weight, int most) {
        this.from = from;
        this.weight = weight;
        this.most = most;
        this.next = fetch();
    }

    private CompletableFuture<List<T>> fetch() {
        return CompletableFuture.supplyAsync(
                () -> {
                    var fetched = new ArrayList<T>();
                    var weighed = 0;
                    while (fetched.size() < PIECE && weighed < most && from.hasNext()) {
                        var value = from.next();
                        fetched.add(value);
                        weighed += weight.applyAsInt(value);
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
    public void stop() {
        next.exceptionally(failed -> List.of()).join();
    }
}
