package amur.dashboard;

import amur.shell.AsOf;
import amur.store.Change;
import amur.store.Changes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The changes between two days, counted by kind, and as many of the wanted ones as are shown.
///
/// @param counts how many there are of each kind, whichever is wanted
public record WhatChanged(Map<Change.Kind, Integer> counts, List<Change> shown) {

    /// @param limit how many are shown at most
    public static WhatChanged of(ChangesRequest request, Changes changes, int limit) {
        var counts = new EnumMap<Change.Kind, Integer>(Change.Kind.class);
        var shown = new ArrayList<Change>();
        changes.between(AsOf.end(request.from()), AsOf.end(request.to()))
                .forEach(
                        change -> {
                            counts.merge(change.kind(), 1, Integer::sum);
                            if (wanted(change, request) && shown.size() < limit) {
                                shown.add(change);
                            }
                        });
        return new WhatChanged(counts, shown);
    }

    private static boolean wanted(Change change, ChangesRequest request) {
        return request.kind().map(kind -> kind == change.kind()).orElse(true);
    }

    public int count(Change.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// How many there are of all kinds.
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
