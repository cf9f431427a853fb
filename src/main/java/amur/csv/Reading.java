package amur.csv;

import amur.trade.Observation;
import amur.trade.Source;
import java.util.List;

/// What a file of observations says, and what of it could not be read.
///
/// @param rows the observations, each with its line
/// @param sources the sources that the file itself describes
public record Reading(List<Row> rows, List<Source> sources, List<Fault> faults) {

    /// An observation and the line it begins on.
    public record Row(long line, Observation observation) {}
}
