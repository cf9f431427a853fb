package amur.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// The keys with which scripts do what the editor may, for the pages on which the editor keeps
/// them.
@Component
public class Tokens {

    /// What is known of a token once it has been shown.
    ///
    /// @param day on which it was made, UTC
    public record Token(String name, LocalDate day) {}

    /// The command that keeps them.
    public static final String WORD = "token";

    private final TokenFile file;
    private final Editor editor;

    Tokens(TokenFile file, Editor editor) {
        this.file = file;
        this.editor = editor;
    }

    /// The command for the tokens of a home. It needs nothing but their file, which every request
    /// reads anew, so that it works beside a running server.
    public static Word word(Path home) {
        return new TokenWord(new TokenFile(home, "", Clock.systemUTC()));
    }

    /// Makes a token, which has to be shown at once: it is not kept.
    ///
    /// @throws IllegalArgumentException if there is one of that name, or it is no name
    /// @throws AccessDeniedException for a reader
    public String make(String name) {
        editor.require();
        return file.make(name);
    }

    /// In the order in which they were made.
    ///
    /// @throws AccessDeniedException for a reader
    public List<Token> list() {
        editor.require();
        return file.list();
    }

    /// Whoever shows it from now on is a stranger.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    /// @throws AccessDeniedException for a reader
    public void revoke(String name) {
        editor.require();
        file.revoke(name);
    }
}
