package amur.article.extraction;

import amur.trade.Area;
import java.util.Optional;

/// What an article speaks of at a place: what a sentence leaves out is carried over from here.
///
/// @param both whether it speaks of the trade in both directions
/// @param aside whether the last figures were none of trade
record Topic(
        Optional<String> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        boolean both,
        Optional<Window> period,
        boolean aside) {

    static final Topic NONE =
            new Topic(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    false);

    Topic of(Scope scope) {
        return new Topic(
                scope.commodity().or(() -> commodity),
                scope.both() ? Optional.empty() : scope.exporter(),
                scope.both() ? Optional.empty() : scope.importer(),
                scope.both(),
                period,
                aside);
    }

    Topic at(Optional<Window> period) {
        return new Topic(commodity, exporter, importer, both, period.or(() -> this.period), aside);
    }

    Topic aside(boolean aside) {
        return new Topic(commodity, exporter, importer, both, period, aside);
    }
}
