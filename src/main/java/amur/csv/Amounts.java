package amur.csv;

import amur.trade.Measure;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads the amounts of a file, each with its unit, its scale and what it counts.
final class Amounts {

    private final Plan plan;
    private final boolean unitColumn;
    private final Remembered<Measure> measures = new Remembered<>(MeasureText::read);
    private final Remembered<UnitText> units = new Remembered<>(Amounts::unitText);

    Amounts(Plan plan) {
        this.plan = plan;
        this.unitColumn = plan.mapping().column(Field.UNIT).isPresent();
    }

    /// @param withheld whether the row says that the amount is kept secret
    Counted read(AmountCell cell, boolean withheld) {
        var said =
                withheld && cell.amount().isEmpty()
                        ? Optional.<AmountText>empty()
                        : Optional.of(text(cell));
        var unit = unit(cell, said.flatMap(AmountText::unit));
        var measure = measure(cell, unit);
        said.ifPresent(text -> refuseNoWeight(cell, text, measure));
        var amount = said.map(text -> scaled(text.amount(), unit.scale(), cell));
        return new Counted(measure, unit.unit(), amount);
    }

    private AmountText text(AmountCell cell) {
        if (cell.amount().isEmpty()) {
            throw cell.fault("the cell is empty; give a value");
        }
        try {
            return AmountText.read(cell.amount(), plan.dialect().numbers());
        } catch (UndecidedNumber e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw cell.fault(FaultException.message(e));
        }
    }

    private void refuseNoWeight(AmountCell cell, AmountText said, Measure measure) {
        var comtrade = plan.mapping().layout().equals("comtrade");
        if (comtrade && measure == Measure.QUANTITY && said.amount().signum() == 0) {
            throw cell.fault(
                    "\"%s\": UN Comtrade writes 0 where no weight was reported; empty the cell"
                            .formatted(cell.amount()));
        }
    }

    /// An amount stays as published, zeros and all, unless there is something to multiply.
    private static BigDecimal scaled(BigDecimal amount, BigDecimal scale, AmountCell cell) {
        var power = cell.text(Field.EXPONENT);
        var factor =
                power.isEmpty() ? scale : scale.multiply(cell.get(Field.EXPONENT, Amounts::tenTo));
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return amount;
        }
        var scaled = amount.multiply(factor).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private static BigDecimal tenTo(String power) {
        if (!power.matches("-?\\d{1,2}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no power of ten such as 0, 3 or 6".formatted(power));
        }
        return BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(power));
    }

    /// The unit with its scale: the cell's own, or the column's, or the row's, or the file's.
    private UnitText unit(AmountCell cell, Optional<Unit> own) {
        var fixed = cell.fixed().get(Field.UNIT);
        if (cell.text(Field.UNIT).isEmpty()) {
            return own.map(unit -> new UnitText(unit, BigDecimal.ONE))
                    .orElseThrow(() -> none(cell));
        }
        var unit = cell.get(Field.UNIT, units::of);
        if (own.isPresent() && own.get() != unit.unit()) {
            throw cell.fault(
                    "\"%s\" is in %s, but the unit is given as %s; make the two agree"
                            .formatted(cell.amount(), own.get(), unit.unit()));
        }
        var scale = fixed == null && unitColumn ? "" : cell.scale(fixed != null);
        return scale.isEmpty() ? unit : new UnitText(unit.unit(), new BigDecimal(scale));
    }

    private static FaultException none(AmountCell cell) {
        return cell.fault("no unit is given; say in what the amounts are counted");
    }

    private static UnitText unitText(String text) {
        return UnitText.exactly(text).orElseGet(() -> new UnitText(Unit.of(text), BigDecimal.ONE));
    }

    private Measure measure(AmountCell cell, UnitText unit) {
        if (!cell.text(Field.MEASURE).isEmpty()) {
            return cell.get(Field.MEASURE, measures::of);
        }
        return MeasureText.of(unit.unit())
                .orElseThrow(() -> cell.fault("no measure is given for " + unit.unit()));
    }
}
