package amur.csv;

import amur.trade.Commodity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a commodity by its code, by its code in the Harmonized System, or by its usual name.
///
/// @param part the HS code, if it is only one of several that make the commodity
record CommodityText(Commodity commodity, String part) {

    private static final Map<String, Commodity> NAMES = new HashMap<>();

    /// Words that stand in headings for other things too.
    private static final Set<String> VAGUE = Set.of("total", "energy", "всего", "总值", "电");

    static {
        name(Commodity.ALL_GOODS, "all goods", "total", "all commodities", "总值", "всего");
        name(Commodity.ENERGY_TOTAL, "mineral fuels", "energy", "矿物燃料");
        name(Commodity.CRUDE_OIL, "crude", "crude oil", "crude petroleum", "crude petroleum oil");
        name(Commodity.CRUDE_OIL, "原油", "нефть", "сырая нефть", "нефть сырая");
        name(Commodity.CRUDE_OIL, "petroleum oils, crude", "petroleum oils; crude");
        name(
                Commodity.CRUDE_OIL,
                "petroleum oils and oils obtained from bituminous minerals, crude",
                "petroleum oils and oils obtained from bituminous minerals; crude",
                "oils; petroleum oils and oils obtained from bituminous minerals, crude");
        name(Commodity.OIL_PRODUCTS, "oil products", "petroleum products", "refined products");
        name(Commodity.OIL_PRODUCTS, "refined petroleum products", "refined oil", "成品油");
        name(Commodity.OIL_PRODUCTS, "нефтепродукты");
        name(Commodity.NATURAL_GAS, "natural gas", "天然气", "природный газ");
        name(Commodity.LNG, "lng", "liquefied natural gas", "液化天然气", "спг");
        name(Commodity.LNG, "сжиженный природный газ", "natural gas, liquefied");
        name(Commodity.PIPELINE_GAS, "pipeline gas", "pipeline natural gas", "管道天然气", "管道气");
        name(Commodity.PIPELINE_GAS, "气态天然气", "natural gas in gaseous state");
        name(Commodity.PIPELINE_GAS, "трубопроводный газ", "газ природный газообразный");
        name(Commodity.COAL, "coal", "coal and lignite", "煤", "煤炭", "煤及褐煤", "уголь");
        name(Commodity.COKING_COAL, "coking coal", "炼焦煤", "焦煤", "коксующийся уголь");
        name(Commodity.THERMAL_COAL, "thermal coal", "steam coal", "动力煤");
        name(Commodity.THERMAL_COAL, "энергетический уголь");
        name(Commodity.ELECTRICITY, "electricity", "electrical energy", "电力", "电", "电能");
        name(Commodity.ELECTRICITY, "электроэнергия");
        for (var commodity : Commodity.values()) {
            name(commodity, commodity.code());
        }
    }

    private static void name(Commodity commodity, String... names) {
        for (var name : names) {
            NAMES.put(name, commodity);
        }
    }

    /// @throws IllegalArgumentException quoting a text that is no commodity
    static CommodityText read(String text) {
        return find(text)
                .orElseThrow(
                        () ->
                                Digits.digits(text)
                                        ? unknownCode(text)
                                        : new IllegalArgumentException(unknownName(text)));
    }

    private static IllegalArgumentException unknownCode(String text) {
        return new IllegalArgumentException(
                "HS %s is none of the commodities Amur keeps whole (27, 2701, 2702, 2709, 2710, 271111, 271121, 2716, 27011210); leave the row out"
                        .formatted(text));
    }

    private static String unknownName(String text) {
        try {
            return "\"%s\" is %s".formatted(text, Commodity.of(text).code());
        } catch (IllegalArgumentException e) {
            return FaultException.message(e);
        }
    }

    static Optional<CommodityText> find(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.get(name))
                .map(commodity -> new CommodityText(commodity, ""))
                .or(() -> hs(name));
    }

    /// The one commodity that a heading names among other words.
    static Optional<CommodityText> within(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT);
        var named =
                NAMES.keySet().stream()
                        .filter(name -> !VAGUE.contains(name) && mentions(plain, name))
                        .toList();
        var longest = named.stream().max(java.util.Comparator.comparingInt(String::length));
        return longest.filter(most -> named.stream().allMatch(most::contains))
                .map(most -> new CommodityText(NAMES.get(most), ""));
    }

    private static boolean mentions(String heading, String name) {
        var at = heading.indexOf(name);
        var end = at + name.length();
        return at >= 0
                && (Words.chinese(name.charAt(0))
                        || !letter(heading, at - 1) && !letter(heading, end));
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /// Codes of six and eight digits that end in zeros are the heading itself.
    private static Optional<CommodityText> hs(String text) {
        var code = text.startsWith("hs") ? text.substring(2).strip() : text;
        if (!Digits.digits(code) || code.length() > 10) {
            return Optional.empty();
        }
        while (code.length() > 4 && code.length() % 2 == 0 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        var heading = code;
        return whole(heading).or(() -> part(heading));
    }

    private static Optional<CommodityText> whole(String code) {
        return List.of(Commodity.values()).stream()
                .filter(commodity -> commodity.hs().equals(List.of(code)))
                .map(commodity -> new CommodityText(commodity, ""))
                .findFirst();
    }

    private static Optional<CommodityText> part(String code) {
        return List.of(Commodity.values()).stream()
                .filter(commodity -> commodity.hs().contains(code))
                .map(commodity -> new CommodityText(commodity, code))
                .findFirst();
    }
}
