package amur.shell;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal where to look, and once the editor's password.
@Component
class Greeting {

    private final EditorAccount account;

    Greeting(EditorAccount account) {
        this.account = account;
    }

    @EventListener
    void greet(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            account.fresh().ifPresent(Greeting::tell);
            System.out.printf("Amur serves http://localhost:%d%n", web.getWebServer().getPort());
        }
    }

    private static void tell(String password) {
        System.out.printf(
                "Editor's one-time password (user name \"%s\", shown only now): %s%n",
                EditorAccount.NAME, password);
    }
}
