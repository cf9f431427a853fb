package amur.shell;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./amur token [NAME]`: makes, lists and revokes the keys of scripts. Whoever may run it owns
/// the home folder, so nobody has to sign in.
@Command(
        name = Tokens.WORD,
        description = "Makes a token with which a script may change data, and shows it once.")
class TokenWord implements Word {

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "what it is for")
    private Optional<String> name = Optional.empty();

    @Option(names = "--revoke", paramLabel = "NAME", description = "Make a token worthless.")
    private Optional<String> revoked = Optional.empty();

    @Option(names = "--list", description = "Say which tokens there are.")
    private boolean list;

    private final TokenFile tokens;

    TokenWord(TokenFile tokens) {
        this.tokens = tokens;
    }

    @Override
    public Integer call() {
        if (revoked.isPresent()) {
            tokens.revoke(revoked.get());
            System.out.println("revoked: " + revoked.get());
        } else if (list) {
            tokens.list().forEach(token -> System.out.println(token.day() + "  " + token.name()));
        } else {
            var chosen = name.orElseGet(this::free);
            System.out.println(tokens.make(chosen));
            System.err.printf(
                    "This is the token \"%s\"; it is shown only now. --revoke makes it worthless.%n",
                    chosen);
        }
        return 0;
    }

    /// The first of script, script-2, script-3 … that no token has.
    private String free() {
        var taken = tokens.list().stream().map(Tokens.Token::name).toList();
        var free = "script";
        for (var i = 2; taken.contains(free); i++) {
            free = "script-" + i;
        }
        return free;
    }
}
