package amur.dashboard.ui;

import amur.dashboard.Answer;
import amur.dashboard.FileType;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/// Takes a chart along: a preview as it will be, and every file it can become, free and without a
/// detour through a screenshot.
class ExportDialog extends Dialog {

    private static final List<String> SIZES = List.of("article", "square", "slide", "a4", "thumb");

    private final Image preview = new Image();
    private final Div files = new Div();
    private final TextArea code = new TextArea();
    private final TextField image = new TextField();
    private Export export;

    ExportDialog(Answer answer) {
        this.export = Export.of(answer);
        addClassName("export");
        setHeaderTitle(getTranslation("export.title"));
        preview.addClassName("preview");
        files.addClassName("files");
        copied(code, "export.embed");
        copied(image, "export.address");
        var choices = new Div(headline(answer), size(), theme(), scale(), files, code, image);
        choices.addClassName("choices");
        var body = new Div(preview, choices);
        body.addClassName("export-body");
        add(body);
        var close = new Button(getTranslation("export.close"), click -> close());
        getFooter().add(close);
        show();
    }

    private TextField headline(Answer answer) {
        var field = new TextField(getTranslation("export.headline"));
        field.setPlaceholder(answer.spec().text().title());
        field.setMaxLength(300);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> change(export.titled(change.getValue())));
        return field;
    }

    private Select<String> size() {
        return select("export.size", SIZES, "article", s -> change(export.sized(s)));
    }

    private Select<String> theme() {
        return select("export.theme", List.of("light", "dark"), "light", t -> change(export.on(t)));
    }

    private Select<String> scale() {
        var scales = List.of("1", "2", "3", "4");
        return select("export.scale", scales, "2", s -> change(export.scaled(Integer.parseInt(s))));
    }

    private Select<String> select(
            String key, List<String> values, String value, Consumer<String> chosen) {
        var field = new Select<String>();
        field.setLabel(getTranslation(key));
        field.setItems(values);
        field.setItemLabelGenerator(one -> getTranslation(key + "." + one));
        field.setValue(value);
        field.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return field;
    }

    /// A text to copy, with the button that does.
    private void copied(com.vaadin.flow.component.Component field, String key) {
        var button = new Button(getTranslation("export.copy"));
        button.setAriaLabel(getTranslation("export.copy") + ": " + getTranslation(key));
        switch (field) {
            case TextArea area -> {
                area.setLabel(getTranslation(key));
                area.setReadOnly(true);
                area.setSuffixComponent(button);
            }
            case TextField line -> {
                line.setLabel(getTranslation(key));
                line.setReadOnly(true);
                line.setSuffixComponent(button);
            }
            default -> throw new IllegalArgumentException(key);
        }
        button.addClickListener(click -> copy(field, button));
    }

    /// Where the page may not write to the clipboard, the text is selected for the person to copy.
    private void copy(Component field, Button button) {
        field.getElement()
                .executeJs(
                        """
                        const field = this.inputElement;
                        field.select();
                        try { await navigator.clipboard.writeText(field.value); }
                        catch { if (!document.execCommand('copy')) return; }
                        $0.textContent = $1;""",
                        button.getElement(),
                        getTranslation("export.copied"));
    }

    private void change(Export other) {
        export = other;
        show();
    }

    private void show() {
        preview.setSrc(export.scaled(1).address("png"));
        preview.setAlt(export.answer().description());
        files.removeAll();
        files.add(
                links("export.pictures", FileType.kinds().get(0)),
                links("export.data", FileType.kinds().get(1)));
        code.setValue(export.code());
        image.setValue(export.absolute(export.address("png")));
    }

    private Div links(String key, List<FileType> types) {
        var row = new Div(new Span(getTranslation(key)));
        types.forEach(type -> row.add(link(type)));
        return row;
    }

    private Anchor link(FileType type) {
        var link = new Anchor(export.address(type.ending()), type.name());
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("download", export.answer().fileName() + "." + type.ending());
        return link;
    }
}
