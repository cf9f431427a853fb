package amur.shell;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/// Amounts, periods and series as a person reads them, in one language.
public final class Formats {

    private static final int YEAR = 12;
    private static final String AREA = "area.";

    private final Phrases phrases;

    public Formats(Phrases phrases) {
        this.phrases = phrases;
    }

    public Phrases phrases() {
        return phrases;
    }

    /// An amount with its unit, scaled so that it can be read: `35 bn USD`, `8.3 Mt`, `75 %`.
    /// Four significant digits at most are shown; the exact amount stands in files and tooltips.
    public String amount(BigDecimal amount, Unit unit) {
        var scale = Scale.of(amount, unit, phrases.locale());
        var digits = unit.dimension().additive() ? 4 : 3;
        var number = number(amount.divide(scale.size(), MathContext.DECIMAL128), digits);
        var own = "amount." + unit.code();
        return phrases.find(own + "." + scale.key(), number)
                .or(() -> phrases.find(own, number, phrases.text(scale.key())))
                .orElseGet(
                        () -> phrases.text("amount", number, phrases.text(scale.key()), unit(unit)))
                .replaceAll("[\\s\\u00a0]+$", "");
    }

    /// A difference with its unit: `+$15 bn`, `−1.2 Mt`.
    public String signed(BigDecimal amount, Unit unit) {
        var sign = amount.signum() < 0 ? "−" : amount.signum() > 0 ? "+" : "±";
        return sign + amount(amount.abs(), unit);
    }

    /// An amount as it is read aloud: `5.1 billion US dollars`.
    public String spoken(BigDecimal amount, Unit unit) {
        var scale = Scale.of(amount, unit, phrases.locale());
        return phrases.text(
                        "spoken.amount",
                        number(amount.divide(scale.size(), MathContext.DECIMAL128), 3),
                        phrases.text("spoken." + scale.key()),
                        phrases.text("spoken.unit." + unit.code()))
                .replaceAll(" +", " ")
                .strip();
    }

    /// The point's amount, or why there is none: `2 of 5 months`.
    public String amount(Point point, Unit unit) {
        return point.amount()
                .map(amount -> amount(amount, unit))
                .orElseGet(() -> gap(point.gap().orElseThrow(), point.period()));
    }

    /// A signed change in percent: `+75 %`, `−7.1 %`.
    public String change(BigDecimal percent) {
        var digits = percent.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        var rounded = percent.setScale(digits, RoundingMode.HALF_UP);
        var sign = rounded.signum() < 0 ? "−" : rounded.signum() > 0 ? "+" : "±";
        return sign + plain(rounded.abs(), digits) + " %";
    }

    /// A signed contribution in percentage points: `+12.5 pp`.
    public String points(BigDecimal points) {
        return phrases.text("points", change(points).replace(" %", ""));
    }

    public String percent(BigDecimal percent) {
        return number(percent, 3) + " %";
    }

    /// A number with at most so many significant digits, grouped and pointed as the language does.
    public String number(BigDecimal amount, int digits) {
        var rounded = amount.round(new MathContext(digits, RoundingMode.HALF_UP));
        return plain(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    /// Every digit as published.
    public String exact(BigDecimal amount) {
        return plain(amount, Math.max(0, amount.scale()));
    }

    private String plain(BigDecimal amount, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(phrases.locale()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        var text = format.format(amount);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /// `March 2022`, `2022`, `Q3 2024`, `March–July 2022`, `March 2022–February 2023`.
    public String period(Period period) {
        if (period.months() == 1) {
            return month(period.start(), true);
        }
        if (period.isYear()) {
            return phrases.text("period.year", String.valueOf(period.start().getYear()));
        }
        if (period.isQuarter()) {
            return phrases.text(
                    "period.quarter",
                    String.valueOf(period.start().getMonthValue() / 3 + 1),
                    String.valueOf(period.start().getYear()));
        }
        var sameYear = period.start().getYear() == period.end().getYear();
        var yearFirst = phrases.text("period.year-first").equals("true");
        return month(period.start(), !sameYear || yearFirst)
                + "–"
                + month(period.end(), !sameYear || !yearFirst);
    }

    /// `24 November 2026`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(phrases.text("period.day.full"), phrases.locale())
                .format(day);
    }

    private String month(YearMonth month, boolean withYear) {
        var pattern = phrases.text(withYear ? "period.month" : "period.month.only");
        return DateTimeFormatter.ofPattern(pattern, phrases.locale()).format(month);
    }

    /// `2025`, `Mar–Jul 2022`; for narrow places.
    public String shortPeriod(Period period) {
        if (period.isYear()) {
            return period(period);
        }
        return period.months() == 1
                ? shortMonth(period.start())
                : shortMonth(period.start()) + "–" + shortMonth(period.end());
    }

    /// `Mar 2022`; for narrow places.
    public String shortMonth(YearMonth month) {
        var name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, phrases.locale());
        return phrases.text("period.month.short", name, String.valueOf(month.getYear()));
    }

    /// A day, month or year as sources give it, such as `2022-09-06`: `6 Sep 2022`, `Sep 2022`,
    /// `2022`.
    public String date(String date) {
        return switch (date.length()) {
            case 10 ->
                    DateTimeFormatter.ofPattern(phrases.text("period.day"), phrases.locale())
                            .format(LocalDate.parse(date));
            case 7 -> shortMonth(YearMonth.parse(date));
            default -> date;
        };
    }

    /// Why there is no amount, in a few words.
    public String gap(Gap gap, Period period) {
        var known = period.months() - gap.months().size();
        return phrases.text(
                "gap." + gap.reason().name().toLowerCase(java.util.Locale.ROOT),
                known,
                period.months());
    }

    /// The months of a gap by name: `April, May 2021`; at most a year of them.
    public String months(List<YearMonth> months) {
        var names =
                months.stream().limit(YEAR).map(this::shortMonth).collect(Collectors.joining(", "));
        return months.size() > YEAR ? names + " …" : names;
    }

    public String unit(Unit unit) {
        return phrases.text("unit." + unit.code());
    }

    public String commodity(SeriesKey key) {
        return commodity(key.commodity());
    }

    public String commodity(Commodity commodity) {
        return phrases.text("commodity." + commodity.code());
    }

    public String measure(SeriesKey key) {
        return measure(key.measure());
    }

    public String measure(Measure measure) {
        return phrases.text("measure." + measure.code());
    }

    /// The whole series in one line: `Crude oil · quantity · China’s imports from Russia`.
    public String series(SeriesKey key) {
        return phrases.text("series", commodity(key), measure(key), trade(key));
    }

    /// `China’s imports from Russia`.
    public String trade(SeriesKey key) {
        var named = "trade.%s.%s.%s".formatted(key.flow().code(), key.reporter(), key.partner());
        return phrases.find(named)
                .orElseGet(
                        () ->
                                phrases.text(
                                        "trade." + key.flow().code(),
                                        area(key.reporter()),
                                        area(key.partner())));
    }

    /// Every country or group that has a name.
    public List<Area> areas() {
        return phrases.endings(AREA).map(Area::new).toList();
    }

    /// The name of a country or group; its code where there is no name.
    public String area(Area area) {
        return phrases.find(AREA + area.code()).orElse(area.code());
    }
}
