package amur.article.extraction;

import java.util.List;
import java.util.Optional;

/// A figure on its way to a candidate.
///
/// @param sentence the number of its sentence
/// @param paragraph the number of its paragraph
/// @param base whether it is what another figure is compared with
/// @param high whether it is the high end of a range
/// @param leads whether the figure that follows is what it became: from 2.6 to 4.9
/// @param plain whether its own sentence says that something is sold, by whom or to whom
/// @param told whether its own sentence names the goods, who sells them and who buys them
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
        boolean leads,
        boolean plain,
        boolean told,
        Measures.Found measure,
        double sure,
        List<String> because) {}
