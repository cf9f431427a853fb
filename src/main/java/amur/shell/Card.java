package amur.shell;

import com.vaadin.flow.component.Component;
import java.time.Instant;

/// A card on the overview, offered by whichever package knows the answer.
public interface Card {

    /// Where it stands: smaller first.
    int place();

    /// Makes the card for one visitor.
    ///
    /// @param known the data as known at that moment
    Component draw(Instant known);
}
