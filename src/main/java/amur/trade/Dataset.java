package amur.trade;

import java.util.List;

/// Series in one unit, ready to show as a picture, a table or a file.
public record Dataset(Unit unit, List<Series> series) {

    public Dataset {
        series = List.copyOf(series);
        for (var one : series) {
            if (one.unit() != unit) {
                throw new IllegalArgumentException(
                        "a dataset in %s cannot hold a series in %s".formatted(unit, one.unit()));
            }
        }
    }

    /// Whether there is no amount in it at all.
    public boolean isEmpty() {
        return series.stream()
                .flatMap(s -> s.points().stream())
                .allMatch(p -> p.amount().isEmpty());
    }
}
