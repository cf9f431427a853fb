package amur.trade;

/// How firm a number is, from firm to absent.
public enum Status {
    REPORTED,
    REVISED,
    /// Stated with a hedge such as "about" or "more than".
    APPROXIMATE,
    /// Computed here as the difference of published figures; never published as it stands.
    DERIVED,
    /// Somebody's estimate or a tracker's count, not the reporter's statistics.
    ESTIMATED,
    /// Known to exist but not published; it has no amount.
    WITHHELD;

    private final String code = Codes.lower(this);

    public static Status of(String code) {
        return Codes.find(Status.class, Status::code, code);
    }

    public String code() {
        return code;
    }

    /// The less firm of the two: a sum is as firm as its softest part.
    public Status weaker(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
