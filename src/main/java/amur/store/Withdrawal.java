package amur.store;

import java.time.Instant;

/// That a release was taken back and has not been restored since.
public record Withdrawal(Instant at, String by) {}
