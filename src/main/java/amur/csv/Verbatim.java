package amur.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Remembers the last of what was read from a text, so that a row can be passed on letter by
/// letter.
final class Verbatim extends FilterReader {

    /// A row has no more; of a text whose quotation marks never close, only the end is
    /// remembered.
    private static final int MOST = 1 << 21;

    private final StringBuilder kept = new StringBuilder();
    private long begin;

    Verbatim(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        var n = super.read(to, from, length);
        if (n > 0) {
            kept.append(to, from, n);
        }
        if (kept.length() > 2 * MOST) {
            drop(kept.length() - MOST);
        }
        return n;
    }

    private void drop(int letters) {
        kept.delete(0, letters);
        begin += letters;
    }

    /// The text between two places; empty if its beginning is forgotten.
    Optional<String> between(long from, long to) {
        return from < begin
                ? Optional.empty()
                : Optional.of(kept.substring((int) (from - begin), (int) (to - begin)));
    }
}
