package amur.csv;

import amur.trade.Source;

/// Takes what a file says, piece by piece, so that a file of any size passes through little memory.
public interface RowSink {

    void row(Reading.Row row);

    void fault(Fault fault);

    /// A source that the file describes, before the first row that cites it.
    void source(Source source);
}
