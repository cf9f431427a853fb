package amur.dashboard;

import amur.chart.ChartSpec;
import amur.trade.Commodity;
import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.util.List;
import java.util.stream.Collectors;

/// A question answered: what was asked, the data, and how they shall be drawn.
///
/// @param description the chart in words, for those who do not see it
/// @param freshness how fresh each series is, in sentences
public record Answer(
        PanelRequest request,
        Dataset data,
        ChartSpec spec,
        String description,
        List<String> freshness) {

    /// The same with how fresh it is.
    Answer fresh(List<String> sentences) {
        return new Answer(request, data, spec, description, sentences);
    }

    /// The address of the rows behind a point.
    public String rows(Series series, Point point) {
        return Provenance.of(request, series, point).address();
    }

    /// Where readers reach this server: the permalink without the view.
    public String site() {
        var link = spec.text().permalink();
        return link.substring(0, link.indexOf("/explore"));
    }

    /// A name for files of this answer: `amur-crude_oil-quantity-month`.
    public String fileName() {
        var commodities =
                request.commodities().isEmpty()
                        ? "energy"
                        : request.commodities().stream()
                                .limit(4)
                                .map(Commodity::code)
                                .collect(Collectors.joining("-"));
        return "amur-%s-%s-%s"
                .formatted(commodities, request.measure().code(), request.by().code());
    }
}
