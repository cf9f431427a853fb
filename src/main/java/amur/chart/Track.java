package amur.chart;

import amur.trade.SeriesKey;
import java.util.List;

/// A series placed in time: what is drawn in one colour.
///
/// @param index of the series in the dataset
/// @param twin how many series before it have the same colour
/// @param marks the amounts there are, in order of time
record Track(int index, SeriesKey key, String label, int twin, List<Mark> marks) {

    Track {
        marks = List.copyOf(marks);
    }
}
