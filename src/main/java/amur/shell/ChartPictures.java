package amur.shell;

import java.util.Optional;

/// Charts as files, for pages that print them; from whichever package answers questions.
public interface ChartPictures {

    /// @param question as in an address, behind the `?`
    /// @return a page of PDF; empty if the question is refused
    Optional<byte[]> pdf(String question);
}
