package amur.article.claim;

import amur.article.Figure;
import amur.trade.Period;
import amur.trade.Recorded;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a claim leads: its chart, the rows it was compared with, its sheet.
///
/// @param asof the day in the address; empty for now
public record ClaimAddresses(Figure figure, Optional<LocalDate> asof) {

    /// So many months of the series before the window, for the eye to compare.
    private static final int BEFORE = 24;

    private static final int AFTER = 6;
    private static final int YEARS_BEFORE = 5;
    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final YearMonth LAST = YearMonth.of(2035, 12);

    /// The question whose chart has the claim drawn in, as in an address.
    public String question() {
        var key = figure.key();
        return "reporter=%s&partner=%s&flow=%s&commodity=%s&measure=%s%s%s%s%s"
                .formatted(
                        key.reporter(),
                        key.partner(),
                        key.flow().code(),
                        key.commodity().code(),
                        measure(),
                        unit(),
                        range(),
                        drawn() ? "&claim=" + figure.id() : "",
                        known());
    }

    /// Whether the chart shows what is stated, so that it can be drawn in; an absolute change is
    /// none of the amounts that it shows.
    public boolean drawn() {
        return figure.terms().change().isEmpty() || Scope.growth(figure.key().measure());
    }

    private String measure() {
        var measure = figure.key().measure();
        if (measure.settlement()) {
            return "settlement";
        }
        return switch (measure) {
            case VALUE_GROWTH, QUANTITY_GROWTH -> "growth";
            default -> measure.code();
        };
    }

    private String unit() {
        return figure.unit().dimension() == Dimension.RATIO
                ? ""
                : "&unit=" + encoded(figure.unit().code());
    }

    private String range() {
        var period = figure.period();
        var by = by(period);
        var first =
                by.equals("year")
                        ? period.start().minusYears(YEARS_BEFORE)
                        : period.start().minusMonths(BEFORE);
        var last = by.equals("year") ? period.end() : period.end().plusMonths(AFTER);
        return "&from=%s&to=%s%s"
                .formatted(
                        first.isBefore(FIRST) ? FIRST : first,
                        last.isAfter(LAST) ? LAST : last,
                        by.equals("month") ? "" : "&by=" + by);
    }

    /// In windows like the claim's own where charts have them; else by month, where its mean is
    /// drawn across its window.
    private String by(Period period) {
        if (period.isYear()) {
            return "year";
        }
        return period.isQuarter() ? "quarter" : "month";
    }

    private String known() {
        return asof.map(day -> "&asof=" + day).orElse("");
    }

    public String chart() {
        return "/explore?" + question();
    }

    /// @param ending such as `html` or `pdf`
    public String sheet(String ending) {
        var day = known();
        return "/claims/%s.%s%s"
                .formatted(figure.id(), ending, day.isEmpty() ? "" : "?" + day.substring(1));
    }

    /// The published series behind a verdict, each pointing at the window.
    public List<String> rows(Verdict verdict) {
        return series(verdict).map(row -> "/data?" + row).toList();
    }

    /// The same as data.
    public List<String> observations(Verdict verdict) {
        return series(verdict).map(row -> "/api/observations?" + row).toList();
    }

    private Stream<String> series(Verdict verdict) {
        return verdict.basis().stream()
                .sorted(Comparator.comparing(row -> row.observation().period()))
                .map(this::series)
                .distinct();
    }

    /// The address of one row, which names its series and period.
    public String row(Recorded row) {
        return "/data?" + series(row) + "&period=" + encoded(row.observation().period().toString());
    }

    private String series(Recorded row) {
        return series(row.observation().key(), row.observation().unit());
    }

    private String series(SeriesKey key, Unit unit) {
        return "reporter=%s&partner=%s&flow=%s&commodity=%s&measure=%s&unit=%s%s"
                .formatted(
                        key.reporter(),
                        key.partner(),
                        key.flow().code(),
                        key.commodity().code(),
                        key.measure().code(),
                        encoded(unit.code()),
                        known());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
