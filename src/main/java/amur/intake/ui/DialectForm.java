package amur.intake.ui;

import amur.csv.Choices;
import amur.csv.DayForm;
import amur.csv.Delimiter;
import amur.csv.Encoding;
import amur.csv.NumberForm;
import amur.csv.Plan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.function.Function;

/// What was detected about the writing of a file, each to be chosen otherwise.
class DialectForm extends Div {

    DialectForm(Plan plan, Choices choices, Consumer<Choices> take) {
        addClassName("fields");
        var dialect = plan.dialect();
        add(
                choice(
                        "encoding",
                        Encoding.values(),
                        dialect.encoding(),
                        Encoding::toString,
                        chosen -> take.accept(choices.with(chosen))),
                choice(
                        "delimiter",
                        Delimiter.values(),
                        dialect.delimiter(),
                        d -> getTranslation("reading.delimiter." + d.code()),
                        chosen -> take.accept(choices.with(chosen))),
                choice(
                        "numbers",
                        NumberForm.values(),
                        dialect.numbers(),
                        form -> getTranslation("reading.numbers." + form.code()),
                        chosen -> take.accept(choices.with(chosen))),
                choice(
                        "days",
                        DayForm.values(),
                        dialect.days() ? DayForm.MONTH : DayForm.DAY,
                        form -> getTranslation("reading.days." + form.code()),
                        chosen -> take.accept(choices.with(chosen))));
    }

    private <T> Select<T> choice(
            String name, T[] all, T now, Function<T, String> words, Consumer<T> take) {
        var select = new Select<T>();
        select.setLabel(getTranslation("reading." + name));
        select.setId("reading-" + name);
        select.setItems(all);
        select.setItemLabelGenerator(words::apply);
        select.setValue(now);
        select.addValueChangeListener(change -> take.accept(change.getValue()));
        return select;
    }
}
