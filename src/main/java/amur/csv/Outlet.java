package amur.csv;

import java.util.List;
import java.util.Optional;

/// Where rows leave for the sink: at once, or when all that makes one commodity has come.
final class Outlet {

    private final RowSink sink;
    private final Parts parts;
    private final Optional<Regions> regions;

    Outlet(Mapping mapping, RowSink sink) {
        this.sink = sink;
        this.parts = new Parts(sink);
        this.regions =
                RussianCustomsLayout.made(mapping)
                        ? Optional.of(new Regions(mapping))
                        : Optional.empty();
    }

    /// What the amount counts: one commodity, or where subheadings are added up, all that hold it.
    List<CommodityText> commodities(AmountCell cell, Dimensions dimensions) {
        var within =
                regions.isPresent()
                        ? Subheading.of(cell.text(Field.COMMODITY))
                        : List.<CommodityText>of();
        return within.isEmpty() ? List.of(dimensions.commodity(cell)) : within;
    }

    /// Whether the same goods are counted in another cell of the row.
    boolean skips(AmountCell cell) {
        return regions.filter(all -> !all.counts(cell)).isPresent();
    }

    /// Whether an empty cell would leave a hole in a sum.
    boolean needs(AmountCell cell) {
        return regions.isPresent() && cell.value();
    }

    void take(CommodityText said, Reading.Row row, RawRow raw) {
        if (regions.isPresent()) {
            regions.get().add(said, row, raw);
        } else if (said.part().isEmpty()) {
            sink.row(row);
        } else {
            parts.add(said.part(), row);
        }
    }

    /// A row that cannot be taken apart.
    void lost(RawRow row) {
        regions.ifPresent(all -> all.lost(row));
    }

    /// @param column the amounts that were to be read
    /// @param guilty the column whose cell could not be
    void broken(RawRow row, String column, String guilty) {
        regions.ifPresent(
                all -> {
                    all.broken(row);
                    if (!column.equals(guilty) && !all.elsewhere(row, guilty)) {
                        all.lost(row);
                    }
                });
    }

    void finish() {
        regions.ifPresent(all -> all.finish(parts, sink));
        parts.finish();
    }
}
