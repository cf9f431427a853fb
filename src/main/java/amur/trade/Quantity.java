package amur.trade;

import java.math.BigDecimal;
import java.math.MathContext;

/// So much of something: an amount and the unit it is counted in.
public record Quantity(BigDecimal amount, Unit unit) {

    /// The same quantity in another unit of the same dimension, exact to 34 digits.
    ///
    /// @throws IllegalArgumentException if the units count different things, or are two currencies
    public Quantity in(Unit other) {
        if (other == unit) {
            return this;
        }
        if (other.dimension() != unit.dimension() || !unit.dimension().additive() || money()) {
            throw new IllegalArgumentException("%s cannot be given in %s".formatted(this, other));
        }
        var base = amount.multiply(unit.inBase(), MathContext.DECIMAL128);
        return new Quantity(base.divide(other.inBase(), MathContext.DECIMAL128), other);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.in(unit).amount), unit);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(other.in(unit).amount), unit);
    }

    private boolean money() {
        return unit.dimension() == Unit.Dimension.MONEY;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
