package amur.csv;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

/// Reads units with their scales as people write them: `10k t`, `万吨`, `млн т`, `US$1,000`,
/// `thousand tonnes`.
///
/// @param unit what is counted
/// @param scale how many of the unit one of the text is
record UnitText(Unit unit, BigDecimal scale) {

    /// The unit, if the text is nothing but one.
    static Optional<UnitText> exactly(String text) {
        return code(text).or(() -> of(UnitWords.in(text), true));
    }

    /// The unit that a heading mentions among other words.
    static Optional<UnitText> within(String text) {
        return code(text).or(() -> of(UnitWords.in(text), false));
    }

    private static Optional<UnitText> code(String text) {
        for (var unit : Unit.values()) {
            if (unit.code().equals(text)) {
                return Optional.of(new UnitText(unit, BigDecimal.ONE));
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitText> of(UnitWords words, boolean strict) {
        if (words.refused() || strict && words.strange()) {
            return Optional.empty();
        }
        return unit(words).map(unit -> new UnitText(unit, words.scale()));
    }

    /// Two units are a price only where the words say so, and a price has no scale.
    private static Optional<Unit> unit(UnitWords words) {
        var units = words.units();
        if (units.size() == 1) {
            return Optional.of(units.iterator().next());
        }
        if (!words.price() || words.scale().compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        if (units.equals(EnumSet.of(Unit.USD, Unit.TONNE))) {
            return Optional.of(Unit.USD_PER_TONNE);
        }
        return units.equals(EnumSet.of(Unit.USD, Unit.BARREL))
                ? Optional.of(Unit.USD_PER_BARREL)
                : Optional.empty();
    }
}
