package amur.intake;

import java.util.List;

/// A source was named for a file that is in no catalogue, and the file does not describe it.
public class UnknownSource extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final String REMEDY =
            "the page Data lists all, and a file describes a new one in the columns publisher, address and published";

    /// @param near the ids that come close
    UnknownSource(String id, List<String> near) {
        super(
                "\"%s\" is no known source; %s%s"
                        .formatted(
                                id,
                                near.isEmpty()
                                        ? ""
                                        : "close to it: %s; ".formatted(String.join(", ", near)),
                                REMEDY));
    }
}
