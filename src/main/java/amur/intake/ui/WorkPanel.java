package amur.intake.ui;

import amur.intake.Import;
import amur.intake.Progress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;

/// How far the work on a file has come; it goes on whether or not the page is open.
class WorkPanel extends Section {

    private final Import file;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    WorkPanel(Import file) {
        this.file = file;
        addClassName("card");
        setId("work");
        bar.getElement().setAttribute("aria-label", file.file().name());
        words.addClassName("small");
        var cancel = new Button(getTranslation("import.stop"), click -> file.cancel());
        cancel.setId("stop");
        var buttons = new Div(cancel);
        buttons.addClassName("buttons");
        add(new H2(file.file().name()), bar, words, buttons);
        refresh();
    }

    void refresh() {
        var progress = file.progress();
        bar.setValue(progress.share());
        var stage = progress.stage().name().toLowerCase(Locale.ROOT);
        words.setText(
                getTranslation(
                                "import.stage." + stage,
                                progress.rows(),
                                progress.rate(),
                                Math.round(100 * progress.share()))
                        + left(progress));
    }

    private String left(Progress progress) {
        var seconds = progress.left().toSeconds();
        return seconds == 0 ? "" : " " + getTranslation("import.left", seconds);
    }
}
