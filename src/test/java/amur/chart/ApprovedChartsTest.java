package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Dataset;
import amur.trade.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures somebody looked at and found good. `-Damur.approve=true` writes them anew: look at
/// them before committing.
class ApprovedChartsTest {

    private static final Path APPROVED = Path.of("src/test/resources/chart");

    @ParameterizedTest
    @EnumSource
    void everyFormLooksAsApproved(ChartKind kind) throws IOException {
        approve(
                code(kind),
                ChartSamples.spec(kind, ChartSamples.tonnesLabels()),
                ChartSamples.tonnes(),
                "article");
    }

    @Test
    void manySeriesLookAsApproved() throws IOException {
        var spec = ChartSamples.spec(ChartKind.LINE, ChartSamples.dollarsLabels());
        approve("many", spec, ChartSamples.dollars(48), "article");
    }

    @Test
    void fullStacksLookAsApprovedInTheDark() throws IOException {
        var spec =
                new ChartSpec(
                        ChartKind.STACKED,
                        ChartSamples.text(),
                        ChartSamples.dollarsLabels(),
                        List.of(),
                        Events.NONE,
                        Locale.of("ru"),
                        Theme.DARK);
        approve("stacked-dark", spec, ChartSamples.dollars(24), "thumb");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOTS", "WATERFALL"})
    void twoWindowsLookAsApproved(ChartKind kind) throws IOException {
        approve(
                "windows-" + code(kind),
                ChartSamples.windowsSpec(kind),
                ChartSamples.windows(),
                "article");
    }

    @ParameterizedTest
    @EnumSource(names = {"SANKEY", "MULTIPLES"})
    void amountsOfManySeriesLookAsApproved(ChartKind kind) throws IOException {
        var spec = ChartSamples.spec(kind, ChartSamples.dollarsLabels());
        approve("many-" + code(kind), spec, ChartSamples.dollars(6), "article");
    }

    @Test
    void chineseLooksAsApproved() throws IOException {
        var text = new ChartText("俄罗斯对华原油出口", "中国自俄罗斯进口，LNG 与煤炭", "断开处为无数据的月份。", "来源：样本", "");
        var spec =
                new ChartSpec(
                        ChartKind.LINE,
                        text,
                        List.of("原油", "煤炭", "液化天然气"),
                        List.of(),
                        Events.NONE,
                        Locale.CHINESE,
                        Theme.LIGHT);
        approve("chinese", spec, ChartSamples.tonnes(), "article");
    }

    @Test
    void noDataLookAsApproved() throws IOException {
        approve(
                "empty",
                ChartSamples.spec(ChartKind.LINE, List.of()),
                new Dataset(Unit.USD, List.of()),
                "article");
    }

    private static String code(ChartKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static void approve(String name, ChartSpec spec, Dataset data, String size) throws IOException {
        var drawn = ChartSamples.svg(spec, data, Size.of(size));
        var file = APPROVED.resolve(name + ".svg");
        if (Boolean.getBoolean("amur.approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(file));
    }
}
