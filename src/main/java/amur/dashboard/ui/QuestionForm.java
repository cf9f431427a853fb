package amur.dashboard.ui;

import amur.analysis.Calculation;
import amur.analysis.Frequency;
import amur.dashboard.PanelRequest;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Unit;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The question of a page as fields. A change asks a new question, which becomes the address.
class QuestionForm extends Div {

    /// Whose figures are offered: reporter, partner, flow.
    private record Trade(Area reporter, Area partner, Flow flow) {}

    private static final List<Trade> TRADES =
            List.of(
                    new Trade(Area.CHINA, Area.RUSSIA, Flow.IMPORT),
                    new Trade(Area.RUSSIA, Area.CHINA, Flow.EXPORT),
                    new Trade(Area.CHINA, Area.WORLD, Flow.IMPORT),
                    new Trade(Area.CHINA, Area.RUSSIA, Flow.EXPORT),
                    new Trade(Area.RUSSIA, Area.WORLD, Flow.EXPORT));

    private static final List<Unit> UNITS =
            List.of(
                    Unit.USD,
                    Unit.CNY,
                    Unit.RUB,
                    Unit.TONNE,
                    Unit.BARREL,
                    Unit.CUBIC_METRE,
                    Unit.KILOWATT_HOUR,
                    Unit.TONNE_OF_OIL_EQUIVALENT);

    private final MultiSelectComboBox<Commodity> commodities = new MultiSelectComboBox<>();
    private final Select<Trade> trade = new Select<>();
    private final Select<Calculation> measure = new Select<>();
    private final Select<Unit> unit = new Select<>();
    private final Select<Frequency> by = new Select<>();
    private final Select<PanelRequest.Form> form = new Select<>();
    private final Select<String> compare = new Select<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private Map<String, String> kept = Map.of();

    /// @param asked gets the parameters of the new question
    QuestionForm(Consumer<Map<String, String>> asked) {
        addClassName("question");
        getElement().setAttribute("role", "search");
        choices();
        months();
        List.<HasValue<?, ?>>of(commodities, trade, measure, unit, by, form, compare, from, to)
                .forEach(
                        field ->
                                field.addValueChangeListener(
                                        change -> {
                                            if (change.isFromClient()) {
                                                asked.accept(parameters());
                                            }
                                        }));
        add(commodities, trade, measure, unit, by, form, compare, from, to);
    }

    private void choices() {
        commodities.setLabel(getTranslation("explore.commodities"));
        commodities.setItems(Commodity.values());
        commodities.setItemLabelGenerator(c -> getTranslation("commodity." + c.code()));
        commodities.setPlaceholder(getTranslation("explore.commodities.all"));
        commodities.setClearButtonVisible(true);
        commodities.setWidth("21em");
        trade.setWidth("17em");
        options(trade, "explore.trade", TRADES, this::name);
        options(
                measure,
                "explore.measure",
                List.of(Calculation.values()),
                c -> getTranslation("measure.in." + c.code()));
        options(
                by,
                "explore.by",
                List.of(Frequency.values()),
                f -> getTranslation("explore.by." + f.code()));
        options(unit, "explore.unit", UNITS, u -> getTranslation("unit.long." + u.code()));
        options(
                form,
                "explore.form",
                Arrays.asList(PanelRequest.Form.values()),
                f -> getTranslation("form." + code(f)));
        options(
                compare,
                "explore.compare",
                List.of("year_ago", "mirror"),
                c -> getTranslation("explore.compare." + c));
        compare.setEmptySelectionAllowed(true);
        compare.setEmptySelectionCaption("–");
        free(unit);
        free(form);
    }

    private void months() {
        for (var field : List.of(from, to)) {
            field.setPattern("\\d{4}-(0[1-9]|1[0-2])");
            field.setPlaceholder("2022-03");
            field.setWidth("7.5em");
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        }
        from.setLabel(getTranslation("explore.from"));
        to.setLabel(getTranslation("explore.to"));
    }

    private <T> void options(
            Select<T> field, String label, List<T> values, Function<T, String> name) {
        field.setLabel(getTranslation(label));
        field.setItems(values);
        field.setItemLabelGenerator(
                value -> value == null ? getTranslation("explore.any") : name.apply(value));
    }

    /// Offers "what suits" as the first choice.
    private <T> void free(Select<T> field) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("explore.any"));
    }

    private String name(Trade trade) {
        return getTranslation(
                "trade." + trade.flow().code(),
                getTranslation("area." + trade.reporter().code()),
                getTranslation("area." + trade.partner().code()));
    }

    private static String code(PanelRequest.Form form) {
        return form.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Shows a question without asking it again.
    ///
    /// @param others parameters that have no field here; they stay in the address
    void show(PanelRequest request, Map<String, String> others) {
        kept = others;
        var compared = others.getOrDefault("compare", "");
        compare.setValue(
                compared.equals("year_ago") || compared.equals("mirror") ? compared : null);
        commodities.setValue(Set.copyOf(request.commodities()));
        trade.setValue(new Trade(request.reporter(), request.partner(), request.flow()));
        measure.setValue(request.measure());
        unit.setValue(request.unit().orElse(null));
        by.setValue(request.by());
        form.setValue(request.form().orElse(null));
        from.setValue(request.from().map(Object::toString).orElse(""));
        to.setValue(request.to().map(Object::toString).orElse(""));
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<>(kept);
        put(
                parameters,
                "commodity",
                commodities.getValue().stream()
                        .sorted()
                        .map(Commodity::code)
                        .collect(Collectors.joining(",")));
        put(parameters, "reporter", trade.getValue().reporter().code());
        put(parameters, "partner", trade.getValue().partner().code());
        put(parameters, "flow", trade.getValue().flow().code());
        put(parameters, "measure", measure.getValue().code());
        put(parameters, "unit", Optional.ofNullable(unit.getValue()).map(Unit::code).orElse(""));
        if (compare.getValue() != null || offered(parameters.get("compare"))) {
            parameters.remove("compare");
            put(parameters, "compare", Optional.ofNullable(compare.getValue()).orElse(""));
        }
        put(parameters, "from", from.isInvalid() ? "" : from.getValue());
        put(parameters, "to", to.isInvalid() ? "" : to.getValue());
        put(parameters, "by", by());
        put(
                parameters,
                "form",
                Optional.ofNullable(form.getValue()).map(QuestionForm::code).orElse(""));
        return parameters;
    }

    /// Whether the field offers it; a window named in the address has no place in it and stays.
    private static boolean offered(@Nullable String compared) {
        return "year_ago".equals(compared) || "mirror".equals(compared);
    }

    /// A form may be usual by year; months stay unsaid then, or the picture would be unreadable.
    private String by() {
        var chosen = by.getValue();
        var usual = Optional.ofNullable(form.getValue()).map(PanelRequest.Form::usual);
        return chosen == Frequency.MONTH && usual.isPresent() && usual.get() != chosen
                ? ""
                : chosen.code();
    }

    private static void put(Map<String, String> parameters, String key, String value) {
        if (!value.isEmpty()) {
            parameters.put(key, value);
        }
    }
}
