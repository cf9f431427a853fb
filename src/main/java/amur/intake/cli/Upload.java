package amur.intake.cli;

import amur.shell.AmurProcess;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// A server in a process of its own, to which a file is sent by `POST /api/imports`, slowly enough
/// to be killed on the way.
final class Upload implements AutoCloseable {

    private static final int CREATED = 201;
    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

    /// Before every piece, which makes a third of a second of eight megabytes.
    private static final Duration PAUSE = Duration.ofMillis(1);

    private static final int PIECE = 1 << 14;

    private final ImportRun server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = UUID.randomUUID().toString();
    private final URI address;
    private CompletableFuture<Integer> answer = CompletableFuture.completedFuture(0);
    private long since;

    private Upload(AmurProcess amur, Path home, int port) throws IOException {
        address = URI.create("http://localhost:%d/".formatted(port));
        server = ImportRun.start(amur, home, "--amur.port=" + port, "--amur.editor-token=" + token);
    }

    /// Returns once the first bytes are on their way.
    static Upload begin(AmurProcess amur, Path home, Path file) throws Exception {
        var upload = new Upload(amur, home, freePort());
        while (!upload.ready()) {
            Thread.sleep(LOOKS_EVERY);
        }
        upload.send(file);
        return upload;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean ready() throws Exception {
        if (!server.alive()) {
            throw new IllegalStateException("no server: " + server.said() + server.complaints());
        }
        var health = HttpRequest.newBuilder(address.resolve("actuator/health")).build();
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    private void send(Path file) {
        var request =
                HttpRequest.newBuilder(address.resolve("api/imports?name=" + file.getFileName()))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(() -> slowly(file)))
                        .build();
        since = System.nanoTime();
        answer =
                client.sendAsync(request, BodyHandlers.discarding())
                        .thenApply(response -> response.statusCode());
    }

    private static InputStream slowly(Path file) {
        try {
            return new FilterInputStream(Files.newInputStream(file)) {
                @Override
                public int read(byte[] to, int from, int length) throws IOException {
                    try {
                        Thread.sleep(PAUSE);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return super.read(to, from, Math.min(length, PIECE));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return how long it took from the first byte to the answer, in nanoseconds
    /// @throws IllegalStateException if the file was not taken
    long lasted() {
        if (answer.join() != CREATED) {
            throw new IllegalStateException(answer.join() + server.said());
        }
        return System.nanoTime() - since;
    }

    /// Whether the sender was told that it is written.
    boolean promised() {
        return !answer.isCompletedExceptionally() && answer.getNow(0) == CREATED;
    }

    /// @return at which stage the import was
    ImportStage kill() throws InterruptedException {
        var told = promised();
        var stage = server.kill();
        return told ? ImportStage.ENDED : stage;
    }

    /// What the server said and complained of.
    String words() {
        return server.said() + server.complaints();
    }

    @Override
    public void close() {
        client.close();
    }
}
