package amur.chart;

import amur.trade.Period;
import amur.trade.Status;
import java.math.BigDecimal;

/// One amount with its place in time, in months since the start of the year 0.
///
/// @param from where its place begins
/// @param to where it ends
/// @param amount as published
/// @param height as drawn: the mean of a grid step if the period is longer
/// @param soft approximate or estimated
/// @param span longer than the grid, and so no point
record Mark(
        Period period,
        double from,
        double to,
        BigDecimal amount,
        double height,
        boolean soft,
        boolean span) {

    /// Before an amount in words that is not firm.
    static final String ABOUT = "≈ ";

    /// Before a sum of which parts are missing.
    static final String AT_LEAST = "≥ ";

    /// Whether an amount is not firm.
    static boolean soft(Status status) {
        return switch (status) {
            case APPROXIMATE, DERIVED, ESTIMATED -> true;
            case REPORTED, REVISED, WITHHELD -> false;
        };
    }

    static String prefix(Status status) {
        return soft(status) ? ABOUT : "";
    }

    double middle() {
        return (from + to) / 2;
    }
}
