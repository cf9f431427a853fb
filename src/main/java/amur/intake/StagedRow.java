package amur.intake;

import amur.trade.Observation;

/// A row of a file with the number of its cell, by which the rows of a file are brought into
/// order.
record StagedRow(long number, long line, Observation observation) implements Comparable<StagedRow> {

    @Override
    public int compareTo(StagedRow other) {
        var byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : Long.compare(line, other.line);
    }
}
