package amur.article.extraction;

import amur.trade.Area;
import java.util.List;
import java.util.Optional;

/// What an article speaks of at a place: what a sentence leaves out is carried over from here.
///
/// @param both whether it speaks of the trade in both directions
/// @param open whether it speaks of what a country sells to all
/// @param period of the last figure that was no base of comparison
/// @param counts how it counted last
/// @param paragraph the paragraph of the sentence that was read last
/// @param aside whether the last figures were none of trade
/// @param stale how many sentences ago the last figure stood
/// @param focus on which side the third country stood that was named last
record Topic(
        Optional<String> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        boolean both,
        boolean open,
        Optional<Window> period,
        Counts counts,
        int paragraph,
        boolean aside,
        int stale,
        Optional<Boolean> focus) {

    static final Topic NONE =
            new Topic(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    new Counts(
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty()),
                    -1,
                    false,
                    0,
                    Optional.empty());

    /// How a text counted last.
    ///
    /// @param last the last amount that was no share or change, whose unit may be left out next
    /// @param price the unit of the last price, which later ones leave out
    /// @param measure what the last figure counted
    /// @param table one of the unit in which the head of a table says that it counts
    /// @param columns the times of the table's columns
    /// @param time of the last figure that was no base
    record Counts(
            Optional<Amount> last,
            String price,
            Optional<Measures.Found> measure,
            Optional<Amount> table,
            List<Optional<Window>> columns,
            Optional<Window> time) {

        Counts table(Amount unit) {
            return new Counts(last, price, measure, Optional.of(unit), columns, time);
        }

        Counts columns(List<Optional<Window>> times) {
            return new Counts(last, price, measure, table, times, time);
        }

        Counts at(Optional<Window> window) {
            return new Counts(last, price, measure, table, columns, window);
        }

        Counts then(Amount amount, Measures.Found measure) {
            var said = Optional.of(measure);
            if (amount.relative()) {
                return new Counts(last, price, said, table, columns, time);
            }
            return amount.price()
                    ? new Counts(last, amount.unit(), said, table, columns, time)
                    : new Counts(Optional.of(amount), price, said, table, columns, time);
        }
    }

    Topic of(
            Optional<String> commodity,
            Optional<Area> exporter,
            Optional<Area> importer,
            boolean both,
            boolean open) {
        return new Topic(
                commodity, exporter, importer, both, open, period, counts, paragraph, aside, stale,
                focus);
    }

    Topic at(Optional<Window> window) {
        return new Topic(
                commodity,
                exporter,
                importer,
                both,
                open,
                window.or(() -> period),
                counts,
                paragraph,
                aside,
                stale,
                focus);
    }

    Topic counting(Counts counts) {
        return new Topic(
                commodity, exporter, importer, both, open, period, counts, paragraph, aside, stale,
                focus);
    }

    Topic on(Optional<Boolean> focus) {
        return new Topic(
                commodity, exporter, importer, both, open, period, counts, paragraph, aside, stale,
                focus);
    }

    /// @param found whether the sentence had a figure
    Topic in(int paragraph, boolean aside, boolean found) {
        return new Topic(
                commodity,
                exporter,
                importer,
                both,
                open,
                period,
                counts,
                paragraph,
                aside,
                found ? 0 : stale + 1,
                focus);
    }
}
