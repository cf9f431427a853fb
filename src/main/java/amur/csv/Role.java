package amur.csv;

import java.util.Map;

/// What a column is for.
public sealed interface Role {

    /// Its cells say nothing that is kept.
    record Ignored() implements Role {}

    /// Its cells say one thing about the row.
    record Dimension(Field field) implements Role {}

    /// Its cells are amounts.
    ///
    /// @param fixed what holds for all of them, such as the unit or the month
    record Amount(Map<Field, String> fixed) implements Role {

        public Amount {
            fixed = Map.copyOf(fixed);
        }
    }
}
