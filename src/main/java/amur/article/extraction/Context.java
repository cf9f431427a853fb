package amur.article.extraction;

import amur.trade.Area;
import java.util.Optional;

/// What the text before a sentence spoke of.
///
/// @param main what the title says
/// @param last what the sentence before spoke of
/// @param seller Russia, if the article names it at all
/// @param buyer China, if the article names it at all
/// @param paragraph the paragraph of the sentence that is read
record Context(Topic main, Topic last, Optional<Area> seller, Optional<Area> buyer, int paragraph) {

    Context with(Topic last) {
        return new Context(main, last, seller, buyer, paragraph);
    }

    boolean fresh() {
        return paragraph != last.paragraph();
    }

    /// Who sells, if the sentence does not say so.
    ///
    /// @param bought who buys, if the sentence says so
    /// @param implied whether the sentence speaks of a sale, so that somebody sells
    Optional<Area> exporter(Optional<Area> bought, boolean implied) {
        var home = main.exporter().or(last::exporter);
        var kept = bought.isPresent() || fresh() && !last.exporter().equals(main.exporter());
        var said = kept ? home : last.exporter().or(main::exporter);
        var usual = bought.isEmpty() || implied ? seller : Optional.<Area>empty();
        return said.or(() -> usual).filter(a -> !Optional.of(a).equals(bought));
    }

    /// Who buys, if the sentence does not say so.
    ///
    /// @param sold who sells, if it is known
    /// @param exports whether the sentence speaks of all that a country sells
    Optional<Area> importer(Optional<Area> sold, boolean exports) {
        if (exports) {
            return Optional.empty();
        }
        if (fresh() ? main.open() : last.open()) {
            return Optional.empty();
        }
        var usual = last.open() ? Optional.<Area>empty() : buyer;
        var home = fresh() ? main.importer().or(last::importer) : last.importer();
        return home.filter(a -> !Optional.of(a).equals(sold))
                .or(main::importer)
                .filter(a -> !Optional.of(a).equals(sold))
                .or(() -> usual)
                .filter(a -> !Optional.of(a).equals(sold));
    }

    /// A new paragraph goes back to what the article is about.
    Optional<Window> period() {
        return fresh() && !later()
                ? main.period().or(last::period)
                : last.period().or(main::period);
    }

    /// Whether the text has gone on to a later time than the one with which it began.
    private boolean later() {
        return main.period().isPresent()
                && last.period()
                        .filter(w -> w.last().isAfter(main.period().get().last()))
                        .isPresent();
    }

    Optional<Boolean> focus() {
        return fresh() ? Optional.empty() : last.focus();
    }

    /// Whether it is the title that is read.
    boolean title() {
        return paragraph < 0;
    }

    Optional<String> commodity() {
        return fresh()
                ? main.commodity().or(last::commodity)
                : last.commodity().or(main::commodity);
    }
}
