package amur.csv;

import amur.trade.Status;
import java.util.Optional;

/// Reads how firm a number is, in Amur's words or in the letters of SDMX.
final class StatusText {

    private StatusText() {}

    /// @throws IllegalArgumentException for a forecast, which nobody has counted, and for a text
    ///     that is no status
    static Status read(String text) {
        return switch (text) {
            case "", "A", "N", "B", "P", "V" -> Status.REPORTED;
            case "E", "I" -> Status.ESTIMATED;
            case "R" -> Status.REVISED;
            case "C", "Q" -> Status.WITHHELD;
            case "F" -> throw new IllegalArgumentException("\"F\" is a forecast; leave it out");
            default -> Status.of(text);
        };
    }

    /// Whether the file says that there is no figure.
    static Optional<String> missing(String text) {
        return switch (text) {
            case "M", "L", "O", "H" -> Optional.of(text);
            default -> Optional.empty();
        };
    }
}
