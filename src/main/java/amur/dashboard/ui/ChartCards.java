package amur.dashboard.ui;

import amur.dashboard.Panels;
import amur.shell.Card;
import com.vaadin.flow.component.UI;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The charts that stand on the overview and on the payments page.
@Configuration
class ChartCards {

    @Bean
    Card landed(Panels panels) {
        return card(Card.Page.OVERVIEW, 300, panels, Map.of("panel", "landed"), "full");
    }

    @Bean
    Card bill(Panels panels) {
        return card(Card.Page.OVERVIEW, 200, panels, Map.of("panel", "bill"), "wide");
    }

    @Bean
    Card crudeByYear(Panels panels) {
        return card(Card.Page.OVERVIEW, 400, panels, Map.of("panel", "crude-by-year"), "wide");
    }

    @Bean
    Card settledBetween(Panels panels) {
        return card(Card.Page.PAYMENTS, 100, panels, Map.of("panel", "settled-between"), "full");
    }

    @Bean
    Card settledExports(Panels panels) {
        return card(Card.Page.PAYMENTS, 300, panels, Map.of("panel", "settled-exports"), "half");
    }

    @Bean
    Card settledImports(Panels panels) {
        return card(Card.Page.PAYMENTS, 400, panels, Map.of("panel", "settled-imports"), "half");
    }

    private static Card card(
            Card.Page page,
            int place,
            Panels panels,
            Map<String, String> specification,
            String width) {
        return Card.of(
                page,
                place,
                asof -> {
                    var language = UI.getCurrent().getLocale();
                    var card = new ChartCard(panels, asof.with(specification), language);
                    card.addClassName(width);
                    return card;
                });
    }
}
