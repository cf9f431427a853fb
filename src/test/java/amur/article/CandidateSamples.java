package amur.article;

import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import amur.article.extraction.Window;
import amur.trade.Area;
import amur.trade.Commodity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A short article and what a person would find in it.
public final class CandidateSamples {

    /// The beginning of the body is the place of every figure.
    public static final String BODY =
            "China took 8.2 million tonnes of Russian coal in April 2024, up from 7 million tonnes"
                    + " a year before. Sellers were paid in yuan.\n";

    public static final PressText ARTICLE =
            new PressText(
                    "Coal on the move",
                    "Test Courier",
                    Optional.of(LocalDate.parse("2024-05-20")),
                    "https://example.org/coal",
                    BODY);

    private CandidateSamples() {}

    public static List<Candidate> candidates() {
        return List.of(
                tonnes("8.2 million tonnes", "8200000", "100000", "2024-04", Optional.empty(), 0.9),
                tonnes("7 million tonnes", "7000000", "1000000", "2023-04", Optional.of(0), 0.7),
                yuan());
    }

    private static Candidate tonnes(
            String words,
            String value,
            String step,
            String month,
            Optional<Integer> base,
            double certainty) {
        var first = LocalDate.parse(month + "-01");
        var start = BODY.indexOf(words);
        return new Candidate(
                start,
                start + words.length(),
                Optional.of(new BigDecimal(value)),
                Optional.of(new BigDecimal(step)),
                "t",
                false,
                Kind.QUANTITY,
                Optional.of(Commodity.COAL),
                Optional.of(Area.RUSSIA),
                Optional.of(Area.CHINA),
                Optional.of(new Window(first, first.plusMonths(1).minusDays(1))),
                base,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                certainty,
                List.of("commodity: \"coal\" stands beside the number"));
    }

    private static Candidate yuan() {
        var start = BODY.indexOf("yuan");
        return new Candidate(
                start,
                start + 4,
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                Kind.PAYMENT_CURRENCY,
                Optional.of(Commodity.COAL),
                Optional.of(Area.RUSSIA),
                Optional.of(Area.CHINA),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("CNY"),
                0.5,
                List.of("currencies: \"paid in yuan\""));
    }

    public static Candidate growth() {
        return new Candidate(
                0,
                5,
                Optional.of(new BigDecimal("3.5E+1")),
                Optional.of(BigDecimal.ONE),
                "percent",
                true,
                Kind.GROWTH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Change.DOWN),
                Optional.of("year"),
                List.of(),
                0.25,
                List.of());
    }

    /// A part of the payments in yuan.
    public static Candidate fraction(String value, String step) {
        var yuan = yuan();
        return new Candidate(
                yuan.start(),
                yuan.end(),
                Optional.of(new BigDecimal(value)),
                Optional.of(new BigDecimal(step)),
                "ratio",
                false,
                Kind.SETTLEMENT_SHARE,
                yuan.commodity(),
                yuan.exporter(),
                yuan.importer(),
                candidates().getFirst().period(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                yuan.currencies(),
                0.5,
                List.of("measure: a share of the payments"));
    }
}
