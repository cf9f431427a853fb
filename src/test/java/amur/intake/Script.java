package amur.intake;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Sends files to `POST /api/imports` as a script does.
record Script(int port) {

    /// The setting that lets it in.
    static final String TOKEN = "amur.editor-token=token-of-the-script";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> send(String name, byte[] bytes) {
        var query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        var address = "http://localhost:%d/api/imports?name=%s".formatted(port, query);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + TOKEN.split("=")[1])
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
