package amur.dashboard;

/// A parameter of an address that cannot be understood. The person sees its name, the text and what
/// is allowed; never a stack trace.
public final class BadParameter extends RuntimeException {

    private final String parameter;
    private final String allowed;

    /// @param text what was given
    /// @param allowed what would be understood, as a list or a sentence
    public BadParameter(String parameter, String text, String allowed) {
        super(
                "The parameter \"%s\" does not take \"%s\"; allowed: %s"
                        .formatted(parameter, shortened(text), allowed));
        this.parameter = parameter;
        this.allowed = allowed;
    }

    public String parameter() {
        return parameter;
    }

    public String allowed() {
        return allowed;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
