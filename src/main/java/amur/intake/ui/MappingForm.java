package amur.intake.ui;

import amur.csv.Choices;
import amur.csv.Field;
import amur.csv.Mapping;
import amur.csv.Plan;
import amur.csv.Role;
import amur.intake.Mappings;
import amur.shell.ScrollingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What each column is for, and what holds where no column says it; saved by name for the next
/// file with the same header.
class MappingForm extends Div {

    private static final List<String> ROLES =
            Stream.concat(
                            Stream.of("ignored", "amount"),
                            Arrays.stream(Field.values()).map(Field::code))
                    .toList();

    private final Mapping mapping;
    private final Choices choices;
    private final Mappings mappings;
    private final Consumer<Choices> take;

    MappingForm(Plan plan, Choices choices, Mappings mappings, Consumer<Choices> take) {
        this.mapping = plan.mapping();
        this.choices = choices;
        this.mappings = mappings;
        this.take = take;
        add(
                new H3(getTranslation("reading.layout." + mapping.layout())),
                constants(),
                columns(),
                saved(plan.header()));
    }

    private Component constants() {
        var fields = new Div();
        fields.addClassName("fields");
        var asked = EnumSet.noneOf(Field.class);
        asked.addAll(mapping.lacks());
        asked.addAll(mapping.constants().keySet());
        asked.forEach(field -> fields.add(constant(field)));
        return fields;
    }

    private TextField constant(Field field) {
        var text = new TextField(getTranslation("reading.constant", field.code()));
        text.setId("constant-" + field.code());
        text.setValue(mapping.constants().getOrDefault(field, ""));
        text.setInvalid(mapping.lacks().contains(field));
        text.addValueChangeListener(change -> take(mapping.with(field, change.getValue().strip())));
        return text;
    }

    private Component columns() {
        var table =
                new ScrollingTable(
                        getTranslation("reading.columns"),
                        List.of(
                                getTranslation("import.column"),
                                getTranslation("reading.role"),
                                getTranslation("reading.fixed")));
        table.caption(getTranslation("reading.columns"));
        table.addClassNames("tall", "texts");
        for (var i = 0; i < mapping.columns().size(); i++) {
            var role = mapping.columns().get(i).role();
            table.row(new Span(mapping.columns().get(i).name()), role(i), fixed(i, role));
        }
        return table;
    }

    private Component role(int column) {
        var select = new Select<String>();
        select.setAriaLabel(mapping.columns().get(column).name());
        select.setItems(ROLES);
        select.setValue(mapping.columns().get(column).role().code());
        select.addValueChangeListener(
                change -> take(mapping.with(column, Role.of(change.getValue(), ""))));
        return select;
    }

    /// Only amounts have something that holds for the whole column.
    private Component fixed(int column, Role role) {
        if (!(role instanceof Role.Amount)) {
            return new Span();
        }
        var text = new TextField();
        text.setAriaLabel(
                getTranslation("reading.fixed") + ": " + mapping.columns().get(column).name());
        text.setPlaceholder("unit=t; scale=10000");
        text.setValue(role.fixedText());
        text.addValueChangeListener(
                change ->
                        orSay(
                                () ->
                                        take(
                                                mapping.with(
                                                        column,
                                                        Role.of("amount", change.getValue())))));
        return text;
    }

    private Component saved(List<String> header) {
        var line = new Div();
        line.addClassName("fields");
        var fitting = mappings.fitting(header);
        if (!fitting.isEmpty()) {
            var select = new Select<String>();
            select.setLabel(getTranslation("reading.saved"));
            select.setId("saved-mapping");
            select.setItems(fitting.keySet());
            fitting.forEach((name, saved) -> mark(select, name, saved));
            select.addValueChangeListener(change -> take(fitting.get(change.getValue())));
            line.add(select);
        }
        var name = new TextField(getTranslation("reading.name"));
        name.setId("mapping-name");
        var save = new Button(getTranslation("reading.save"), click -> save(name.getValue()));
        line.add(name, save);
        return line;
    }

    private void mark(Select<String> select, String name, Mapping saved) {
        if (saved.equals(mapping)) {
            select.setValue(name);
        }
    }

    private void save(String name) {
        orSay(
                () -> {
                    mappings.save(name.strip(), mapping);
                    Notification.show(getTranslation("reading.kept", name.strip()));
                    take(mapping);
                });
    }

    private static void orSay(Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            Notification.show(String.valueOf(e.getMessage()));
        }
    }

    private void take(Mapping chosen) {
        take.accept(choices.with(chosen));
    }
}
