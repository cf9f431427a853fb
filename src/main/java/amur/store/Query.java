package amur.store;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// Which observations are wanted, and as known when.
///
/// @param partners at least one; `WLD` for all partners together
/// @param known what was recorded later, or withdrawn by then, is left out
public record Query(
        Area reporter,
        Set<Area> partners,
        Flow flow,
        Set<Commodity> commodities,
        Set<Measure> measures,
        Instant known) {

    public Query {
        if (partners.isEmpty() || commodities.isEmpty() || measures.isEmpty()) {
            throw new IllegalArgumentException(
                    "a query names at least one partner, commodity and measure");
        }
    }

    Map<String, Object> parameters() {
        return Map.of(
                "reporter", reporter.code(),
                "partners", partners.stream().map(Area::code).toList(),
                "flow", flow.code(),
                "commodities", commodities.stream().map(Commodity::code).toList(),
                "measures", measures.stream().map(Measure::code).toList(),
                "known", Instants.sql(known));
    }
}
