package amur.csv;

import amur.trade.Observation;
import java.util.List;

/// How one kind of file lays out its observations.
///
/// To read another publisher's form, add an implementation to `permits`, name it in `ALL`, and put
/// a golden pair beside the tests.
sealed interface CsvLayout permits TidyLayout {

    List<CsvLayout> ALL = List.of(new TidyLayout());

    /// The columns without which this layout cannot be.
    List<String> columns();

    Observation observation(CsvRow row);
}
