package amur.dashboard;

import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the rows behind a mark are shown: the address of the question, the series and the period.
///
/// @param series its commodity and measure, as in `crude_oil.value`
public record Provenance(PanelRequest request, String series, Period period) {

    private static final String MARK = "mark";
    private static final String PERIOD = "period";

    static Provenance of(PanelRequest request, Series series, Point point) {
        return new Provenance(request.view(), name(series), point.period());
    }

    /// @throws BadParameter if it names no mark
    public static Provenance of(Map<String, List<String>> parameters) {
        var given = new Parameters(parameters);
        var question = new HashMap<>(parameters);
        question.remove(MARK);
        question.remove(PERIOD);
        var series = given.text(MARK).orElseThrow(() -> missing(MARK, "such as crude_oil.value"));
        var period =
                given.get(PERIOD, "a period such as 2024-03", Period::parse)
                        .orElseThrow(() -> missing(PERIOD, "such as 2024-03"));
        return new Provenance(PanelRequest.of(question), series, period);
    }

    private static BadParameter missing(String key, String example) {
        return new BadParameter(key, "", example);
    }

    public String address() {
        var question = request.address();
        return "rows?%s%smark=%s&period=%s"
                .formatted(
                        question,
                        question.isEmpty() ? "" : "&",
                        series,
                        period.toString().replace("/", "%2F"));
    }

    /// The series of an answer that is meant; empty if the data have changed since.
    public Optional<Series> in(Answer answer) {
        return answer.data().series().stream()
                .filter(one -> name(one).equals(series) && point(one).isPresent())
                .findFirst();
    }

    /// The point that is meant.
    public Optional<Point> point(Series one) {
        return one.points().stream().filter(point -> point.period().equals(period)).findFirst();
    }

    private static String name(Series series) {
        return series.key().commodity().code() + "." + series.key().measure().code();
    }
}
