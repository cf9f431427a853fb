package amur.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The usual names of columns in English, Russian and Chinese, in UN Comtrade and in SDMX.
final class Headings {

    /// The names of an amount that says no more.
    private static final List<String> AMOUNTS =
            List.of(
                    "amount",
                    "obs_value",
                    "value",
                    "trade value",
                    "quantity",
                    "volume",
                    "weight",
                    "net weight",
                    "значение",
                    "количество",
                    "стоимость",
                    "объем",
                    "объём",
                    "第一数量",
                    "数值",
                    "数量",
                    "金额");

    private static final Map<String, Field> NAMES = new HashMap<>();

    static {
        for (var field : Field.values()) {
            NAMES.put(field.code(), field);
        }
        name(Field.REPORTER, "reporter iso", "reporteriso", "ref_area", "reporter country");
        name(Field.REPORTER, "reporting country", "страна-репортер", "репортер", "报告国", "申报国");
        name(Field.PARTNER, "partner iso", "partneriso", "counterpart_area", "partner country");
        name(Field.PARTNER, "партнер", "партнёр", "страна-партнер", "страна", "country");
        name(Field.PARTNER, "贸易伙伴", "伙伴国", "国家", "贸易伙伴名称", "страна-партнёр");
        name(Field.FLOW, "trade flow", "flowcode", "flowdesc", "trade_flow", "direction");
        name(Field.FLOW, "направление", "поток", "进出口", "贸易方向", "направление перемещения");
        name(Field.COMMODITY, "commodity code", "cmdcode", "product", "hs code", "hs", "goods");
        name(
                Field.COMMODITY,
                "товар",
                "код тн вэд",
                "тн вэд",
                "商品",
                "商品编码",
                "商品名称",
                "product code");
        name(Field.MEASURE, "indicator", "показатель", "指标");
        name(Field.UNIT, "unit_measure", "unit of measure", "units", "единица", "ед. изм.");
        name(Field.UNIT, "единица измерения", "单位", "计量单位", "第一计量单位");
        name(Field.EXPONENT, "unit_mult");
        name(Field.PERIOD, "time_period", "date", "time", "month and year", "период", "дата");
        name(Field.PERIOD, "日期", "时间", "年月", "数据年月", "期间");
        name(Field.YEAR, "год", "年", "年份");
        name(Field.MONTH, "месяц", "月", "月份");
        name(Field.STATUS, "obs_status", "статус", "状态");
        name(Field.SOURCE, "источник", "来源", "数据来源");
        name(Field.LOCATOR, "note", "примечание", "备注");
    }

    private Headings() {}

    private static void name(Field field, String... names) {
        for (var name : names) {
            NAMES.put(name, field);
        }
    }

    static Optional<Field> field(String heading) {
        return Optional.ofNullable(NAMES.get(plain(heading)));
    }

    static boolean amount(String heading) {
        return AMOUNTS.contains(plain(heading));
    }

    static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    static boolean known(String heading) {
        return field(heading).isPresent() || amount(heading);
    }
}
