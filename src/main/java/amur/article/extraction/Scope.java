package amur.article.extraction;

import amur.trade.Area;
import java.util.List;
import java.util.Optional;

/// What is traded between whom.
///
/// @param commodity its code; `other` for what is no energy
/// @param both whether trade in both directions is meant
/// @param near whether the commodity stands in the figure's own sentence
/// @param told whether the sentence itself names seller and buyer
/// @param open whether it is what a country sells to all
/// @param sure whether words say who sells or buys, and not only where a country usually stands
/// @param because why
record Scope(
        Optional<String> commodity,
        Optional<Area> exporter,
        Optional<Area> importer,
        boolean both,
        boolean near,
        boolean told,
        boolean open,
        boolean sure,
        List<String> because) {}
