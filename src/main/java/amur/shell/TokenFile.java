package amur.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The file of tokens in the home folder, which only its owner may read. It holds their SHA-256
/// alone, so whoever gets hold of a copy cannot enter with it.
@Component
class TokenFile {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}";

    /// Whose the token of the setting `amur.editor-token` is.
    static final String SETTING = "setting";

    private static final Set<StandardOpenOption> OPENING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private final Path file;
    private final Clock clock;
    private final Optional<String> given;

    private record Line(Tokens.Token token, String digest) {}

    /// @param given a token for scripts and tests that is in no file; empty if none
    TokenFile(
            @Value("${amur.home}") Path home,
            @Value("${amur.editor-token:}") String given,
            Clock clock) {
        this.file = home.resolve("tokens");
        this.clock = clock;
        this.given =
                Optional.of(given)
                        .filter(text -> !text.isBlank())
                        .map(text -> new Secret(text).digest());
    }

    /// @return the token in clear, this once
    /// @throws IllegalArgumentException if there is one of that name, or it is no name
    String make(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name for a token: up to 40 letters, digits, spaces, . _ and -"
                            .formatted(name));
        }
        var fresh = Secret.random();
        alone(() -> add(name, fresh));
        return fresh.text();
    }

    private void add(String name, Secret fresh) {
        var lines = new ArrayList<>(lines());
        if (lines.stream().anyMatch(line -> line.token().name().equals(name))) {
            throw new IllegalArgumentException(
                    "there is a token \"%s\" already; revoke it first, or choose another name"
                            .formatted(name));
        }
        lines.add(new Line(new Tokens.Token(name, AsOf.today(clock)), fresh.digest()));
        write(lines);
    }

    synchronized List<Tokens.Token> list() {
        return lines().stream().map(Line::token).toList();
    }

    /// @throws IllegalArgumentException if there is none of that name
    void revoke(String name) {
        alone(() -> remove(name));
    }

    private void remove(String name) {
        var lines = lines();
        var kept = lines.stream().filter(line -> !line.token().name().equals(name)).toList();
        if (kept.size() == lines.size()) {
            throw new IllegalArgumentException(
                    "there is no token \"%s\"; there are: %s".formatted(name, names(lines)));
        }
        write(kept);
    }

    /// No other thread and no other process changes the file in the meantime.
    private synchronized void alone(Runnable change) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var door = FileChannel.open(file.resolveSibling("tokens.lock"), OPENING)) {
                door.lock();
                change.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tokens could not be kept in " + file, e);
        }
    }

    private static String names(List<Line> lines) {
        return lines.isEmpty()
                ? "none"
                : lines.stream().map(line -> line.token().name()).collect(Collectors.joining(", "));
    }

    /// The name of the token that somebody shows; empty if it is none. Every one is compared, so
    /// that the time taken does not tell which.
    synchronized Optional<String> owner(Secret shown) {
        var owner = given.filter(shown::has).map(known -> SETTING);
        for (var line : lines()) {
            if (shown.has(line.digest())) {
                owner = Optional.of(line.token().name());
            }
        }
        return owner;
    }

    /// Read anew each time: what somebody has taken out of the file opens nothing any more.
    private List<Line> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split(","))
                            .filter(parts -> parts.length == 3)
                            .map(TokenFile::line)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] parts) {
        return new Line(new Tokens.Token(parts[0], LocalDate.parse(parts[1])), parts[2]);
    }

    /// Whole or not at all. A temporary file is its owner's alone from the beginning.
    private void write(List<Line> lines) {
        var text =
                lines.stream()
                        .map(
                                l ->
                                        "%s,%s,%s\n"
                                                .formatted(
                                                        l.token().name(),
                                                        l.token().day(),
                                                        l.digest()))
                        .collect(Collectors.joining());
        try {
            var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "tokens", ".part");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the tokens could not be kept in " + file, e);
        }
    }
}
