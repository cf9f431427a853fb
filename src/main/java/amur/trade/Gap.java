package amur.trade;

import java.time.YearMonth;
import java.util.List;

/// Why a cell has no amount. An empty cell always has a reason; missing is not zero.
///
/// @param months the months that the reason is about
public record Gap(Reason reason, List<YearMonth> months) {

    /// What stands in the way of an amount.
    public enum Reason {
        /// Nothing is held for some months of the window.
        MONTHS_MISSING,
        /// The reporter counts it but does not publish it.
        WITHHELD,
        /// No exchange rate is held for the month.
        NO_RATE,
        /// No factor leads from the published unit to the wanted one.
        NO_FACTOR,
        /// The other number that the calculation needs is not held: last year's, all partners',
        /// the quantity.
        NO_COUNTERPART,
        /// The number to divide by is zero.
        ZERO_BASE,
        /// The number to divide by is below zero.
        NEGATIVE_BASE,
        /// Ratios are compared in points, not in percent of percent.
        RATIO,
        /// The two windows have different lengths, so that their amounts cannot be compared.
        OTHER_LENGTH,
        /// Amounts of this unit cannot be added up over months.
        NOT_ADDITIVE
    }
}
