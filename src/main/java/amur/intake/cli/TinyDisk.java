package amur.intake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk in memory that can become full at any moment, since it can be made as small as what it
/// holds.
final class TinyDisk implements AutoCloseable {

    private static final int TRIES = 100;

    private final Path folder;

    private TinyDisk(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if it cannot be had here: it takes Linux and root
    static TinyDisk at(Path folder, long kilobytes) throws IOException {
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=%dk".formatted(kilobytes), "amur", folder);
        return new TinyDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /// From now on there is only so much room. What is written meanwhile makes it too small for
    /// what it holds, so that it takes a few tries.
    void leave(long kilobytes) throws IOException {
        for (var tried = 1; ; tried++) {
            try {
                var disk = Files.getFileStore(folder);
                var used = disk.getTotalSpace() - disk.getUsableSpace() >> 10;
                run("mount", "-o", "remount,size=%dk".formatted(used + kilobytes), folder);
                return;
            } catch (IOException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static void run(Object... command) throws IOException {
        var words = java.util.Arrays.stream(command).map(Object::toString).toList();
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said.strip());
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", folder);
        Files.delete(folder);
    }
}
