package amur.article.ui;

import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import amur.shell.Formats;
import amur.trade.Area;
import amur.trade.Commodity;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the article says, in the words of a person. It offers only what fits: units of the
/// measure, commodities that are counted in the unit, bases among the other candidates.
class CorrectionForm extends Div {

    private final Candidate before;
    private final Desk desk;
    private final CandidateWords words;
    private final Formats formats;
    private final Consumer<Candidate> save;

    private final Select<Kind> measure = new Select<>();
    private final TextField digits = new TextField(getTranslation("review.number"));
    private final Select<ScaledNumber.Scale> scale = new Select<>();
    private final Select<String> unit = new Select<>();
    private final Checkbox approximate = new Checkbox(getTranslation("review.approximate"));
    private final Select<Change> change = new Select<>();
    private final Select<Commodity> commodity = new Select<>();
    private final Select<Area> seller = new Select<>();
    private final Select<Area> buyer = new Select<>();
    private final MonthsFields months;
    private final Select<Integer> base = new Select<>();
    private final CheckboxGroup<String> currencies = new CheckboxGroup<>();
    private final Paragraph refusal = new Paragraph();

    CorrectionForm(
            int candidate, Desk desk, Formats formats, Consumer<Candidate> save, Runnable cancel) {
        this.before = desk.standing(candidate);
        this.desk = desk;
        this.formats = formats;
        this.words = new CandidateWords(formats);
        this.save = save;
        this.months = new MonthsFields(before.period());
        addClassName("correction");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.correct"));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        choices(candidate);
        fill();
        add(fields(), refusal, buttons(cancel));
        measure.addValueChangeListener(chosen -> fit());
        unit.addValueChangeListener(chosen -> fitCommodities());
    }

    private void choices(int candidate) {
        list(measure, "review.measure", List.of(Kind.values()), words::kind, false);
        var chinese = chinese();
        list(
                scale,
                "review.scale",
                ScaledNumber.scales(chinese),
                each ->
                        getTranslation(
                                "review.scale." + each.name().toLowerCase(java.util.Locale.ROOT)),
                false);
        list(unit, "review.unit", List.of(), this::unit, false);
        list(
                change,
                "review.change",
                List.of(Change.values()),
                way -> getTranslation(way == Change.UP ? "review.up" : "review.down"),
                true);
        list(commodity, "review.commodity", List.of(), formats::commodity, true);
        list(seller, "review.seller", areas(before.exporter()), formats::area, true);
        list(buyer, "review.buyer", areas(before.importer()), formats::area, true);
        list(
                base,
                "review.base",
                IntStream.range(0, desk.size()).filter(i -> i != candidate).boxed().toList(),
                i -> (i + 1) + " · " + words.amount(desk.standing(i)),
                true);
        currencies.setLabel(getTranslation("review.currencies"));
        currencies.setItems(with(Corrections.CURRENCIES, before.currencies()));
        digits.setValueChangeMode(ValueChangeMode.EAGER);
    }

    private boolean chinese() {
        return getLocale().getLanguage().equals("zh");
    }

