package amur.article.claim;

/// What a verdict rests on, besides the amounts.
public enum Why {
    /// Within what is meant.
    WITHIN,
    /// Outside it.
    OUTSIDE,
    /// True to the letter, but the data lie far beyond the number.
    LITERALLY,
    /// The number is rounded so coarsely that much would fit it.
    COARSE_CLAIM,
    /// The rows behind the amount are rounded so coarsely that they cannot tell.
    COARSE_DATA,
    /// A part of the amount is somebody's estimate.
    ESTIMATED,
    /// The same origin gives other numbers elsewhere.
    OWN_ORIGIN,
    /// All that is held comes from the same origin as the claim.
    SAME_ORIGIN,
    /// What is held counts another scope, as its caveats say.
    OTHER_SCOPE,
    NOTHING_HELD,
    /// Nothing was held yet on that day.
    NOT_YET_HELD,
    MONTHS_MISSING,
    WITHHELD,
    NO_RATE,
    NO_FACTOR,
    /// The quantity, the total or the base is not held.
    NO_COUNTERPART,
    /// The number to divide by may be zero.
    ZERO_BASE,
    /// Parts of a total are not held.
    PARTS_MISSING
}
