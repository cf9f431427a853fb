package amur.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// The one account that may change data. Its password is made at first start, shown once, and kept
/// only as a bcrypt hash in the home folder; deleting that file makes a new one at the next start.
@Component
class EditorAccount implements UserDetailsService {

    static final String NAME = "editor";

    /// Without letters and digits that are easily confused.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final String hash;
    private final Optional<String> fresh;

    /// @param given a password from the setting `amur.editor-password`, for scripts; empty if none
    EditorAccount(
            @Value("${amur.home}") Path home, @Value("${amur.editor-password:}") String given) {
        var file = home.resolve("editor");
        if (!given.isEmpty()) {
            hash = hash(given);
            fresh = Optional.empty();
        } else if (Files.exists(file)) {
            hash = read(file);
            fresh = Optional.empty();
        } else {
            var password = password();
            hash = hash(password);
            write(file, hash);
            fresh = Optional.of(password);
        }
    }

    /// The password in clear, once: at the start that made it.
    Optional<String> fresh() {
        return fresh;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        if (!name.equals(NAME)) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(NAME).password(hash).roles("EDITOR").build();
    }

    private static String hash(String password) {
        return "{bcrypt}" + new BCryptPasswordEncoder().encode(password);
    }

    private static String password() {
        var random = new SecureRandom();
        return random.ints(16, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (text, i) -> text.append(ALPHABET.charAt(i)),
                        StringBuilder::append)
                .toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String hash) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, hash + "\n");
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
