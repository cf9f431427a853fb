package amur.dashboard.ui;

import amur.shell.AsOf;
import amur.shell.Card;
import amur.trade.Unit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What stands around the charts of the payments page: who measured what, before them; and after
/// them the currency of display, which is no measurement at all.
@Configuration
class PaymentCards {

    private static final List<String> MEASURED = List.of("between", "exports", "imports");
    private static final List<Unit> SHOWN = List.of(Unit.USD, Unit.CNY, Unit.RUB);

    @Bean
    Card whoMeasured() {
        return Card.of(Card.Page.PAYMENTS, 50, asof -> measured());
    }

    @Bean
    Card shownIn() {
        return Card.of(Card.Page.PAYMENTS, 900, PaymentCards::shown);
    }

    private static Component measured() {
        var parts = new Div();
        parts.addClassName("parts");
        MEASURED.forEach(
                chart ->
                        parts.add(
                                new Div(
                                        new H3(text("payments." + chart)),
                                        new Paragraph(text("payments." + chart + ".who")))));
        var card =
                new Section(new H2(text("payments.who")), parts, small(text("payments.who.note")));
        card.addClassName("card");
        return card;
    }

    private static Component shown(AsOf asof) {
        var ways = new Nav();
        ways.addClassName("actions");
        ways.setAriaLabel(text("payments.shown"));
        SHOWN.forEach(
                unit ->
                        ways.add(
                                new Anchor(
                                        asof.on(
                                                "explore?commodity=energy_total&measure=value&unit="
                                                        + unit.code()),
                                        text("unit.long." + unit.code()))));
        var card =
                new Section(
                        new H2(text("payments.shown")),
                        new Paragraph(text("payments.shown.note")),
                        ways);
        card.addClassNames("card", "aside");
        return card;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
