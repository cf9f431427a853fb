package amur.article.extraction;

import amur.trade.Area;
import java.util.List;
import java.util.Optional;

/// What is traded between whom.
///
/// @param commodity its code; `other` for what is no energy
/// @param both whether trade in both directions is meant
/// @param near whether the commodity stands in the figure's own sentence
/// @param because why
record Scope(
        Optional<String> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        boolean both,
        boolean near,
        List<String> because) {}
