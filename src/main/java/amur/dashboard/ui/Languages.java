package amur.dashboard.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A page's chart speaks the page's language unless its address says otherwise.
final class Languages {

    private Languages() {}

    static Map<String, List<String>> with(Map<String, List<String>> parameters, Locale page) {
        var complete = new HashMap<>(parameters);
        complete.putIfAbsent("lang", List.of(page.getLanguage()));
        return complete;
    }
}
