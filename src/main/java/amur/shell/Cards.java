package amur.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Lays the cards of a page out in their order.
@Component
public class Cards {

    private final List<Card> cards;

    Cards(List<Card> cards) {
        this.cards = cards.stream().sorted(Comparator.comparingInt(Card::place)).toList();
    }

    /// @param asof the data as known then
    public Div of(Card.Page page, AsOf asof) {
        var grid = new Div();
        grid.addClassName("cards");
        cards.stream()
                .filter(card -> card.page() == page)
                .forEach(card -> grid.add(card.draw(asof)));
        return grid;
    }
}
