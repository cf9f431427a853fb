package amur.intake;

/// A file has more bytes than whoever runs the program lets in.
public class TooLarge extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// @param limit in megabytes
    TooLarge(long limit) {
        super(
                "the file has more than %,d MB; the limit is the setting amur.upload-limit-mb"
                        .formatted(limit));
    }
}
