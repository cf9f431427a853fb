package amur.csv;

import amur.trade.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The units that a line above a table names for its columns to share, as customs write it:
/// `单位：万吨；亿美元` is ten thousand tonnes for quantities and a hundred million dollars for values.
///
/// @param units two or more; none if there is no such line
record UnitLine(List<UnitText> units) {

    static UnitLine of(List<String> above) {
        for (var i = 0; i < above.size(); i++) {
            var cell = above.get(i);
            var split = Above.split(cell);
            var label = split < 0 ? cell : cell.substring(0, split);
            if (Headings.field(label).equals(Optional.of(Field.UNIT))) {
                var next = i + 1 < above.size() ? above.get(i + 1) : "";
                return new UnitLine(several(split < 0 ? next : cell.substring(split + 1)));
            }
        }
        return new UnitLine(List.of());
    }

    private static List<UnitText> several(String text) {
        var parts = text.split("[;；、,，]");
        var units = new ArrayList<UnitText>();
        Arrays.stream(parts).map(UnitText::exactly).flatMap(Optional::stream).forEach(units::add);
        return parts.length > 1 && units.size() == parts.length ? units : List.of();
    }

    /// Gives a column of amounts the one unit that its measure can have.
    void assign(Map<Field, String> fixed) {
        var measure = Optional.ofNullable(fixed.get(Field.MEASURE)).map(Measure::of);
        var fitting =
                units.stream()
                        .filter(said -> measure.filter(m -> m.accepts(said.unit())).isPresent())
                        .toList();
        if (fitting.size() == 1 && !fixed.containsKey(Field.UNIT)) {
            var said = fitting.getFirst();
            fixed.put(Field.UNIT, said.unit().code());
            if (said.scale().compareTo(BigDecimal.ONE) != 0) {
                fixed.put(Field.SCALE, said.scale().toPlainString());
            }
        }
    }

    boolean none() {
        return units.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(
                "; ", units.stream().map(u -> Grouped.of(u.scale()) + " " + u.unit()).toList());
    }
}
