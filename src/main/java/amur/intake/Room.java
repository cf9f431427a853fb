package amur.intake;

import amur.shell.FullDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/// The room that is left on a disk. Whoever writes much asks first: the database breaks off all
/// its work on a full disk, so it shall not be the one that fills it.
record Room(Path folder) {

    /// So much of the disk is left to everything else.
    static final long SPARE = 64L << 20;

    /// What the database takes for a row besides its words, measured: 171 bytes at the most.
    private static final long ROW = 200;

    /// Text stands in the database, and for a while in what it would undo.
    private static final int TWICE = 2;

    /// @throws IOException if there is not even the room that everything else needs
    void refuseFull() throws IOException {
        refuseFull(SPARE, "");
    }

    /// What a commit takes: the file is kept, and its rows go into the database.
    ///
    /// @throws IOException if there is less
    void refuseFull(DryRun run) throws IOException {
        var needed = SPARE + run.file().size() + run.size() * ROW + run.staged() * TWICE;
        refuseFull(needed, ", %,d MB are needed to write the file".formatted(needed >> 20));
    }

    /// What a person is told of work that failed, in one sentence.
    RuntimeException failed(Exception failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        var full = FullDisk.sentence(cause, folder.getParent());
        if (full.isPresent()) {
            return new UncheckedIOException(full.get(), new IOException(cause));
        }
        return switch (cause) {
            case UncheckedIOException broken -> unchecked(broken.getCause());
            case IOException broken -> unchecked(broken);
            case RuntimeException other -> other;
            default -> new IllegalStateException(cause);
        };
    }

    private static UncheckedIOException unchecked(IOException broken) {
        return new UncheckedIOException(String.valueOf(broken.getMessage()), broken);
    }

    /// @param needed in bytes
    private void refuseFull(long needed, String what) throws IOException {
        var disk = Files.getFileStore(folder);
        var free = disk.getUsableSpace();
        if (free < needed) {
            throw new IOException(
                    "the disk %s is nearly full: %,d MB are free%s; nothing was written, make room and try again"
                            .formatted(disk, free >> 20, what));
        }
    }
}
