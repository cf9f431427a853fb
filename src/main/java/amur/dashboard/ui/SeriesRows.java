package amur.dashboard.ui;

import amur.dashboard.SeriesRequest;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.store.Observations;
import amur.store.Sources;
import amur.trade.Recorded;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/// The rows behind a series. Those of the period that the address points at come first.
@Component
class SeriesRows {

    private final Observations observations;
    private final Sources sources;

    SeriesRows(Observations observations, Sources sources) {
        this.observations = observations;
        this.sources = sources;
    }

    ScrollingTable of(SeriesRequest request, Instant known, Formats formats) {
        var found =
                observations.find(request.query(known)).stream()
                        .filter(r -> r.observation().unit() == request.unit())
                        .sorted(order(request))
                        .toList();
        var table = new RowsTable(formats.series(request.key()), sources.all(), formats);
        table.caption(UI.getCurrent().getTranslation("data.rows", found.size()));
        for (var recorded : found) {
            var row = table.add(recorded);
            if (pointed(recorded, request)) {
                row.addClassName("pointed");
            }
        }
        return table;
    }

    private static Comparator<Recorded> order(SeriesRequest request) {
        return Comparator.comparing((Recorded r) -> !pointed(r, request))
                .thenComparing(r -> r.observation().period(), Comparator.reverseOrder());
    }

    private static boolean pointed(Recorded recorded, SeriesRequest request) {
        return request.period().filter(recorded.observation().period()::equals).isPresent();
    }
}
