package amur.chart;

import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.SeriesKey;
import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/// The colour, dash and marker of a series. They belong to the commodity, not to the order, so that
/// a reader learns them once; dash and marker repeat what the colour says.
///
/// On both grounds each colour has at least 4.5 to 1, because the labels wear it too.
public final class Palette {

    private record Ink(Color light, Color dark, Marker marker, float... dash) {

        Ink(String light, String dark, Marker marker, float... dash) {
            this(Colors.hex(light), Colors.hex(dark), marker, dash);
        }
    }

    private static final Map<Commodity, Ink> COMMODITIES = commodities();
    private static final Map<Measure, Ink> SETTLEMENTS = settlements();

    private Palette() {}

    private static Map<Commodity, Ink> commodities() {
        var inks = new EnumMap<Commodity, Ink>(Commodity.class);
        inks.put(Commodity.CRUDE_OIL, new Ink("0b5c8a", "5db3e6", Marker.CIRCLE));
        inks.put(Commodity.COAL, new Ink("5b4b43", "c3b0a5", Marker.SQUARE, 7, 4));
        inks.put(Commodity.LNG, new Ink("0f7d5c", "4fcfa3", Marker.TRIANGLE, 3, 3));
        inks.put(Commodity.PIPELINE_GAS, new Ink("b3402a", "ff9a7d", Marker.DIAMOND, 11, 3, 3, 3));
        inks.put(Commodity.NATURAL_GAS, new Ink("7a3e9d", "cfa2ea", Marker.UP, 5, 3));
        inks.put(Commodity.OIL_PRODUCTS, new Ink("9a5b00", "f0b04f", Marker.DOWN, 12, 4));
        inks.put(Commodity.COKING_COAL, new Ink("84304f", "ec9ab8", Marker.SQUARE, 4, 2, 1, 2));
        inks.put(Commodity.THERMAL_COAL, new Ink("6b6a2e", "cfcb7a", Marker.DIAMOND, 9, 2, 2, 2));
        inks.put(Commodity.ELECTRICITY, new Ink("8a6d00", "ffe066", Marker.TRIANGLE, 2, 2));
        inks.put(Commodity.ENERGY_TOTAL, new Ink("1f4e79", "9cc7ef", Marker.CIRCLE));
        inks.put(Commodity.ALL_GOODS, new Ink("4d5a66", "b9c4cd", Marker.SQUARE, 8, 3));
        return inks;
    }

    private static Map<Measure, Ink> settlements() {
        var inks = new EnumMap<Measure, Ink>(Measure.class);
        inks.put(Measure.SETTLED_IN_RUB_CNY, new Ink("8a1c4a", "f08cb4", Marker.CIRCLE));
        inks.put(Measure.SETTLED_IN_CNY, new Ink("b8371f", "ff9178", Marker.SQUARE, 7, 4));
        inks.put(Measure.SETTLED_IN_RUB, new Ink("1f4e9c", "86b4f5", Marker.TRIANGLE, 3, 3));
        inks.put(Measure.SETTLED_IN_USD, new Ink("2b6e31", "7ed086", Marker.DIAMOND, 11, 3, 3, 3));
        inks.put(Measure.SETTLED_IN_EUR, new Ink("6d5b00", "e3cd55", Marker.DOWN, 5, 3));
        inks.put(Measure.SETTLED_IN_USD_EUR, new Ink("46653f", "b0d3a5", Marker.UP, 12, 4));
        inks.put(
                Measure.SETTLED_IN_FRIENDLY_RUB,
                new Ink("6a4b8c", "c9aee8", Marker.DIAMOND, 4, 2, 1, 2));
        return inks;
    }

    private static Ink of(SeriesKey key) {
        return key.measure().settlement()
                ? SETTLEMENTS.get(key.measure())
                : COMMODITIES.get(key.commodity());
    }

    /// The colour of a series on the ground of a theme.
    public static Color of(SeriesKey key, Theme theme) {
        return theme == Theme.DARK ? of(key).dark() : of(key).light();
    }

    /// The lengths of strokes and gaps, for a line of 2.2 pixels; empty for a whole line.
    static float[] dash(SeriesKey key) {
        return of(key).dash().clone();
    }

    static Marker marker(SeriesKey key) {
        return of(key).marker();
    }
}
