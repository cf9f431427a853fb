package amur.trade;

/// What is counted, and from whose side of the border.
public record SeriesKey(
        Area reporter, Area partner, Flow flow, Commodity commodity, Measure measure) {

    /// The same trade as the partner counts it: my export is your import.
    public SeriesKey mirror() {
        return new SeriesKey(partner, reporter, flow.opposite(), commodity, measure);
    }

    /// Whether the trade of the other is this one or a part of it, whatever is measured.
    public boolean covers(SeriesKey other) {
        return reporter.equals(other.reporter)
                && (partner.equals(other.partner) || partner.equals(Area.WORLD))
                && flow == other.flow
                && commodity.contains(other.commodity);
    }

    public SeriesKey of(Measure other) {
        return new SeriesKey(reporter, partner, flow, commodity, other);
    }

    public SeriesKey of(Commodity other) {
        return new SeriesKey(reporter, partner, flow, other, measure);
    }

    public SeriesKey with(Area other) {
        return new SeriesKey(reporter, other, flow, commodity, measure);
    }
}
