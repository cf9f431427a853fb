package amur.dashboard;

import amur.analysis.Disagreement;
import amur.chart.ChartRenderer;
import amur.chart.Events;
import amur.chart.Palette;
import amur.chart.Places;
import amur.chart.Spot;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.Sources;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Source;
import amur.trade.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts into words what the marks of a chart say, for readers who point at them, and for those who
/// hear them.
@Component
class Touching {

    private static final int NAMED = 2;

    private final ChartRenderer renderer;
    private final Sources sources;

    Touching(ChartRenderer renderer, Sources sources) {
        this.renderer = renderer;
        this.sources = sources;
    }

    Touched of(Answer answer) {
        var request = answer.request();
        var places = renderer.places(answer.spec(), answer.data(), request.size());
        var catalogue = sources.all();
        var formats = new Formats(Phrases.of(request.language()));
        return new Touched(
                box(places.left(), places.top(), places.width(), places.height()),
                answer.spec().kind().overTime(),
                lines(answer),
                places.spots().stream()
                        .map(spot -> mark(spot, answer, catalogue, formats))
                        .toList(),
                places.events().stream()
                        .map(flag -> flag(flag, answer.spec().events(), formats.phrases()))
                        .toList(),
                hints(formats.phrases()));
    }

    /// Tenths of a pixel are as fine as anybody points.
    private static double tenth(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    private static Touched.Box box(double left, double top, double width, double height) {
        return new Touched.Box(tenth(left), tenth(top), tenth(width), tenth(height));
    }

    private static List<Touched.Line> lines(Answer answer) {
        var series = answer.data().series();
        var spec = answer.spec();
        return IntStream.range(0, series.size())
                .mapToObj(
                        i ->
                                new Touched.Line(
                                        spec.labels().get(i),
                                        Palette.hex(series.get(i).key(), spec.theme())))
                .toList();
    }

    private static Touched.Hints hints(Phrases phrases) {
        return new Touched.Hints(
                phrases.text("chart.keys"),
                phrases.text("chart.rows"),
                phrases.text("chart.source"),
                phrases.text("chart.period"));
    }

    private static Touched.Flag flag(Places.Flag flag, Events events, Phrases phrases) {
        var event = flag.event();
        return new Touched.Flag(
                tenth(flag.x()),
                box(flag.left(), flag.top(), flag.width(), flag.height()),
                event.month().toString(),
                event.month().toString(),
                event.when(),
                events.heading(),
                event.words(),
                event.source(),
                phrases.text(
                        "announced.all",
                        events.heading(),
                        String.join(
                                phrases.text("spoken.comma"),
                                event.when(),
                                event.words(),
                                event.source())),
                event.address());
    }

    private static Touched.Mark mark(
            Spot spot, Answer answer, Map<String, Source> catalogue, Formats formats) {
        var series = answer.data().series().get(spot.series());
        var point =
                series.points().stream()
                        .filter(one -> one.period().equals(spot.period()))
                        .findFirst()
                        .orElseThrow();
        var period = point.period();
        return new Touched.Mark(
                spot.series(),
                tenth(spot.x()),
                tenth(spot.y()),
                box(spot.left(), spot.top(), spot.width(), spot.height()),
                period.start().toString(),
                period.end().toString(),
                formats.period(period),
                formats.amount(point, series.unit()),
                change(answer.request(), series, point, formats),
                status(point, formats.phrases()),
                source(point, catalogue, formats.phrases()),
                spoken(answer, answer.spec().labels().get(spot.series()), series, point, formats),
                answer.rows(series, point));
    }

    /// How firm it is, and whether sources differ.
    private static String status(Point point, Phrases phrases) {
        var firm =
                point.status() == Status.REPORTED
                        ? ""
                        : phrases.text("status." + point.status().code());
        var disputed = Disagreement.with(point).size();
        return Stream.of(firm, disputed == 0 ? "" : phrases.text("status.disputed", disputed))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(phrases.text("spoken.comma")));
    }

    private static String source(Point point, Map<String, Source> catalogue, Phrases phrases) {
        var names =
                point.basis().stream()
                        .map(recorded -> recorded.observation().citation().source())
                        .flatMap(id -> Optional.ofNullable(catalogue.get(id)).stream())
                        .flatMap(source -> Credits.names(source, phrases).stream())
                        .distinct()
                        .toList();
        var listed = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED
                ? phrases.text("credits.others", listed, names.size() - NAMED)
                : listed;
    }

    /// `June 2022, crude oil, 5.1 billion US dollars, up 72 percent on June 2021`.
    private static String spoken(
            Answer answer, String label, Series series, Point point, Formats formats) {
        var amount = formats.spoken(point.amount().orElseThrow(), series.unit());
        return Stream.of(
                        formats.period(point.period()),
                        label,
                        amount,
                        spokenChange(answer.request(), series, point, formats),
                        status(point, formats.phrases()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(formats.phrases().text("spoken.comma")));
    }

    private static String change(
            PanelRequest request, Series series, Point point, Formats formats) {
        return growth(request, series, point)
                .map(
                        growth ->
                                formats.phrases()
                                        .text(
                                                "chart.change",
                                                formats.change(growth.percent()),
                                                formats.period(growth.against())))
                .orElse("");
    }

    private static String spokenChange(
            PanelRequest request, Series series, Point point, Formats formats) {
        return growth(request, series, point)
                .map(
                        growth ->
                                formats.phrases()
                                        .text(
                                                growth.percent().signum() < 0
                                                        ? "spoken.down"
                                                        : "spoken.up",
                                                formats.number(growth.percent().abs(), 2),
                                                formats.period(growth.against())))
                .orElse("");
    }

    private static Optional<Growth> growth(PanelRequest request, Series series, Point point) {
        return request.comparesWindows() && point == series.points().getLast()
                ? Growth.ofWindows(series)
                : Growth.onTheYear(series, point);
    }
}
