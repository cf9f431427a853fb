package amur.article;

import amur.article.extraction.Candidate;
import amur.trade.Area;
import amur.trade.Commodity;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A candidate as scripts get it: the fields of the development set of the extraction, and how
/// sure it is and why.
///
/// @param period its first and its last day
/// @param comparisonOf the place in the same list of the figure for which this one is the base
/// @param text the words of the article from `start` to `end`
public record Prediction(
        Optional<BigDecimal> value,
        Optional<String> unit,
        boolean approx,
        String measure,
        Optional<String> commodity,
        Optional<String> exporter,
        Optional<String> importer,
        Optional<List<LocalDate>> period,
        @JsonProperty("comparison_of") Optional<Integer> comparisonOf,
        boolean relevant,
        int start,
        int end,
        String text,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> change,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> per,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> currencies,
        double certainty,
        List<String> because) {

    public static List<Prediction> of(PressText article, List<Candidate> candidates) {
        return candidates.stream().map(candidate -> of(article.body(), candidate)).toList();
    }

    private static Prediction of(String body, Candidate found) {
        return new Prediction(
                found.value(),
                Optional.of(found.unit()).filter(unit -> !unit.isEmpty()),
                found.approximate(),
                lower(found.measure()),
                found.commodity().map(Commodity::code),
                found.exporter().map(Area::code),
                found.importer().map(Area::code),
                found.period().map(window -> List.of(window.first(), window.last())),
                found.comparisonOf(),
                true,
                found.start(),
                found.end(),
                body.substring(found.start(), found.end()),
                found.change().map(Prediction::lower),
                found.per(),
                found.currencies(),
                found.certainty(),
                found.because());
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
