package amur.csv;

import java.util.Optional;

/// Carries a fault out of the depth of a row; it never leaves this package.
final class FaultException extends RuntimeException {

    private final transient Fault fault;

    FaultException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /// What a parser's refusal says, or a general word if it says nothing.
    static String message(RuntimeException refusal) {
        return Optional.ofNullable(refusal.getMessage()).orElse("cannot be read");
    }
}
