package amur.chart;

import amur.trade.Period;
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

    double middle() {
        return (from + to) / 2;
    }
}
