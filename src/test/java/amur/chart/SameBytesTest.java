package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameBytesTest {

    @ParameterizedTest
    @EnumSource
    void sameQuestionGivesTheSameBytes(ImageFormat format) {
        for (var kind : ChartKind.values()) {
            var once = ChartSamples.render(kind, format, ChartSamples.ARTICLE);
            same(ChartSamples.render(kind, format, ChartSamples.ARTICLE), once);
        }
    }

    @Test
    void neitherTheServersLanguageNorItsTimeZoneMatters() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var here = ChartSamples.render(ChartKind.LINE, ImageFormat.SVG, ChartSamples.ARTICLE);
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            same(ChartSamples.render(ChartKind.LINE, ImageFormat.SVG, ChartSamples.ARTICLE), here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void same(byte[] drawn, byte[] expected) {
        assertThat(Arrays.mismatch(drawn, expected)).as("first byte that differs").isEqualTo(-1);
    }
}
