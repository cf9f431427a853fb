package amur.dashboard;

import amur.shell.ClaimedFigures;
import amur.shell.Formats;
import amur.trade.Claimed;
import amur.trade.Dataset;
import amur.trade.SeriesKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The claim that is to be drawn into a chart. It must be one about what the chart shows: a claim
/// beside other numbers would mislead.
@Component
class Stated {

    private final List<ClaimedFigures> doors;

    Stated(List<ClaimedFigures> doors) {
        this.doors = doors;
    }

    /// @throws BadParameter if there is no such claim, or if it is about something else
    Optional<Claimed> of(PanelRequest request, Dataset data, Instant known, Formats formats) {
        return request.claim().map(id -> claimed(id, data, known, formats));
    }

    private Claimed claimed(String id, Dataset data, Instant known, Formats formats) {
        return doors.stream()
                .flatMap(door -> door.of(id, known, formats).stream())
                .filter(claim -> data.isEmpty() || data.unit() == claim.unit())
                .filter(claim -> data.isEmpty() || shows(data, claim.key()))
                .findFirst()
                .orElseThrow(() -> new BadParameter("claim", id, PanelAddress.CLAIM));
    }

    private static boolean shows(Dataset data, SeriesKey claimed) {
        return data.series().stream()
                .anyMatch(series -> series.key().of(claimed.measure()).equals(claimed));
    }
}
