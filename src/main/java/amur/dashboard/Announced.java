package amur.dashboard;

import amur.analysis.Calculation;
import amur.chart.ChartKind;
import amur.chart.Events;
import amur.shell.Announcements;
import amur.shell.Formats;
import amur.trade.Dataset;
import amur.trade.Event;
import amur.trade.Period;
import amur.trade.Point;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What was announced about the trade of a chart, within the time it shows. Shares of settlement
/// alone ask for it: there an agreement explains a share, and must not be taken for one.
@Component
class Announced {

    private final List<Announcements> doors;

    Announced(List<Announcements> doors) {
        this.doors = doors;
    }

    Events on(PanelRequest request, Dataset data, ChartKind kind, Instant known, Formats formats) {
        if (request.measure() != Calculation.SETTLEMENT || !kind.overTime()) {
            return Events.NONE;
        }
        var events =
                data.series().stream()
                        .flatMap(
                                s ->
                                        doors.stream()
                                                .flatMap(
                                                        d ->
                                                                d
                                                                        .on(s.key(), known, formats)
                                                                        .stream()))
                        .distinct()
                        .filter(event -> shows(data, event.month()))
                        .sorted(Comparator.comparing(Event::date))
                        .toList();
        return events.isEmpty() ? Events.NONE : told(events, formats);
    }

    private static boolean shows(Dataset data, YearMonth month) {
        var first = periods(data).map(Period::start).min(Comparator.naturalOrder());
        var last = periods(data).map(Period::end).max(Comparator.naturalOrder());
        return first.filter(start -> !month.isBefore(start)).isPresent()
                && last.filter(end -> !month.isAfter(end)).isPresent();
    }

    private static Stream<Period> periods(Dataset data) {
        return data.series().stream().flatMap(s -> s.points().stream()).map(Point::period);
    }

    private static Events told(List<Event> events, Formats formats) {
        var heading = formats.phrases().text("announced");
        var all =
                events.stream()
                        .map(e -> formats.phrases().text("announced.one", e.when(), e.words()))
                        .collect(Collectors.joining("; "));
        return new Events(heading, formats.phrases().text("announced.all", heading, all), events);
    }
}
