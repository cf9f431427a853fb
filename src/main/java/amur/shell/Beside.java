package amur.shell;

import amur.trade.Period;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;

/// What a door that knows something of two windows says beside their comparison, so that doors stay
/// strangers to one another.
public interface Beside {

    /// @param before the base
    /// @param after what is compared with it
    /// @param known the data as known at that moment
    /// @return empty if there is nothing to say
    Optional<Component> draw(Period before, Period after, Instant known);
}
