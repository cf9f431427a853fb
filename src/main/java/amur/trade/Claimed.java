package amur.trade;

import java.math.BigDecimal;

/// What somebody states of a window, as far as the words leave it open: to be drawn beside what
/// the data give, and never counted among them.
///
/// @param low the least that is meant, in the unit
/// @param high the most
/// @param words what is stated and of when, in the language of whoever asked
public record Claimed(
        SeriesKey key, Unit unit, Period period, BigDecimal low, BigDecimal high, String words) {

    public Claimed {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("%s is above %s".formatted(low, high));
        }
    }
}
