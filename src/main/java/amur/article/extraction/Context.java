package amur.article.extraction;

import amur.trade.Area;
import java.util.Optional;

/// What the text before a sentence spoke of.
///
/// @param main what the article as a whole is about, from its title and its first words
/// @param last what the sentence before spoke of
/// @param paragraph the paragraph of the sentence that is read
record Context(Topic main, Topic last, int paragraph) {

    boolean fresh() {
        return paragraph != last.paragraph();
    }

    /// Who sells, if the sentence does not say so.
    ///
    /// @param buyer who buys, if the sentence says so
    Optional<Area> exporter(Optional<Area> buyer) {
        var home = main.exporter().or(last::exporter);
        if (last.both() && buyer.isEmpty()) {
            return Optional.empty();
        }
        var kept = buyer.isPresent() || fresh() && !last.exporter().equals(main.exporter());
        return (kept ? home : last.exporter().or(main::exporter))
                .filter(a -> !Optional.of(a).equals(buyer));
    }

    /// Who buys, if the sentence does not say so.
    ///
    /// @param seller who sells, if the sentence says so
    Optional<Area> importer(Optional<Area> seller) {
        if (last.both() && seller.isEmpty()) {
            return Optional.empty();
        }
        return last.importer().or(main::importer).filter(a -> !Optional.of(a).equals(seller));
    }

    Optional<Window> period() {
        return last.period().or(main::period);
    }

    Optional<String> commodity() {
        return last.commodity().or(main::commodity);
    }
}
