package amur.dashboard.ui;

import amur.analysis.Preferences;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.trade.Preferred;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;

/// Whose figures speak for which series when several sources give one, the strongest first.
class PreferencesTable extends ScrollingTable {

    PreferencesTable(Preferences preferences, Formats formats) {
        super(UI.getCurrent().getTranslation("data.preferences"), columns());
        preferences.declared().forEach(preferred -> row(cells(preferred, formats)));
    }

    private static List<String> columns() {
        return Stream.of("data.preferences.of", "data.column.origin", "data.preferences.why")
                .map(key -> UI.getCurrent().getTranslation(key))
                .toList();
    }

    private static List<String> cells(Preferred preferred, Formats formats) {
        var about =
                Stream.of(
                                preferred.reporter().map(formats::area),
                                preferred.commodity().map(formats::commodity),
                                preferred.measure().map(formats::measure))
                        .flatMap(part -> part.stream())
                        .toList();
        return List.of(String.join(" · ", about), preferred.origin(), preferred.reason());
    }
}
