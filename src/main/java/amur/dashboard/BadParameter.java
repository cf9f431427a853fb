package amur.dashboard;

import amur.shell.Refusal;

/// A parameter of a question that cannot be understood.
public final class BadParameter extends Refusal {

    /// @param text what was given
    /// @param allowed what would be understood, as a list or a sentence
    public BadParameter(String parameter, String text, String allowed) {
        super(parameter, text, allowed);
    }
}
