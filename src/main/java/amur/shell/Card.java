package amur.shell;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.function.Function;

/// A card on a page, offered by whichever package knows the answer.
public interface Card {

    /// The pages that take cards.
    enum Page {
        OVERVIEW,
        PAYMENTS
    }

    Page page();

    /// Where it stands: smaller first. The page's own cards stand at 100, 200, 300 …
    int place();

    /// Makes the card for one visitor.
    ///
    /// @param known the data as known at that moment
    Component draw(Instant known);

    /// A card from a function.
    static Card of(Page page, int place, Function<Instant, Component> draw) {
        return new Card() {
            @Override
            public Page page() {
                return page;
            }

            @Override
            public int place() {
                return place;
            }

            @Override
            public Component draw(Instant known) {
                return draw.apply(known);
            }
        };
    }
}
