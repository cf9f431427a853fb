package amur.dashboard;

import amur.chart.Places;
import java.util.List;

/// What a chart answers when it is touched: where its marks stand and what each of them says.
///
/// @param places of the picture of the size asked for
/// @param series the names of the series, in the order of the dataset
/// @param words one for each of the spots, in their order
public record Touched(Places places, List<String> series, List<Words> words) {

    /// What one mark says.
    ///
    /// @param from the first month of its period, `YYYY-MM`
    /// @param to the last
    /// @param when the period for people
    /// @param amount with its unit
    /// @param status empty for what was reported as it stands
    /// @param source who says so
    /// @param spoken all of it in one sentence, to be read aloud
    /// @param rows the address of the rows behind it
    public record Words(
            String from,
            String to,
            String when,
            String amount,
            String status,
            String source,
            String spoken,
            String rows) {}
}
