package amur.csv;

import amur.trade.Area;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Amur's own form: one observation a row, every dimension a column. The files in
/// `data/observations/` have it, and so has the template on the import page.
final class TidyLayout implements CsvLayout {

    @Override
    public List<String> columns() {
        return List.of(
                "reporter",
                "partner",
                "flow",
                "commodity",
                "measure",
                "unit",
                "period",
                "amount",
                "status",
                "source");
    }

    @Override
    public Observation observation(CsvRow row) {
        var key =
                new SeriesKey(
                        row.get("reporter", Area::new),
                        row.get("partner", Area::new),
                        row.get("flow", Flow::of),
                        row.get("commodity", Commodity::of),
                        row.get("measure", Measure::of));
        var status = row.get("status", Status::of);
        return new Observation(
                key,
                row.get("unit", Unit::of),
                row.get("period", Period::parse),
                amount(row, status),
                status,
                row.get("source", id -> new Citation(id, row.text("locator"), row.text("caveat"))));
    }

    private static Optional<BigDecimal> amount(CsvRow row, Status status) {
        if (status == Status.WITHHELD && row.text("amount").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(row.get("amount", TidyLayout::decimal));
    }

    /// Plain decimals only: an exponent, a group sign or a decimal comma could be misread in
    /// silence.
    private static BigDecimal decimal(String text) {
        if (!text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no number such as 1234.5; write a point before the decimals and no group signs"
                            .formatted(text));
        }
        return new BigDecimal(text);
    }
}
