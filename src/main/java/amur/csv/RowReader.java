package amur.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Takes the rows of a text one by one (RFC 4180), holding no more than one.
///
/// Commons CSV holds a cell however long it is and gives up at the first stray quotation mark;
/// here a row that is too long or badly quoted is passed over, and the next one is read.
final class RowReader {

    private static final String OPEN =
            "the quotation mark that opens cell %,d is never closed, so that the rest of the file counts as that cell; close it, or take it out";
    private static final String INSIDE =
            "text stands behind the quotation mark that closes cell %,d; write a quotation mark inside a cell twice";

    private static final String LONG_CELL =
            "a cell has more than %,d characters; no figure needs as many, look for a missing line break or quotation mark";
    private static final String LONG_ROW =
            "the line has more than %,d characters; put each row on a line of its own";
    private static final String WIDE =
            "the row has more than %,d columns; keep the ones that are needed";

    private static final int END = -1;

    private final Reader text;
    private final char delimiter;
    private final Limits limits;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder cell = new StringBuilder();
    private final Spelling spelling = new Spelling();
    private List<String> cells = List.of();
    private String problem = "";
    private long before;
    private int filled;
    private int position;
    private int held;
    private long line = 1;

    RowReader(Reader text, Delimiter delimiter, Limits limits) {
        this.text = text;
        this.delimiter = delimiter.sign();
        this.limits = limits;
    }

    /// The next row that is not blank; empty at the end.
    Optional<RawRow> next() throws IOException {
        while (more()) {
            var row = row();
            if (!row.blank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// Whether anything is left, were it blank lines.
    boolean more() throws IOException {
        return peek() != END;
    }

    /// How many characters stand before the next row.
    long place() {
        return before + Math.min(position, filled);
    }

    /// The rows as an iterator; a broken stream is an `UncheckedIOException`.
    Iterator<RawRow> rows() {
        return new Iterator<>() {
            private Optional<RawRow> next = Optional.empty();

            @Override
            public boolean hasNext() {
                if (next.isEmpty()) {
                    try {
                        next = RowReader.this.next();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return next.isPresent();
            }

            @Override
            public RawRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var row = next.orElseThrow();
                next = Optional.empty();
                return row;
            }
        };
    }

    /// The next row, which may be blank.
    RawRow row() throws IOException {
        var begin = line;
        cells = new ArrayList<>(Math.max(8, cells.size()));
        problem = "";
        held = 0;
        var more = true;
        while (more) {
            more = cell();
        }
        return new RawRow(begin, cells, problem);
    }

    /// Reads one cell; false if it was the last of its row.
    private boolean cell() throws IOException {
        cell.setLength(0);
        while (peek() == ' ') {
            position++;
        }
        if (peek() == '"') {
            position++;
            quoted();
        }
        var sign = read();
        while (sign != delimiter && sign != '\n' && sign != '\r' && sign != END) {
            hold((char) sign);
            sign = read();
        }
        keep();
        if (sign == '\r' && peek() == '\n') {
            position++;
        }
        if (sign == '\n' || sign == '\r') {
            line++;
        }
        return sign == delimiter;
    }

    private void quoted() throws IOException {
        for (var sign = read(); sign != END; sign = read()) {
            if (sign == '"') {
                if (peek() != '"') {
                    behind();
                    return;
                }
                position++;
            } else if (sign == '\n' || sign == '\r' && peek() != '\n') {
                line++;
            }
            hold((char) sign);
        }
        problem = OPEN.formatted(cells.size() + 1);
    }

    private void behind() throws IOException {
        while (peek() == ' ') {
            position++;
        }
        var sign = peek();
        if (sign != delimiter && sign != '\n' && sign != '\r' && sign != END) {
            complain(INSIDE, cells.size() + 1);
        }
    }

    private void hold(char sign) {
        if (cell.length() >= limits.cell()) {
            complain(LONG_CELL, limits.cell());
        } else if (++held > limits.row()) {
            complain(LONG_ROW, limits.row());
        } else {
            cell.append(sign);
        }
    }

    private void keep() {
        if (cells.size() < limits.columns()) {
            cells.add(spelling.of(cell));
        } else {
            complain(WIDE, limits.columns());
        }
    }

    /// A hundred million letters too many are one complaint, and worded once.
    private void complain(String words, int limit) {
        if (problem.isEmpty()) {
            problem = words.formatted(limit);
        }
    }

    private int read() throws IOException {
        var sign = peek();
        position++;
        return sign;
    }

    private int peek() throws IOException {
        if (position >= filled) {
            before += filled;
            filled = Math.max(0, text.read(buffer, 0, buffer.length));
            position = 0;
        }
        return filled == 0 ? END : buffer[position];
    }
}
