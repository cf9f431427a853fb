package amur.shell;

/// An address that cannot be understood. The person sees the parameter, what was given and what is
/// allowed; never a stack trace.
public class Refusal extends RuntimeException {

    private final String parameter;
    private final String text;
    private final String allowed;

    /// @param text what was given
    /// @param allowed what would be understood, as a list or a sentence
    public Refusal(String parameter, String text, String allowed) {
        super(
                "The parameter \"%s\" does not take \"%s\"; allowed: %s"
                        .formatted(parameter, shortened(text), allowed));
        this.parameter = parameter;
        this.text = shortened(text);
        this.allowed = allowed;
    }

    public String parameter() {
        return parameter;
    }

    String text() {
        return text;
    }

    public String allowed() {
        return allowed;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
