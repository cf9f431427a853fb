package amur.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.IntConsumer;

/// How far the review has come, the keys, and the way out of it.
class ReviewBar extends Div {

    private final Desk desk;
    private final Span count = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final NativeButton undo;
    private final Button publish;

    /// @param step moves by so many places in the list
    ReviewBar(Desk desk, IntConsumer step, Runnable takeBack, Runnable ask, Runnable discard) {
        this.desk = desk;
        addClassName("review-bar");
        count.setId("progress");
        count.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("aria-label", getTranslation("review.progress"));
        undo = key("review.undo", "u", "u", takeBack);
        publish = new Button(getTranslation("review.publish"), click -> ask.run());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setId("publish");
        var other = new Button(getTranslation("review.other"), click -> discard.run());
        other.setId("other");
        var keys =
                new Div(
                        key("review.next", "n", "n j", () -> step.accept(1)),
                        key("review.back", "p", "p k", () -> step.accept(-1)),
                        hint("review.accept", "a"),
                        hint("review.correct", "c"),
                        hint("review.reject", "r"),
                        undo);
        keys.addClassName("keys");
        var far = new Div(count, progress);
        far.addClassName("far");
        var ways = new Div(publish, other);
        ways.addClassName("ways");
        add(far, keys, ways);
        refresh();
    }

    final void refresh() {
        count.setText(getTranslation("review.decided", desk.decided(), desk.size()));
        progress.setValue(desk.size() == 0 ? 0 : (double) desk.decided() / desk.size());
        undo.setEnabled(desk.undoable());
        publish.setEnabled(!desk.accepted().isEmpty());
    }

    private NativeButton key(String label, String stroke, String shown, Runnable action) {
        var button = new NativeButton("", click -> action.run());
        button.add(strokes(shown), new Span(getTranslation(label)));
        button.getElement().setAttribute("data-key", stroke);
        return button;
    }

    private Span hint(String label, String stroke) {
        var hint = new Span(strokes(stroke), new Span(getTranslation(label)));
        hint.addClassName("hint");
        return hint;
    }

    private static Component strokes(String keys) {
        var all = new Span();
        for (var one : keys.split(" ")) {
            var key = new HtmlContainer("kbd");
            key.setText(one);
            all.add(key);
        }
        return all;
    }
}
