package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Frequency;
import amur.chart.Size;
import amur.chart.Theme;
import amur.dashboard.PanelRequest.Compare;
import amur.dashboard.PanelRequest.Form;
import amur.shell.AsOf;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Period;
import amur.trade.Unit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads a specification from the parameters of an address, and writes it back in one canonical
/// form.
final class PanelAddress {

    static final List<String> KEYS =
            List.of(
                    "panel",
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "from",
                    "to",
                    "by",
                    "form",
                    "compare",
                    "asof",
                    "claim",
                    "title",
                    "lang",
                    "theme",
                    "size",
                    "width",
                    "height",
                    "scale");

    private static final String AREA = "an ISO 3166 alpha-3 code such as CHN, RUS or WLD";
    /// Beyond these nothing is ever held, and a year earlier still is a year.
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2035;
    private static final String MONTH =
            "a month from %d-01 to %d-12 such as 2022-03".formatted(FIRST_YEAR, LAST_YEAR);
    private static final int LONGEST_TITLE = 300;

    static final String CLAIM =
            "the id of an accepted figure of this very trade, as /api/claims lists it";

    private PanelAddress() {}

    static PanelRequest read(Parameters given) {
        given.allow(KEYS);
        var known = Panel.named(given);
        var from = given.get("from", MONTH, PanelAddress::month).or(known::from);
        var to = given.get("to", MONTH, PanelAddress::month).or(known::to);
        ordered(from, to);
        var form = given.get("form", forms(), PanelAddress::form).or(known::form);
        return new PanelRequest(
                given.get("reporter", AREA, Area::new).orElse(known.reporter()),
                given.get("partner", AREA, Area::new).orElse(known.partner()),
                given.get("flow", codes(Flow.values(), Flow::code), Flow::of).orElse(known.flow()),
                given.text("commodity").isPresent() ? commodities(given) : known.commodities(),
                given.get(
                                "measure",
                                codes(Calculation.values(), Calculation::code),
                                Calculation::of)
                        .orElse(known.measure()),
                given.get("unit", codes(Unit.values(), Unit::code), Unit::of).or(known::unit),
                from,
                to,
                given.get("by", codes(Frequency.values(), Frequency::code), Frequency::of)
                        .orElseGet(() -> usual(form, known.by())),
                form,
                given.get(
                                "compare",
                                "year_ago, mirror, or two months such as 2021-03..2021-07",
                                PanelAddress::compare)
                        .or(known::compare),
                given.get(AsOf.KEY, AsOf.DAY, AsOf::day).or(known::asof),
                given.get("claim", CLAIM, PanelAddress::claim),
                given.get(
                                "title",
                                "at most %d characters".formatted(LONGEST_TITLE),
                                PanelAddress::title)
                        .or(known::title),
                given.get("lang", "en, ru, zh", PanelAddress::language).orElse(known.language()),
                given.get("theme", codes(Theme.values(), Theme::code), Theme::of)
                        .orElse(known.theme()),
                size(given, known.size()));
    }

    private static Frequency usual(Optional<Form> form, Frequency known) {
        return form.map(Form::usual).filter(usual -> known == Frequency.MONTH).orElse(known);
    }

    private static List<Commodity> commodities(Parameters given) {
        return given.list("commodity", codes(Commodity.values(), Commodity::code), Commodity::of);
    }

    private static void ordered(Optional<YearMonth> from, Optional<YearMonth> to) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new BadParameter(
                    "to", to.get().toString(), "a month not before from=" + from.get());
        }
    }

    private static YearMonth month(String text) {
        var month = YearMonth.parse(text);
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(text);
        }
        return month;
    }

    private static Form form(String text) {
        return Arrays.stream(Form.values())
                .filter(form -> code(form).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    static String code(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static String forms() {
        return codes(Form.values(), PanelAddress::code);
    }

    private static Compare compare(String text) {
        if (text.equals("year_ago")) {
            return Compare.YEAR_AGO;
        }
        if (text.equals("mirror")) {
            return Compare.MIRROR;
        }
        var ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return Compare.with(Period.of(month(ends[0]), month(ends[1])));
    }

    private static String claim(String text) {
        if (!text.matches("[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String title(String text) {
        if (text.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Locale language(String text) {
        if (!List.of("en", "ru", "zh").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return Locale.forLanguageTag(text);
    }

    private static Size size(Parameters given, Size known) {
        var preset = given.get("size", "article, square, slide, a4, thumb", Size::of).orElse(known);
        var width = number(given, "width", preset.width());
        var height = number(given, "height", preset.height());
        var scale = number(given, "scale", preset.scale());
        try {
            return new Size(width, height, scale);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(
                    given.text("scale").isPresent() && (scale < 1 || scale > 4) ? "scale" : "width",
                    "%d x %d, scale %d".formatted(width, height, scale),
                    String.valueOf(e.getMessage()));
        }
    }

    private static int number(Parameters given, String name, int preset) {
        return given.get(name, "a whole number", Integer::parseInt).orElse(preset);
    }

    private static <E> String codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    static String write(PanelRequest request) {
        return parameters(request).entrySet().stream()
                .map(said -> said.getKey() + "=" + encoded(said.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// What an address must say, in the order of the keys: all that is not the standard.
    static Map<String, String> parameters(PanelRequest request) {
        var standard = Panel.STANDARD.request();
        var said = new LinkedHashMap<String, String>();
        add(said, "reporter", request.reporter(), standard.reporter(), Area::code);
        add(said, "partner", request.partner(), standard.partner(), Area::code);
        add(said, "flow", request.flow(), standard.flow(), Flow::code);
        add(said, "commodity", request.commodities(), standard.commodities(), PanelAddress::joined);
        add(said, "measure", request.measure(), standard.measure(), Calculation::code);
        add(said, "unit", request.unit(), standard.unit(), u -> u.map(Unit::code).orElse(""));
        add(said, "from", request.from(), standard.from(), PanelAddress::text);
        add(said, "to", request.to(), standard.to(), PanelAddress::text);
        add(said, "by", request.by(), usual(request.form(), standard.by()), Frequency::code);
        add(
                said,
                "form",
                request.form(),
                standard.form(),
                f -> f.map(PanelAddress::code).orElse(""));
        add(said, "compare", request.compare(), standard.compare(), PanelAddress::compared);
        add(said, "asof", request.asof(), standard.asof(), PanelAddress::text);
        add(said, "claim", request.claim(), standard.claim(), c -> c.orElse(""));
        add(said, "title", request.title(), standard.title(), t -> t.orElse(""));
        add(said, "lang", request.language(), standard.language(), Locale::getLanguage);
        add(said, "theme", request.theme(), standard.theme(), Theme::code);
        add(said, "width", request.size().width(), standard.size().width(), String::valueOf);
        add(said, "height", request.size().height(), standard.size().height(), String::valueOf);
        add(said, "scale", request.size().scale(), standard.size().scale(), String::valueOf);
        return said;
    }

    private static <T> void add(
            Map<String, String> said, String key, T value, T standard, Function<T, String> text) {
        if (!value.equals(standard)) {
            said.put(key, text.apply(value));
        }
    }

    /// Commas, colons and slashes stay readable; they need no escape in a query.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/");
    }

    private static String joined(List<Commodity> commodities) {
        return commodities.stream().map(Commodity::code).collect(Collectors.joining(","));
    }

    private static String compared(Optional<Compare> compare) {
        return compare.map(
                        c ->
                                c.window()
                                        .map(w -> w.start() + ".." + w.end())
                                        .orElse(c.mirror() ? "mirror" : "year_ago"))
                .orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
