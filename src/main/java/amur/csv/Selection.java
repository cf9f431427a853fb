package amur.csv;

import amur.trade.Period;
import java.util.Optional;

/// Says which rows of a publisher's file are meant. Those that are not are counted and named once.
final class Selection {

    private final Mapping mapping;
    private final Frequency frequency;
    private final Breakdown breakdown;
    private final PassedOver passed = new PassedOver();

    Selection(Mapping mapping) {
        this.mapping = mapping;
        this.frequency = Frequency.of(mapping);
        this.breakdown = new Breakdown(mapping);
    }

    boolean takes(RawRow row) {
        var unfit = frequency.fault(row, mapping).or(() -> goods(row));
        unfit.ifPresent(passed::add);
        return unfit.isEmpty() && breakdown.total(row, mapping);
    }

    /// @throws FaultException if the period is not as long as the row says
    void check(AmountCell cell, Period period) {
        frequency.check(cell, period);
    }

    /// Russian customs list all there is, from live animals on.
    private Optional<Fault> goods(RawRow row) {
        return RussianCustomsLayout.made(mapping)
                ? mapping.column(Field.COMMODITY)
                        .filter(at -> Digits.digits(row.cell(at)))
                        .filter(at -> Subheading.of(row.cell(at)).isEmpty())
                        .map(at -> new Fault(row.line(), mapping.columns().get(at).name(), OTHER))
                : Optional.empty();
    }

    private static final String OTHER =
            "goods of none of the headings that Amur keeps (2701, 2702, 2709, 2710, 271111, 271121, 2716) are passed over";

    void finish(RowSink sink) {
        passed.finish(sink);
        breakdown.finish(sink);
    }
}
