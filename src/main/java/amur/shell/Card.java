package amur.shell;

import com.vaadin.flow.component.Component;
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

    /// Makes the card for one visitor, with links that stay in the same time.
    ///
    /// @param asof the data as known then
    Component draw(AsOf asof);

    /// A card from a function.
    static Card of(Page page, int place, Function<AsOf, Component> draw) {
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
            public Component draw(AsOf asof) {
                return draw.apply(asof);
            }
        };
    }
}
