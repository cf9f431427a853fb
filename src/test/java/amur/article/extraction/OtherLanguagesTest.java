package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Russian and Chinese, in an article of 20 September 2023.
class OtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Китай купил российский уголь на 54,49 млрд долл. в августе. | 54490000000 USD coal 2023-08-01 2023-08-31",
                "За январь–август Китай импортировал из России 79,78 млн т нефти. | 79780000 t crude_oil 2023-01-01 2023-08-31",
                "В первом полугодии 2022 года поставки российской нефти в Китай выросли на 14%. | 14 percent crude_oil 2022-01-01 2022-06-30",
                "За первые пять месяцев 2022 года импорт газа из России в Китай вырос вдвое. | 2 ratio natural_gas 2022-01-01 2022-05-31",
                "В прошлом месяце Китай получил из России 2,1 млн баррелей нефти в сутки. | 2100000 bbl/d crude_oil 2023-08-01 2023-08-31",
                "В прошлом году Россия экспортировала в Китай 4,6 млрд кВт·ч электроэнергии. | 4600000000 kWh electricity 2022-01-01 2022-12-31",
                "8月，中国从俄罗斯进口原油1053万吨。 | 10530000 t crude_oil 2023-08-01 2023-08-31",
                "2023年1-8月，中国自俄罗斯进口能源350亿美元。 | 35000000000 USD energy_total 2023-01-01 2023-08-31",
                "上半年，中国从俄罗斯进口煤炭7.15百万吨。 | 7150000 t coal 2023-01-01 2023-06-30",
                "今年前8个月，中国从俄罗斯进口原油同比增长14%。 | 14 percent crude_oil 2023-01-01 2023-08-31",
                "去年，俄罗斯经管道向中国输送天然气154亿立方米。 | 15400000000 m3 pipeline_gas 2022-01-01 2022-12-31",
                "8月，中国从俄罗斯进口原油209万桶/日。 | 2090000 bbl/d crude_oil 2023-08-01 2023-08-31",
                "一至七月，中国从俄罗斯进口原油6000多万吨。 | 60000000 t crude_oil 2023-01-01 2023-07-31",
                "今年以来，中国从俄罗斯进口煤炭增长百分之四点一。 | 4.1 percent coal 2023-01-01 2023-08-31",
                "二季度，中国自俄罗斯进口燃料油减少两成半。 | 0.25 ratio oil_products 2023-04-01 2023-06-30",
                "2022/23财年，印度从俄罗斯进口原油5000万吨。 | 50000000 t crude_oil 2022-04-01 2023-03-31",
                "ESPO原油运抵中国，对布伦特贴水50至80美分/桶。 | 0.5 USD/bbl crude_oil ?, 0.8 USD/bbl crude_oil ?",
                "За первую половину финансового года Индия купила российской нефти на 22,6 млрд долл. | 22600000000 USD crude_oil 2023-04-01 2023-09-30",
                "С начала войны по конец июля Китай заплатил России за газ 10 млрд долл. | 10000000000 USD natural_gas 2022-02-24 2023-07-31",
            })
    void figuresWithCommodityAndPeriod(String text, String expected) {
        var said =
                Texts.figures(text).stream()
                        .map(
                                c ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        c.value().orElseThrow().toPlainString(),
                                                        c.unit(),
                                                        c.commodity().orElseThrow().code(),
                                                        c.period()
                                                                .map(
                                                                        w ->
                                                                                w.first() + " "
                                                                                        + w.last())
                                                                .orElse("?")))
                        .collect(Collectors.joining(", "));
        assertThat(said).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Китай платит за российский газ в рублях и юанях. | RUB CNY",
                "中国从俄罗斯进口的天然气以卢布和人民币结算。 | RUB CNY",
            })
    void currenciesThatArePaid(String text, String expected) {
        assertThat(Texts.figures(text))
                .singleElement()
                .satisfies(c -> assertThat(String.join(" ", c.currencies())).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8月，蒙古国从俄罗斯购买电力1亿千瓦时。 | RUS MNG",
                "8月，黑龙江对俄购电1亿千瓦时。 | RUS CHN",
                "哈萨克斯坦是俄电的头号买家，8月购入3亿千瓦时。 | RUS KAZ",
                "8月，中国共进口原油4700万吨。 | ? CHN",
                "Турция в августе закупила в России 1,2 млн т мазута. | RUS TUR",
                "Экспорт российского угля составил 13,8 млн т, из них большая часть ушла в Индию. | RUS ?",
            })
    void whoSellsToWhom(String text, String expected) {
        assertThat(Texts.figures(text))
                .first()
                .satisfies(
                        c ->
                                assertThat(
                                                c.exporter().map(a -> a.code()).orElse("?")
                                                        + " "
                                                        + c.importer()
                                                                .map(a -> a.code())
                                                                .orElse("?"))
                                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8月，中国从俄罗斯进口原油1053万吨，比去年同期的846万吨增长24%。 | 2022-08-01",
                "上半年中国从俄罗斯进口煤炭5000万吨，上年同期为3000万吨。 | 2022-01-01",
                "В августе Китай купил в России 10,5 млн т нефти, годом ранее — 8,5 млн т. | 2022-08-01",
            })
    void basesOfComparisons(String text, String first) {
        assertThat(Texts.figures(text).get(1))
                .satisfies(
                        c -> {
                            assertThat(c.comparisonOf()).contains(0);
                            assertThat(c.period().orElseThrow().first()).hasToString(first);
                        });
    }
}
