package amur.intake;

import amur.trade.Release;
import java.util.Optional;

/// A file that a script brought, and what became of it.
///
/// @param run what it would change, or has changed
/// @param release the one it became, now or earlier
/// @param accepted whether it went in, or would
public record Delivery(DryRun run, Outcome outcome, Optional<Release> release, boolean accepted) {}
