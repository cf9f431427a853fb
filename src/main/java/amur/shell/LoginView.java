package amur.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/// The editor signs in here, and comes back to the page from which the way led here; readers never
/// need to.
@Route(value = "login", layout = MainLayout.class)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfThePresent {

    /// Where Spring Security keeps what somebody wanted to see before signing in, and goes to
    /// afterwards.
    private static final String GO_BACK = "SPRING_SECURITY_SAVED_REQUEST";

    /// A page of ours: no other beginning may lead to a stranger's address, such as `//`.
    private static final Pattern PAGE = Pattern.compile("[a-z]+(/[a-z0-9-]+)*");

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = event.getUI().getInternals().getActiveViewLocation();
        if (PAGE.matcher(from.getPath()).matches()
                && !from.getPath().equals(event.getLocation().getPath())) {
            VaadinSession.getCurrent()
                    .getSession()
                    .setAttribute(
                            GO_BACK,
                            new SimpleSavedRequest("/" + from.getPathWithQueryParameters()));
        }
        form.setError(
                event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · Amur";
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("login.title"));
        words.getForm().setUsername(getTranslation("login.name"));
        words.getForm().setPassword(getTranslation("login.password"));
        words.getForm().setSubmit(getTranslation("login.submit"));
        words.getErrorMessage().setTitle(getTranslation("login.wrong"));
        words.getErrorMessage().setMessage(getTranslation("login.wrong.remedy"));
        return words;
    }
}
