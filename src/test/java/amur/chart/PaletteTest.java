package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.SeriesKey;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    /// In OKLab, where 0.02 is just noticeable side by side.
    private static final double CLEARLY = 0.07;

    @ParameterizedTest
    @EnumSource
    void labelsInTheColourOfTheirSeriesAreLegible(Theme theme) {
        keys().forEach(
                        key ->
                                assertThat(Colors.contrast(Palette.of(key, theme), theme.ground()))
                                        .as("%s", key)
                                        .isGreaterThanOrEqualTo(4.5));
        assertThat(Colors.contrast(theme.ink(), theme.ground())).isGreaterThanOrEqualTo(7);
        assertThat(Colors.contrast(theme.mute(), theme.ground())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void paleTwinsKeepTheContrastOfMarks(Theme theme) {
        keys().forEach(
                        key -> {
                            var twin = Palette.marks(new Track(0, key, "", 1, List.of()), theme);
                            assertThat(Colors.contrast(twin, theme.ground()))
                                    .isGreaterThanOrEqualTo(3);
                            assertThat(twin).isNotEqualTo(Palette.of(key, theme));
                        });
    }

    @ParameterizedTest
    @EnumSource
    void energyCommoditiesDifferForEveryKindOfEye(Theme theme) {
        var keys =
                Commodity.energy().stream().map(c -> ChartSamples.key(c, Measure.VALUE)).toList();
        distinct(keys, theme);
    }

    @ParameterizedTest
    @EnumSource
    void settlementCurrenciesDifferForEveryKindOfEye(Theme theme) {
        var keys =
                Measure.settlements().stream()
                        .map(m -> ChartSamples.key(Commodity.ALL_GOODS, m))
                        .toList();
        distinct(keys, theme);
    }

    private static void distinct(List<SeriesKey> keys, Theme theme) {
        for (var i = 1; i < keys.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = Palette.of(keys.get(i), theme);
                var other = Palette.of(keys.get(j), theme);
                for (var eye : Eye.values()) {
                    assertThat(eye.distance(one, other))
                            .as("%s and %s, %s", keys.get(i), keys.get(j), eye)
                            .isGreaterThan(CLEARLY);
                }
            }
        }
    }

    private static List<SeriesKey> keys() {
        var commodities =
                Stream.of(Commodity.values()).map(c -> ChartSamples.key(c, Measure.VALUE));
        var keys = new ArrayList<>(commodities.toList());
        Measure.settlements().forEach(m -> keys.add(ChartSamples.key(Commodity.ALL_GOODS, m)));
        return keys;
    }

    /// How colours look to people; simulation by Machado, Oliveira and Fernandes (2009).
    private enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        DEUTERANOPIA(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        PROTANOPIA(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        double distance(Color one, Color other) {
            var a = lab(one);
            var b = lab(other);
            return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
        }

        private double[] seen(Color color) {
            var r = Colors.linear(color.getRed());
            var g = Colors.linear(color.getGreen());
            var b = Colors.linear(color.getBlue());
            var seen = new double[3];
            for (var i = 0; i < 3; i++) {
                var light = matrix[3 * i] * r + matrix[3 * i + 1] * g + matrix[3 * i + 2] * b;
                seen[i] = Math.clamp(light, 0, 1);
            }
            return seen;
        }

        /// OKLab (Ottosson, 2020).
        private double[] lab(Color color) {
            var c = seen(color);
            var l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
            var m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
            var s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
            return new double[] {
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
            };
        }
    }
}
