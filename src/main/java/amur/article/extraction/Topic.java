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
record Topic(
        Optional<String> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        boolean both,
        Optional<Window> period,
        int paragraph,
        boolean aside,
        Optional<Amount> last,
        String price) {

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
                    "");

    Topic of(
            Optional<String> commodity,
            Optional<Area> exporter,
            Optional<Area> importer,
            boolean both) {
        return new Topic(
                commodity, exporter, importer, both, period, paragraph, aside, last, price);
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
                price);
    }

    Topic in(int paragraph, boolean aside) {
        return new Topic(
                commodity, exporter, importer, both, period, paragraph, aside, last, price);
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
                price);
    }
}
