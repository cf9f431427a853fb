package amur.article.ui;

import amur.article.PressText;
import amur.article.extraction.Extractor;
import amur.shell.DayField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;

/// What the article says of itself, for a person to correct. Another day makes its words for time
/// mean other months, so that the figures are looked for again.
class HeadForm extends Div {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Desk desk;
    private final TextField title = new TextField(getTranslation("review.title"));
    private final TextField publisher = new TextField(getTranslation("review.publisher"));
    private final TextField address = new TextField(getTranslation("review.address"));
    private final DayField day;
    private final Checkbox keep = new Checkbox(getTranslation("review.keep"));
    private final Paragraph undated = new Paragraph(getTranslation("review.undated"));

    /// @param changed called when the candidates are others
    HeadForm(Desk desk, Extractor extractor, Runnable changed) {
        this.desk = desk;
        this.day =
                new DayField(
                        LATEST,
                        chosen -> {
                            var now = with(chosen);
                            desk.article(now, extractor.extract(now));
                            undated.setVisible(chosen.isEmpty());
                            changed.run();
                        });
        addClassName("head-form");
        var article = desk.article();
        title.setValue(article.title());
        publisher.setValue(article.publisher());
        address.setValue(article.address());
        day.setLabel(getTranslation("review.published"));
        day.setId("published");
        day.setValue(article.published().orElse(null));
        undated.addClassName("refusal");
        undated.setVisible(article.published().isEmpty());
        publisher.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        title.addClassName("broad");
        address.addClassName("broad");
        title.addValueChangeListener(change -> desk.article(with(article().published())));
        publisher.addValueChangeListener(change -> desk.article(with(article().published())));
        address.addValueChangeListener(change -> desk.article(with(article().published())));
        var fields = new Div(title, publisher, day, address);
        fields.addClassName("fields");
        add(fields, undated, keep);
    }

    private PressText article() {
        return desk.article();
    }

    private PressText with(Optional<LocalDate> published) {
        return new PressText(
                title.getValue().strip(),
                publisher.getValue().strip(),
                published,
                address.getValue().strip(),
                article().body());
    }

    /// Whether the editor wants the article itself to be kept; asked when it is published.
    java.util.function.BooleanSupplier keepText() {
        return keep::getValue;
    }
}
