package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Comparison;
import amur.chart.ChartKind;
import amur.dashboard.PanelRequest.Form;
import amur.trade.Dataset;
import amur.trade.Unit;

/// Which form an answer is drawn in: the one asked for, unless it would add up what makes no sum;
/// else what suits the measure.
final class Suiting {

    private Suiting() {}

    /// What cannot be added up is never drawn as a sum.
    static ChartKind kind(PanelRequest request, Dataset data) {
        var wanted = wanted(request);
        var sums = Addends.sum(data.series()) || inPercent(data) && partial(request);
        return switch (wanted) {
            case STACKED, SANKEY -> sums ? wanted : ChartKind.BARS;
            case AREA -> sums ? wanted : ChartKind.LINE;
            case WATERFALL -> sums && comparable(data) ? wanted : ChartKind.DOTS;
            case LINE, MIRROR, BARS, MULTIPLES, HEATMAP, DOTS -> wanted;
        };
    }

    private static boolean comparable(Dataset data) {
        return data.series().stream()
                .filter(s -> s.points().size() == 2)
                .allMatch(
                        s ->
                                Comparison.comparable(
                                        s.unit(), s.points().getFirst(), s.points().getLast()));
    }

    /// Whether the percentages of the answer are parts of one sum.
    private static boolean partial(PanelRequest request) {
        return request.asks(Form.PARTS) || request.measure() == Calculation.CONTRIBUTION;
    }

    private static boolean inPercent(Dataset data) {
        return data.unit() == Unit.PERCENT;
    }

    private static ChartKind wanted(PanelRequest request) {
        if (request.measure() == Calculation.EFFECT) {
            return ChartKind.WATERFALL;
        }
        if (request.mirrored()) {
            return ChartKind.MIRROR;
        }
        if (request.comparesWindows()) {
            return request.asks(Form.WATERFALL) ? ChartKind.WATERFALL : ChartKind.DOTS;
        }
        return request.form().map(Form::kind).orElseGet(() -> suiting(request));
    }

    private static ChartKind suiting(PanelRequest request) {
        var coarse =
                switch (request.by()) {
                    case QUARTER, HALF, YEAR -> true;
                    case MONTH, YTD, ROLLING12 -> false;
                };
        return switch (request.measure()) {
            case VALUE -> coarse ? ChartKind.STACKED : ChartKind.LINE;
            case QUANTITY, GROWTH -> coarse ? ChartKind.BARS : ChartKind.LINE;
            case CONTRIBUTION -> ChartKind.STACKED;
            case UNIT_PRICE, SHARE, CONCENTRATION, DISCOUNT, SETTLEMENT -> ChartKind.LINE;
            case EFFECT -> ChartKind.WATERFALL;
        };
    }
}
