package amur.dashboard;

import amur.shell.Formats;
import amur.trade.Dataset;
import amur.trade.Measure;
import amur.trade.Series;
import amur.trade.SeriesKey;
import java.util.List;
import java.util.function.Function;

/// The name of each series of a dataset: what distinguishes it from the others.
record Labels(Dataset data, Formats formats) {

    String of(SeriesKey key) {
        if (!one(SeriesKey::reporter)) {
            var trade = formats.trade(key);
            return one(SeriesKey::commodity) ? trade : formats.commodity(key) + ", " + trade;
        }
        if (key.measure() == Measure.CONCENTRATION) {
            return formats.measure(key);
        }
        return one(SeriesKey::commodity) && !one(SeriesKey::measure)
                ? formats.measure(key)
                : formats.commodity(key);
    }

    List<String> all() {
        return data.series().stream().map(Series::key).map(this::of).toList();
    }

    private boolean one(Function<SeriesKey, Object> part) {
        return data.series().stream().map(Series::key).map(part).distinct().count() == 1;
    }
}
