package amur.intake;

import amur.csv.Plan;
import java.util.Optional;

/// How a file was read, in the words with which a person would choose it.
///
/// @param numbers which sign stands before decimals
/// @param header the line below which the rows begin
public record ReadingReport(
        String encoding, String delimiter, String numbers, String layout, long header) {

    /// Empty if it was not even begun, as of a picture or of a file that is known.
    static Optional<ReadingReport> of(Plan plan) {
        var how = plan.dialect();
        return Optional.of(plan)
                .filter(begun -> !begun.header().isEmpty())
                .map(
                        begun ->
                                new ReadingReport(
                                        how.encoding().toString(),
                                        how.delimiter().code(),
                                        how.numbers().code(),
                                        begun.mapping().layout(),
                                        how.header()));
    }
}
