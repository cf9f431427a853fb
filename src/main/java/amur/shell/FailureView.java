package amur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a failure of ours shows: a page with a number under which the log has the rest.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception>, OfThePresent {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "failure {} at {}",
                number,
                event.getLocation().getPath(),
                parameter.getException());
        removeAll();
        add(
                new PageHeader(
                        getTranslation("failure.title"), getTranslation("failure.lead", number)),
                new Anchor("", getTranslation("not-found.back")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
