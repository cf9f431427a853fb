package amur.article.ui;

import amur.article.extraction.Window;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/// A period as its first and its last month. A window of other days stays as it is until somebody
/// changes a month.
final class MonthsFields {

    private final Optional<Window> before;
    private final TextField from;
    private final TextField to;

    MonthsFields(Optional<Window> before) {
        this.before = before;
        this.from = month("review.from", before.map(Window::first).map(YearMonth::from));
        this.to = month("review.to", before.map(Window::last).map(YearMonth::from));
    }

    private static TextField month(String label, Optional<YearMonth> value) {
        var field = new TextField(UI.getCurrent().getTranslation(label));
        field.setPlaceholder("YYYY-MM");
        field.setAllowedCharPattern("[0-9-]");
        field.setValue(value.map(YearMonth::toString).orElse(""));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addClassName("month");
        return field;
    }

    TextField from() {
        return from;
    }

    TextField to() {
        return to;
    }

    /// Whether both are months in their order, or both are empty; the last may be left out.
    boolean valid() {
        try {
            window();
            from.setInvalid(false);
            to.setInvalid(false);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            from.setInvalid(true);
            to.setInvalid(true);
            return false;
        }
    }

    /// @throws DateTimeException or `IllegalArgumentException` if they are no months in order
    Optional<Window> window() {
        if (from.getValue().isBlank() && to.getValue().isBlank()) {
            return Optional.empty();
        }
        var first = YearMonth.parse(from.getValue().strip());
        var last = to.getValue().isBlank() ? first : YearMonth.parse(to.getValue().strip());
        var unchanged =
                before.filter(
                        window ->
                                YearMonth.from(window.first()).equals(first)
                                        && YearMonth.from(window.last()).equals(last));
        return unchanged.or(() -> Optional.of(new Window(first.atDay(1), last.atEndOfMonth())));
    }
}
