package amur.trade;

import java.math.BigDecimal;
import java.time.YearMonth;

/// An exchange rate of one month.
///
/// @param currency CNY or RUB
/// @param perUsd so many of the currency for one US dollar
/// @param kind `average` of the month's daily rates, or `close` of its last day; the two are never
///     mixed
/// @param source the id of the source
public record Rate(Unit currency, YearMonth month, BigDecimal perUsd, String kind, String source) {}
