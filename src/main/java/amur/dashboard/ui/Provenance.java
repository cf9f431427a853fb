package amur.dashboard.ui;

import amur.trade.Point;
import amur.trade.Series;

/// Where the rows behind a point are shown.
final class Provenance {

    private Provenance() {}

    /// The address on the Data page of the series that the point was made of.
    static String address(Series series, Point point) {
        var behind = point.basis().isEmpty() ? null : point.basis().getFirst().observation();
        var key = behind == null ? series.key() : behind.key();
        var unit = behind == null ? series.unit() : behind.unit();
        return "data?reporter=%s&partner=%s&flow=%s&commodity=%s&measure=%s&unit=%s&period=%s"
                .formatted(
                        key.reporter(),
                        key.partner(),
                        key.flow().code(),
                        key.commodity().code(),
                        key.measure().code(),
                        unit.code().replace("/", "%2F"),
                        point.period().toString().replace("/", "%2F"));
    }
}
