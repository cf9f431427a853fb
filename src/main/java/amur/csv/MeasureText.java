package amur.csv;

import amur.trade.Measure;
import amur.trade.Unit;
import java.util.List;
import java.util.Optional;

/// Reads what is counted, or tells it from the unit.
final class MeasureText {

    private MeasureText() {}

    /// @throws IllegalArgumentException quoting a text that is no measure
    static Measure read(String text) {
        return switch (Headings.plain(text)) {
            case "стоимость", "金额", "trade value" -> Measure.VALUE;
            case "количество", "объем", "объём", "数量", "volume", "weight" -> Measure.QUANTITY;
            default -> Measure.of(text);
        };
    }

    /// Money is a value, mass and volume are quantities; a percentage can be many things.
    static Optional<Measure> of(Unit unit) {
        return List.of(Measure.VALUE, Measure.QUANTITY, Measure.UNIT_PRICE).stream()
                .filter(measure -> measure.accepts(unit))
                .findFirst();
    }
}
