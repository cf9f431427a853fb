package amur.article.extraction;

import java.util.List;
import java.util.Optional;

/// A figure on its way to a candidate.
///
/// @param sentence the number of its sentence
/// @param paragraph the number of its paragraph
/// @param base whether it is what another figure is compared with
/// @param sure how many of the decisions were made by words beside the number
record Draft(
        int sentence,
        int paragraph,
        int start,
        int end,
        Amount amount,
        Scope scope,
        Optional<Window> period,
        boolean base,
        boolean high,
        Measures.Found measure,
        double sure,
        List<String> because) {}
