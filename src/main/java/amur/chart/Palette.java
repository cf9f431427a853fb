package amur.chart;

import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.SeriesKey;
import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/// The colour and the dash of a series. Colour belongs to the commodity, not to the order, and the
/// dash repeats what it says. On both grounds each has at least 4.5 to 1, so that labels can wear
/// it too.
public final class Palette {

    private record Ink(Color light, Color dark, float... dash) {}

    private static final Map<Commodity, Ink> COMMODITIES = new EnumMap<>(Commodity.class);
    private static final Map<Measure, Ink> SETTLEMENTS = new EnumMap<>(Measure.class);

    static {
        COMMODITIES.put(Commodity.CRUDE_OIL, ink("0b5c8a", "5db3e6"));
        COMMODITIES.put(Commodity.COAL, ink("5b4b43", "c3b0a5", 7, 4));
        COMMODITIES.put(Commodity.LNG, ink("0f7d5c", "4fcfa3", 2, 3));
        COMMODITIES.put(Commodity.PIPELINE_GAS, ink("b3402a", "ff9a7d", 11, 3, 2, 3));
        COMMODITIES.put(Commodity.NATURAL_GAS, ink("7a3e9d", "cfa2ea", 5, 3));
        COMMODITIES.put(Commodity.OIL_PRODUCTS, ink("9a5b00", "f0b04f", 12, 4));
        COMMODITIES.put(Commodity.COKING_COAL, ink("84304f", "ec9ab8", 4, 2, 1, 2));
        COMMODITIES.put(Commodity.THERMAL_COAL, ink("6b6a2e", "cfcb7a", 9, 2, 2, 2));
        COMMODITIES.put(Commodity.ELECTRICITY, ink("8a6d00", "ffe066", 1, 2));
        COMMODITIES.put(Commodity.ENERGY_TOTAL, ink("1f4e79", "9cc7ef"));
        COMMODITIES.put(Commodity.ALL_GOODS, ink("4d5a66", "b9c4cd", 8, 3));
        SETTLEMENTS.put(Measure.SETTLED_IN_RUB_CNY, ink("8a1c4a", "f08cb4"));
        SETTLEMENTS.put(Measure.SETTLED_IN_CNY, ink("b8371f", "ff9178", 7, 4));
        SETTLEMENTS.put(Measure.SETTLED_IN_RUB, ink("1f4e9c", "86b4f5", 2, 3));
        SETTLEMENTS.put(Measure.SETTLED_IN_USD, ink("2b6e31", "7ed086", 11, 3, 2, 3));
        SETTLEMENTS.put(Measure.SETTLED_IN_EUR, ink("6d5b00", "e3cd55", 5, 3));
        SETTLEMENTS.put(Measure.SETTLED_IN_USD_EUR, ink("46653f", "b0d3a5", 12, 4));
        SETTLEMENTS.put(Measure.SETTLED_IN_FRIENDLY_RUB, ink("6a4b8c", "c9aee8", 4, 2, 1, 2));
    }

    private Palette() {}

    private static Ink ink(String light, String dark, float... dash) {
        return new Ink(Theme.hex(light), Theme.hex(dark), dash);
    }

    private static Ink of(SeriesKey key) {
        var settlement = SETTLEMENTS.get(key.measure());
        return settlement == null ? COMMODITIES.get(key.commodity()) : settlement;
    }

    /// The colour of a series on the ground of a theme.
    public static Color of(SeriesKey key, Theme theme) {
        return theme == Theme.DARK ? of(key).dark() : of(key).light();
    }

    /// The lengths of strokes and gaps in pixels; empty for a whole line.
    static float[] dash(SeriesKey key) {
        return of(key).dash().clone();
    }
}
