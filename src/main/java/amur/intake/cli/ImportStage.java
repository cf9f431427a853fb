package amur.intake.cli;

/// What an import is doing, as its process tells on the way.
enum ImportStage {
    /// Java and Amur start, and the file's digest is taken; or the file is on its way to a server.
    STARTING(""),
    READING("Intake: reading"),
    COMPARING("Intake: comparing"),
    /// The file is copied into the home folder.
    KEEPING("Intake: keeping"),
    WRITING("Intake: writing"),
    /// The database makes what was written last.
    COMMITTING("Committing JDBC transaction"),
    /// It is written; the database is closed.
    ENDING("Releasing JDBC Connection"),
    /// Said by nobody: the process is gone.
    ENDED("");

    private final String sign;

    ImportStage(String sign) {
        this.sign = sign;
    }

    /// Where the work stands after a line that the process printed. Amur begins transactions at
    /// its start too, so that only the next stage can follow.
    ImportStage after(String line) {
        var next = this == ENDED ? this : values()[ordinal() + 1];
        return !next.sign.isEmpty() && line.contains(next.sign) ? next : this;
    }
}
