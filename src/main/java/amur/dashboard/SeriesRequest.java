package amur.dashboard;

import amur.shell.AsOf;
import amur.store.Query;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One published series, as an address names it.
///
/// @param period the period to point at, if any
/// @param asof as known at the end of that day; empty for now
public record SeriesRequest(
        SeriesKey key, Unit unit, Optional<Period> period, Optional<LocalDate> asof) {

    private static final List<String> KEYS =
            List.of(
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "period",
                    AsOf.KEY,
                    "format");

    /// The series as known now.
    public SeriesRequest(SeriesKey key, Unit unit, Optional<Period> period) {
        this(key, unit, period, Optional.empty());
    }

    /// @return empty if the address names no commodity
    /// @throws BadParameter naming what cannot be read or is missing
    public static Optional<SeriesRequest> of(Map<String, List<String>> parameters) {
        var given = new Parameters(parameters);
        given.allow(KEYS);
        return given.get("commodity", codes(Commodity.values(), Commodity::code), Commodity::of)
                .map(commodity -> of(given, commodity));
    }

    private static SeriesRequest of(Parameters given, Commodity commodity) {
        var measure =
                given.get("measure", codes(Measure.values(), Measure::code), Measure::of)
                        .orElse(Measure.QUANTITY);
        var key =
                new SeriesKey(
                        given.get("reporter", "a code such as CHN", Area::new).orElse(Area.CHINA),
                        given.get("partner", "a code such as RUS", Area::new).orElse(Area.RUSSIA),
                        given.get("flow", "import, export", Flow::of).orElse(Flow.IMPORT),
                        commodity,
                        measure);
        var units = Arrays.stream(Unit.values()).filter(measure::accepts).toArray(Unit[]::new);
        var unit =
                given.get("unit", codes(units, Unit::code), text -> fitting(measure, text))
                        .orElse(
                                units[0] == Unit.TONNE || measure != Measure.QUANTITY
                                        ? units[0]
                                        : Unit.TONNE);
        return new SeriesRequest(
                key,
                unit,
                given.get("period", "a period such as 2024-03", Period::parse),
                given.get(AsOf.KEY, AsOf.DAY, AsOf::day));
    }

    private static Unit fitting(Measure measure, String text) {
        var unit = Unit.of(text);
        if (!measure.accepts(unit)) {
            throw new IllegalArgumentException(text);
        }
        return unit;
    }

    private static <E> String codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    /// The same series as known on a day, or now.
    public SeriesRequest asof(Optional<LocalDate> day) {
        return new SeriesRequest(key, unit, period, day);
    }

    /// @param now what an address without a day means
    public Query query(Instant now) {
        return new Query(
                key.reporter(),
                Set.of(key.partner()),
                key.flow(),
                Set.of(key.commodity()),
                Set.of(key.measure()),
                asof.map(AsOf::end).orElse(now));
    }

    /// The series that a point was made of, pointing at its period; of several the first.
    public static SeriesRequest behind(Series series, Point point) {
        var period = Optional.of(point.period());
        return point.basis().stream()
                .map(Recorded::observation)
                .findFirst()
                .map(said -> new SeriesRequest(said.key(), said.unit(), period))
                .orElseGet(() -> new SeriesRequest(series.key(), series.unit(), period));
    }

    public String address() {
        return question()
                + period.map(p -> "&period=" + p.toString().replace("/", "%2F")).orElse("")
                + asof.map(day -> "&" + AsOf.KEY + "=" + day).orElse("");
    }

    private String question() {
        return "reporter=%s&partner=%s&flow=%s&commodity=%s&measure=%s&unit=%s"
                .formatted(
                        key.reporter(),
                        key.partner(),
                        key.flow().code(),
                        key.commodity().code(),
                        key.measure().code(),
                        URLEncoder.encode(unit.code(), StandardCharsets.UTF_8));
    }
}
