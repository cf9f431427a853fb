package amur.article.extraction;

import amur.trade.Area;
import java.util.Optional;

/// What an article speaks of at a place: what a sentence leaves out is carried over from here.
///
/// @param both whether it speaks of the trade in both directions
/// @param period of the last figure that was no base of comparison
/// @param paragraph the paragraph of the sentence that was read last
/// @param aside whether the last figures were none of trade
/// @param last the last amount that was no share or change, whose unit may be left out next
/// @param price the unit of the last price, which later ones leave out
/// @param counted what the last figure counted
/// @param stale how many sentences ago the last figure stood
record Topic(
        Optional<String> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        boolean both,
        Optional<Window> period,
        int paragraph,
        boolean aside,
        Optional<Amount> last,
        String price,
        Optional<Measures.Found> counted,
        int stale) {

    static final Topic NONE =
            new Topic(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    -1,
                    false,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    0);

    Topic of(
            Optional<String> commodity,
            Optional<Area> exporter,
            Optional<Area> importer,
            boolean both) {
        return new Topic(
                commodity, exporter, importer, both, period, paragraph, aside, last, price, counted,
                stale);
    }

    Topic at(Optional<Window> period) {
        return new Topic(
                commodity,
                exporter,
                importer,
                both,
                period.or(() -> this.period),
                paragraph,
                aside,
                last,
                price,
                counted,
                stale);
    }

    /// @param found whether the sentence had a figure
    Topic in(int paragraph, boolean aside, boolean found) {
        return new Topic(
                commodity,
                exporter,
                importer,
                both,
                period,
                paragraph,
                aside,
                last,
                price,
                counted,
                found ? 0 : stale + 1);
    }

    Topic saying(Measures.Found counted) {
        return new Topic(
                commodity,
                exporter,
                importer,
                both,
                period,
                paragraph,
                aside,
                last,
                price,
                Optional.of(counted),
                stale);
    }

    Topic counting(Optional<Amount> last, String price) {
        return new Topic(
                commodity,
                exporter,
                importer,
                both,
                period,
                paragraph,
                aside,
                last.or(() -> this.last),
                price,
                counted,
                stale);
    }
}
