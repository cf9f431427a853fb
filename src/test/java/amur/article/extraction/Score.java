package amur.article.extraction;

import amur.trade.Area;
import amur.trade.Commodity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// How well the extraction finds what readers found.
final class Score {

    private int found;
    private int surplus;
    private int missed;
    private int whole;
    private int direction;
    private int periods;
    private int datedFigures;
    private int links;
    private int goldLinks;
    private int payments;
    private int paymentsSurplus;
    private int paymentsMissed;
    private int silentTexts;
    private int silentSurplus;

    static Score of(List<Gold> texts) {
        var score = new Score();
        texts.forEach(score::add);
        return score;
    }

    private void add(Gold gold) {
        var candidates = new Extractor().extract(gold.text());
        var taken = new HashSet<Candidate>();
        var pairs = new HashMap<JsonNode, Candidate>();
        for (var figure : gold.relevant()) {
            candidates.stream()
                    .filter(c -> !taken.contains(c))
                    .filter(c -> Gold.overlaps(figure, c) && Gold.counts(figure, c))
                    .findFirst()
                    .ifPresentOrElse(
                            c -> {
                                taken.add(c);
                                pairs.put(figure, c);
                                attributes(figure, c);
                            },
                            () -> missed++);
        }
        var surplusHere =
                (int)
                        candidates.stream()
                                .filter(c -> c.measure() != Candidate.Kind.PAYMENT_CURRENCY)
                                .filter(c -> !taken.contains(c))
                                .filter(
                                        c ->
                                                gold.borderline().stream()
                                                        .noneMatch(f -> Gold.overlaps(f, c)))
                                .count();
        surplus += surplusHere;
        if (gold.relevant().isEmpty()) {
            silentTexts++;
            silentSurplus += surplusHere;
        }
        links(gold, candidates, pairs);
        payments(gold, candidates);
    }

    private void attributes(JsonNode figure, Candidate c) {
        found++;
        var commodity = c.commodity().map(Commodity::code).orElse("");
        var right = Gold.right(figure, "commodity", commodity);
        direction +=
                Gold.right(figure, "exporter", c.exporter().map(Area::code).orElse(""))
                                && Gold.right(
                                        figure, "importer", c.importer().map(Area::code).orElse(""))
                        ? 1
                        : 0;
        var open = figure.path("period_any").asBoolean(false);
        var period = open || Gold.rightPeriod(figure, c);
        if (!open) {
            datedFigures++;
            periods += period ? 1 : 0;
        }
        whole += right && period ? 1 : 0;
    }

    private void links(Gold gold, List<Candidate> candidates, Map<JsonNode, Candidate> pairs) {
        for (var figure : gold.relevant()) {
            if (figure.get("comparison_of").isNull()) {
                continue;
            }
            var main = gold.figures().get(figure.get("comparison_of").asInt());
            goldLinks++;
            var base = pairs.get(figure);
            var other = pairs.get(main);
            if (base != null
                    && other != null
                    && base.comparisonOf().filter(i -> candidates.get(i) == other).isPresent()) {
                links++;
            }
        }
    }

    private void payments(Gold gold, List<Candidate> candidates) {
        var facts =
                candidates.stream()
                        .filter(c -> c.measure() == Candidate.Kind.PAYMENT_CURRENCY)
                        .toList();
        var right =
                (int)
                        gold.payments().stream()
                                .filter(
                                        f ->
                                                facts.stream()
                                                        .anyMatch(
                                                                c ->
                                                                        Gold.overlaps(f, c)
                                                                                && Set.copyOf(
                                                                                                c
                                                                                                        .currencies())
                                                                                        .equals(
                                                                                                Gold
                                                                                                        .currencies(
                                                                                                                f))))
                                .count();
        payments += right;
        paymentsSurplus += facts.size() - right;
        paymentsMissed += gold.payments().size() - right;
    }

    double detection() {
        return f1(found, surplus, missed);
    }

    /// Value, unit, commodity and period all right.
    double wholeRecords() {
        return f1(whole, found + surplus - whole, found + missed - whole);
    }

    double direction() {
        return direction / (double) found;
    }

    double periods() {
        return periods / (double) datedFigures;
    }

    double links() {
        return links / (double) goldLinks;
    }

    double payments() {
        return f1(payments, paymentsSurplus, paymentsMissed);
    }

    double surplusInSilentTexts() {
        return silentSurplus / (double) silentTexts;
    }

    private static double f1(int right, int surplus, int missed) {
        return 2.0 * right / (2.0 * right + surplus + missed);
    }

    @Override
    public String toString() {
        return "detection %.3f, whole records %.3f, direction %.3f, period %.3f, links %.3f, payments %.3f, surplus in texts without figures %.2f"
                .formatted(
                        detection(),
                        wholeRecords(),
                        direction(),
                        periods(),
                        links(),
                        payments(),
                        surplusInSilentTexts());
    }
}
