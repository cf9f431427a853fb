package amur.trade;

/// The direction of the trade as its reporter sees it.
public enum Flow {
    IMPORT,
    EXPORT;

    public static Flow of(String code) {
        return Codes.find(Flow.class, Flow::code, code);
    }

    public String code() {
        return Codes.lower(this);
    }

    /// What the partner calls the same movement of goods.
    public Flow opposite() {
        return this == IMPORT ? EXPORT : IMPORT;
    }
}
