package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Dataset;
import amur.trade.Unit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

    @ParameterizedTest
    @CsvSource({
        "960, 540",
        "480, 270",
        "360, 360",
        "300, 420",
        "200, 200",
        "1600, 400",
        "4000, 200",
        "220, 2000"
    })
    void everyWordLiesWithinThePicture(int width, int height) {
        for (var kind : ChartKind.values()) {
            var spec = ChartSamples.spec(kind, ChartSamples.dollarsLabels());
            var svg = ChartSamples.svg(spec, ChartSamples.dollars(60), new Size(width, height, 1));
            for (var line : Svg.lines(svg)) {
                var wide = Lettering.width(line.text(), Fonts.REGULAR.at(9));
                var left = line.x() - wide * line.share();
                assertThat(left).as("%s %s", kind, line.text()).isGreaterThanOrEqualTo(0);
                assertThat(left + wide).as("%s %s", kind, line.text()).isLessThanOrEqualTo(width);
                assertThat(line.y()).as("%s %s", kind, line.text()).isBetween(0.0, (double) height);
            }
        }
    }

    @Test
    void narrowPicturesNameTheirSeriesInALegend() {
        var labels = List.of("Crude oil and what is like it", "Coal, all sorts of it", "LNG");
        var spec = ChartSamples.spec(ChartKind.LINE, labels);
        assertThat(ChartSamples.svg(spec, ChartSamples.tonnes(), ChartSamples.ARTICLE))
                .contains("0.91 Mt, Oct 2024");
        assertThat(ChartSamples.svg(spec, ChartSamples.tonnes(), new Size(200, 300, 1)))
                .doesNotContain("Oct 2024");
    }

    @Test
    void emptyDataSaySoInTheWordsOfTheNote() {
        var svg =
                ChartSamples.svg(
                        ChartSamples.spec(ChartKind.BARS, List.of()),
                        new Dataset(Unit.USD, List.of()),
                        ChartSamples.ARTICLE);
        assertThat(svg).contains(">" + ChartSamples.text().note() + "<").contains("Russian crude");
    }

    @ParameterizedTest
    @EnumSource
    void gapsAloneMakeAPictureToo(ChartKind kind) {
        var none =
                new Dataset(
                        Unit.TONNE,
                        List.of(
                                ChartSamples.series(
                                        amur.trade.Commodity.COAL,
                                        Unit.TONNE,
                                        ChartSamples.gap("2024-01"))));
        assertThat(
                        ChartSamples.svg(
                                ChartSamples.spec(kind, List.of("Coal")),
                                none,
                                ChartSamples.ARTICLE))
                .contains("Gaps are months");
    }

    @ParameterizedTest
    @EnumSource
    void onePointIsEnough(ChartKind kind) {
        for (var amount : List.of("0", "-3", "0.000001", "999999999999999")) {
            var one =
                    new Dataset(
                            Unit.TONNE,
                            List.of(
                                    ChartSamples.series(
                                            amur.trade.Commodity.COAL,
                                            Unit.TONNE,
                                            ChartSamples.point("2024-01", amount))));
            assertThat(
                            ChartSamples.svg(
                                    ChartSamples.spec(kind, List.of("Coal")),
                                    one,
                                    ChartSamples.ARTICLE))
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity");
        }
    }

    @Test
    void hostileWordsStayWords() {
        var hostile =
                "<script>alert(1)</script>\u0000\u202e\ud800 & \"quotes\" ]]> 🚀 ".repeat(120);
        var text =
                new ChartText(hostile, "x".repeat(5000), hostile, hostile, "javascript:" + hostile);
        var spec =
                new ChartSpec(
                        ChartKind.LINE,
                        text,
                        List.of(hostile, "a".repeat(5000), "-->"),
                        List.of(),
                        Events.NONE,
                        Locale.ENGLISH,
                        Theme.LIGHT);
        for (var size : List.of(ChartSamples.ARTICLE, new Size(200, 200, 1))) {
            for (var format : ImageFormat.values()) {
                assertThat(new ChartRenderer().render(spec, ChartSamples.tonnes(), format, size))
                        .isNotEmpty();
            }
            var svg = ChartSamples.svg(spec, ChartSamples.tonnes(), size);
            assertThat(svg).doesNotContain("<script", "\u0000", "\u202e", "href", "<style", "url(");
            Svg.parse(svg);
        }
    }

    @Test
    void filesStaySmall() {
        var svg =
                ChartSamples.svg(
                        ChartSamples.spec(ChartKind.LINE, ChartSamples.dollarsLabels()),
                        ChartSamples.dollars(132),
                        ChartSamples.ARTICLE);
        assertThat(svg.length()).isLessThan(25_000);
    }

    @Test
    void labelsAndSeriesMustBeAsMany() {
        assertThatThrownBy(
                        () ->
                                ChartSamples.svg(
                                        ChartSamples.spec(ChartKind.LINE, List.of("one")),
                                        ChartSamples.tonnes(),
                                        ChartSamples.ARTICLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 labels for 3 series");
    }
}
