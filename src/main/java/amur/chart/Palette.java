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

    /// The least contrast of a mark with its ground.
    private static final double PALEST = 3.1;

    private static final Map<Commodity, Ink> COMMODITIES = commodities();
    private static final Map<Measure, Ink> SETTLEMENTS = settlements();
    private static final Map<Measure, Ink> EFFECTS = effects();

    private Palette() {}

    private static Map<Commodity, Ink> commodities() {
        var inks = new EnumMap<Commodity, Ink>(Commodity.class);
        inks.put(Commodity.CRUDE_OIL, new Ink("205f9e", "5394eb", Marker.CIRCLE));
        inks.put(Commodity.COAL, new Ink("453e3d", "ebe2e0", Marker.SQUARE, 7, 4));
        inks.put(Commodity.LNG, new Ink("218371", "71c0aa", Marker.TRIANGLE, 3, 3));
        inks.put(Commodity.PIPELINE_GAS, new Ink("9f453e", "d8693d", Marker.DIAMOND, 11, 3, 3, 3));
        inks.put(Commodity.NATURAL_GAS, new Ink("5b0685", "f9a7fe", Marker.UP, 5, 3));
        inks.put(Commodity.OIL_PRODUCTS, new Ink("654107", "fb9c03", Marker.DOWN, 12, 4));
        inks.put(Commodity.COKING_COAL, new Ink("8e326e", "be71a2", Marker.SQUARE, 4, 2, 1, 2));
        inks.put(Commodity.THERMAL_COAL, new Ink("363102", "d1d58a", Marker.DIAMOND, 9, 2, 2, 2));
        inks.put(Commodity.ELECTRICITY, new Ink("986c07", "fdf55c", Marker.TRIANGLE, 2, 2));
        inks.put(Commodity.ENERGY_TOTAL, new Ink("22384f", "a9c4de", Marker.CIRCLE));
        inks.put(Commodity.ALL_GOODS, new Ink("4d5a66", "b9c4cd", Marker.SQUARE, 8, 3));
        return inks;
    }

    private static Map<Measure, Ink> settlements() {
        var inks = new EnumMap<Measure, Ink>(Measure.class);
        inks.put(Measure.SETTLED_IN_RUB_CNY, new Ink("7a4fc6", "a16ef8", Marker.CIRCLE));
        inks.put(Measure.SETTLED_IN_CNY, new Ink("952830", "e36144", Marker.SQUARE, 7, 4));
        inks.put(Measure.SETTLED_IN_RUB, new Ink("2c4c80", "84b4ff", Marker.TRIANGLE, 3, 3));
        inks.put(Measure.SETTLED_IN_USD, new Ink("34826a", "80cbaf", Marker.DIAMOND, 11, 3, 3, 3));
        inks.put(Measure.SETTLED_IN_EUR, new Ink("956508", "edaf32", Marker.DOWN, 5, 3));
        inks.put(Measure.SETTLED_IN_USD_EUR, new Ink("2a2b07", "ddf0a5", Marker.UP, 12, 4));
        inks.put(
                Measure.SETTLED_IN_FRIENDLY_RUB,
                new Ink("2d284e", "8291a3", Marker.DIAMOND, 4, 2, 1, 2));
        return inks;
    }

    private static Map<Measure, Ink> effects() {
        var inks = new EnumMap<Measure, Ink>(Measure.class);
        inks.put(Measure.PRICE_EFFECT, new Ink("9f453e", "d8693d", Marker.DIAMOND));
        inks.put(Measure.VOLUME_EFFECT, new Ink("205f9e", "5394eb", Marker.CIRCLE));
        inks.put(Measure.MIX_EFFECT, new Ink("218371", "71c0aa", Marker.TRIANGLE));
        inks.put(Measure.UNEXPLAINED, new Ink("6a737b", "9aa5ae", Marker.SQUARE));
        return inks;
    }

    private static Ink of(SeriesKey key) {
        if (key.measure().effect()) {
            return EFFECTS.get(key.measure());
        }
        return key.measure().settlement()
                ? SETTLEMENTS.get(key.measure())
                : COMMODITIES.get(key.commodity());
    }

    /// The colour of a series on the ground of a theme.
    public static Color of(SeriesKey key, Theme theme) {
        return theme == Theme.DARK ? of(key).dark() : of(key).light();
    }

    /// The same for style sheets: `#205f9e`.
    public static String hex(SeriesKey key, Theme theme) {
        return Colors.hex(of(key, theme));
    }

    static boolean alike(SeriesKey one, SeriesKey other) {
        return of(one) == of(other);
    }

    /// The colour of a track's marks. The second of one colour, such as a mirror, is paler, as far
    /// as marks may be.
    static Color marks(Track track, Theme theme) {
        var color = of(track.key(), theme);
        if (track.twin() == 0) {
            return color;
        }
        if (track.twin() > 1) {
            return Colors.mix(color, theme.ink(), 0.4);
        }
        var share = 1.0;
        while (Colors.contrast(Colors.mix(color, theme.ground(), share - 0.02), theme.ground())
                >= PALEST) {
            share -= 0.02;
        }
        return Colors.mix(color, theme.ground(), share);
    }

    /// The lengths of strokes and gaps, for a line of 2.2 pixels; empty for a whole line.
    static float[] dash(Track track) {
        var dash = of(track.key()).dash();
        if (track.twin() == 0) {
            return dash.clone();
        }
        return dash.length == 0 ? new float[] {6, 3} : new float[0];
    }

    static Marker marker(Track track) {
        var all = Marker.values();
        return all[(of(track.key()).marker().ordinal() + track.twin()) % all.length];
    }
}
