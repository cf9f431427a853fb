package amur.csv;

import java.math.BigDecimal;

/// Says that digits are two different numbers, and that nothing in them tells which.
final class UndecidedNumber extends IllegalArgumentException {

    UndecidedNumber(String text, BigDecimal point, BigDecimal comma) {
        super(
                "\"%s\" can be %s or %s; say which sign stands before decimals"
                        .formatted(text, point.toPlainString(), comma.toPlainString()));
    }
}
