package amur.dashboard.ui;

import amur.analysis.Calculation;
import amur.dashboard.Compared;
import amur.shell.AsOf;
import amur.trade.Period;
import amur.trade.Unit;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The two windows of a comparison, the measure and the unit as fields.
class WindowsForm extends Div {

    private static final List<Calculation> MEASURES =
            List.of(
                    Calculation.VALUE,
                    Calculation.QUANTITY,
                    Calculation.UNIT_PRICE,
                    Calculation.SHARE,
                    Calculation.GROWTH,
                    Calculation.CONTRIBUTION,
                    Calculation.CONCENTRATION,
                    Calculation.DISCOUNT);

    private static final List<Unit> UNITS =
            List.of(
                    Unit.USD,
                    Unit.CNY,
                    Unit.RUB,
                    Unit.TONNE,
                    Unit.BILLION_CUBIC_METRES,
                    Unit.BARREL);

    private final TextField from = month("compare.from");
    private final TextField to = month("compare.to");
    private final TextField baseFrom = month("compare.base.from");
    private final TextField baseTo = month("compare.base.to");
    private final Select<Calculation> measure = new Select<>();
    private final Select<Unit> unit = new Select<>();
    private Optional<LocalDate> asof = Optional.empty();

    /// @param asked gets the parameters of the new question
    WindowsForm(Consumer<Map<String, String>> asked) {
        addClassName("question");
        measure.setLabel(getTranslation("explore.measure"));
        measure.setItems(MEASURES);
        measure.setItemLabelGenerator(c -> getTranslation("measure.in." + c.code()));
        unit.setLabel(getTranslation("explore.unit"));
        unit.setItems(UNITS);
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("explore.any"));
        unit.setItemLabelGenerator(
                u -> getTranslation(u == null ? "explore.any" : "unit.long." + u.code()));
        var yearAgo =
                new Button(getTranslation("compare.year-ago"), click -> asked.accept(yearAgo()));
        List.<HasValue<?, ?>>of(from, to, baseFrom, baseTo, measure, unit)
                .forEach(
                        field ->
                                field.addValueChangeListener(
                                        change -> {
                                            if (change.isFromClient() && valid()) {
                                                asked.accept(parameters());
                                            }
                                        }));
        add(from, to, baseFrom, baseTo, yearAgo, measure, unit);
    }

    private TextField month(String label) {
        var field = new TextField(getTranslation(label));
        field.setPattern("\\d{4}-(0[1-9]|1[0-2])");
        field.setPlaceholder("2022-03");
        field.setWidth("8.5em");
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    void show(Compared compared) {
        asof = compared.request().asof();
        fill(from, to, compared.after());
        fill(baseFrom, baseTo, compared.before());
        measure.setValue(compared.request().measure());
        unit.setValue(compared.request().unit().orElse(null));
    }

    private static void fill(TextField first, TextField last, Period window) {
        first.setValue(window.start().toString());
        last.setValue(window.end().toString());
    }

    private boolean valid() {
        return List.of(from, to, baseFrom, baseTo).stream()
                .noneMatch(field -> field.isInvalid() || field.isEmpty());
    }

    private Map<String, String> yearAgo() {
        var parameters = parameters();
        parameters.put("compare", "year_ago");
        return parameters;
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", from.getValue());
        parameters.put("to", to.getValue());
        parameters.put("compare", baseFrom.getValue() + ".." + baseTo.getValue());
        parameters.put("measure", measure.getValue().code());
        Optional.ofNullable(unit.getValue()).ifPresent(u -> parameters.put("unit", u.code()));
        asof.ifPresent(day -> parameters.put(AsOf.KEY, day.toString()));
        return parameters;
    }
}
