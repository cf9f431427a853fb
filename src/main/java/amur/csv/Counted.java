package amur.csv;

import amur.trade.Measure;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// An amount as it was read: what is counted, in what, how much.
///
/// @param amount with its scale multiplied in; empty if it was withheld
record Counted(Measure measure, Unit unit, Optional<BigDecimal> amount) {}