    private <T> void list(
            Select<T> field, String label, List<T> items, Function<T, String> name, boolean free) {
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : name.apply(item));
        if (free) {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(getTranslation("review.unsaid"));
        }
    }

    private static <T> List<T> with(List<T> usual, List<T> held) {
        var all = new LinkedHashSet<>(usual);
        all.addAll(held);
        return List.copyOf(all);
    }

    private List<Area> areas(Optional<Area> held) {
        return with(formats.areas(), held.stream().toList());
    }

    private String unit(String code) {
        return code.equals("ratio")
                ? getTranslation("review.times")
                : CandidateWords.unit(code).map(formats::unit).orElse(code);
    }

    private void fill() {
        measure.setValue(before.measure());
        before.value()
                .map(value -> ScaledNumber.of(value, chinese()))
                .ifPresentOrElse(
                        number -> {
                            digits.setValue(number.digits());
                            scale.setValue(number.scale());
                        },
                        () -> scale.setValue(ScaledNumber.Scale.ONE));
        approximate.setValue(before.approximate());
        before.change().ifPresent(change::setValue);
        before.exporter().ifPresent(seller::setValue);
        before.importer().ifPresent(buyer::setValue);
        before.comparisonOf().ifPresent(base::setValue);
        currencies.setValue(Set.copyOf(before.currencies()));
        fit();
        before.commodity()
                .filter(Corrections.commodities(before.unit())::contains)
                .ifPresent(commodity::setValue);
    }

    /// Offers the units of the measure, and only the fields that it has.
    private void fit() {
        var kind = measure.getValue();
        var chosen = Optional.ofNullable(unit.getValue()).orElse(before.unit());
        var units = Corrections.units(kind, kind == before.measure() ? before.unit() : "");
        unit.setItems(units);
        unit.setValue(units.contains(chosen) ? chosen : units.stream().findFirst().orElse(null));
        var number = kind != Kind.PAYMENT_CURRENCY;
        Stream.<Component>of(digits, scale, unit, approximate)
                .forEach(field -> field.setVisible(number));
        change.setVisible(kind == Kind.GROWTH);
        currencies.setVisible(Corrections.paid(kind));
        fitCommodities();
    }

    private void fitCommodities() {
        var chosen = commodity.getValue();
        var fitting = Corrections.commodities(Optional.ofNullable(unit.getValue()).orElse(""));
        commodity.setItems(fitting);
        if (fitting.contains(chosen)) {
            commodity.setValue(chosen);
        }
    }

    private Div fields() {
        var fields =
                new Div(
                        measure,
                        digits,
                        scale,
                        unit,
                        change,
                        commodity,
                        seller,
                        buyer,
                        months.from(),
                        months.to(),
                        base,
                        approximate,
                        currencies);
        fields.addClassName("fields");
        return fields;
    }

    private Component buttons(Runnable cancel) {
        var take = new Button(getTranslation("review.save"), click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClassName("save");
        var leave = new Button(getTranslation("review.cancel"), click -> cancel.run());
        leave.addClassName("cancel");
        var buttons = new Div(take, leave);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void take() {
        var number = new ScaledNumber(digits.getValue(), scale.getValue());
        if (digits.isVisible() && number.value().isEmpty()) {
            digits.setInvalid(true);
            refusal.setText(getTranslation("review.no-number"));
            digits.focus();
        } else if (!months.valid()) {
            refusal.setText(getTranslation("review.no-months"));
        } else {
            save.accept(corrected(number));
        }
    }

    private Candidate corrected(ScaledNumber number) {
        var kind = measure.getValue();
        var counted = kind != Kind.PAYMENT_CURRENCY;
        var value = number.value().filter(any -> counted);
        var same =
                value.isPresent()
                        && before.value().filter(v -> v.compareTo(value.get()) == 0).isPresent();
        return new Candidate(
                before.start(),
                before.end(),
                value,
                same ? before.step() : value.map(any -> number.step()),
                counted ? unit.getValue() : "",
                counted && approximate.getValue(),
                kind,
                chosen(commodity),
                chosen(seller),
                chosen(buyer),
                months.window(),
                chosen(base),
                kind == Kind.GROWTH ? chosen(change) : Optional.empty(),
                before.per(),
                Corrections.paid(kind)
                        ? Corrections.CURRENCIES.stream()
                                .filter(currencies.getValue()::contains)
                                .toList()
                        : List.of(),
                before.certainty(),
                before.because());
    }

    private static <T> Optional<T> chosen(HasValue<?, T> field) {
        return Optional.ofNullable(field.getValue());
    }

    /// The first thing to look at.
    void focus() {
        if (digits.isVisible()) {
            digits.focus();
        } else {
            commodity.focus();
        }
    }
}
