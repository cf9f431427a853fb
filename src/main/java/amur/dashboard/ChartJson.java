package amur.dashboard;

import amur.trade.Event;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A chart as data: its words, its specification, and every point with what it rests on.
record ChartJson(
        String specification,
        String title,
        String subtitle,
        String note,
        String source,
        String unit,
        List<SeriesJson> series,
        List<Event> events) {

    record SeriesJson(
            String reporter,
            String partner,
            String flow,
            String commodity,
            String measure,
            String label,
            List<PointJson> points) {}

    /// @param amount null if there is a gap
    /// @param gap why there is no amount, or null
    /// @param missing the months that the gap is about
    record PointJson(
            String period,
            @Nullable BigDecimal amount,
            @Nullable String status,
            @Nullable String gap,
            List<String> missing,
            List<String> sources,
            List<String> others) {}

    static ChartJson of(Answer answer) {
        var text = answer.spec().text();
        var labels = answer.spec().labels();
        var series = answer.data().series();
        return new ChartJson(
                answer.request().address(),
                text.title(),
                text.subtitle(),
                text.note(),
                text.footer(),
                answer.data().unit().code(),
                java.util.stream.IntStream.range(0, series.size())
                        .mapToObj(i -> series(series.get(i), labels.get(i)))
                        .toList(),
                answer.spec().events().all());
    }

    private static SeriesJson series(Series series, String label) {
        var key = series.key();
        return new SeriesJson(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                label,
                series.points().stream().map(ChartJson::point).toList());
    }

    private static PointJson point(Point point) {
        var gap = point.gap();
        return new PointJson(
                point.period().toString(),
                point.amount().orElse(null),
                gap.isPresent() ? null : point.status().code(),
                gap.map(g -> g.reason().name().toLowerCase(Locale.ROOT)).orElse(null),
                gap.map(g -> g.months().stream().map(Object::toString).toList()).orElse(List.of()),
                sources(point.basis()),
                sources(point.others()));
    }

    private static List<String> sources(List<Recorded> recorded) {
        return recorded.stream().map(r -> r.observation().citation().source()).distinct().toList();
    }
}
