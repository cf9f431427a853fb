package amur.csv;

import java.util.Map;

/// What a column is for.
public sealed interface Role {

    /// @param code `ignored`, `amount` or a field
    /// @param fixed for amounts, such as `unit=t; scale=10000`
    static Role of(String code, String fixed) {
        return switch (code) {
            case "ignored" -> new Ignored();
            case "amount" -> new Amount(MappingText.fixed(fixed));
            default -> new Dimension(Field.of(code));
        };
    }

    default String code() {
        return switch (this) {
            case Ignored ignored -> "ignored";
            case Amount amount -> "amount";
            case Dimension(var field) -> field.code();
        };
    }

    /// What holds for every amount of the column, as `of` reads it; empty for other roles.
    default String fixedText() {
        return this instanceof Amount(var fixed) ? MappingText.fixed(fixed) : "";
    }

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
