package amur.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/// Why Amur cannot work with the database that the settings name, in a sentence.
public class UnusableDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /// The classes of SQLSTATE for a connection, a login and a database that is not there.
    private static final String NO_WAY_IN = "(08|28|3D).*";

    UnusableDatabase(String why) {
        super(why);
    }

    /// @return the sentence; empty if the failure has another cause
    public static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> said(cause).stream())
                .findFirst();
    }

    private static Optional<String> said(Throwable cause) {
        return switch (cause) {
            case UnusableDatabase known -> Optional.ofNullable(known.getMessage());
            case SQLException refused when closed(refused) ->
                    Optional.of(
                            "the database cannot be entered, check spring.datasource.url, username and password: "
                                    + refused.getMessage());
            default -> Optional.empty();
        };
    }

    private static boolean closed(SQLException refused) {
        var state = refused.getSQLState();
        return state != null && state.matches(NO_WAY_IN);
    }
}
