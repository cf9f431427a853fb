package amur.intake;

import java.util.Locale;

/// What became of a file that a script brought.
public enum Outcome {
    /// Only a dry run was wanted.
    DRY_RUN,
    WRITTEN,
    /// The very same file came in before, so there was nothing to write.
    KNOWN,
    /// The very same file came in before and was taken back; nobody asked to put it back.
    UNDONE,
    /// It was put back as it came in before.
    REDONE,
    /// It has faults; nothing was written.
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
