package amur.article.ui;

import amur.article.PressText;
import amur.article.extraction.Candidate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An article that somebody looks through, its candidates and what was decided of each so far. It
/// lives in the memory of a visit and is never written to the disk.
///
/// A candidate is known by its place in the order of the text.
final class Desk {

    /// How a candidate stood before something was decided of it.
    private record Step(int candidate, Optional<Decision> before) {}

    private PressText article;
    private List<Candidate> found;
    private final Map<Integer, Decision> decisions = new TreeMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private List<Integer> order;
    private int current;

    Desk(PressText article, List<Candidate> found) {
        this.article = article;
        this.found = inPercent(found);
        this.order = order(found);
        this.current = order.isEmpty() ? 0 : order.getFirst();
    }

    private static List<Integer> order(List<Candidate> found) {
        return IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -found.get(i).certainty()))
                .toList();
    }

    private static List<Candidate> inPercent(List<Candidate> found) {
        return found.stream().map(Corrections::inPercent).toList();
    }

    PressText article() {
        return article;
    }

    /// Takes what a person says of title, publisher and address.
    void article(PressText now) {
        article = now;
    }

    /// Takes the same article as understood on another day. What was decided stands where the
    /// same was found.
    void article(PressText now, List<Candidate> extracted) {
        var foundNow = inPercent(extracted);
        article = now;
        var same = foundNow.size() == found.size();
        decisions
                .entrySet()
                .removeIf(d -> !same || !foundNow.get(d.getKey()).equals(found.get(d.getKey())));
        steps.clear();
        found = foundNow;
        order = order(found);
        current = order.contains(current) || order.isEmpty() ? current : order.getFirst();
    }

    /// The candidates, the most certain first.
    List<Integer> order() {
        return order;
    }

    int size() {
        return found.size();
    }

    /// As it was found.
    Candidate found(int candidate) {
        return found.get(candidate);
    }

    /// As it stands now.
    Candidate standing(int candidate) {
        return decision(candidate)
                .filter(Decision.Corrected.class::isInstance)
                .map(decision -> ((Decision.Corrected) decision).as())
                .orElse(found.get(candidate));
    }

    Optional<Decision> decision(int candidate) {
        return Optional.ofNullable(decisions.get(candidate));
    }

    void decide(int candidate, Decision decision) {
        steps.push(new Step(candidate, decision(candidate)));
        decisions.put(candidate, decision);
    }

    /// Takes the latest decision back.
    ///
    /// @return the candidate that it was about; empty if nothing is decided
    Optional<Integer> undo() {
        var step = Optional.ofNullable(steps.poll());
        step.ifPresent(
                last ->
                        last.before()
                                .ifPresentOrElse(
                                        before -> decisions.put(last.candidate(), before),
                                        () -> decisions.remove(last.candidate())));
        return step.map(Step::candidate);
    }

    boolean undoable() {
        return !steps.isEmpty();
    }

    int decided() {
        return decisions.size();
    }

    int current() {
        return current;
    }

    void go(int candidate) {
        current = candidate;
    }

    /// The neighbour of the current one in the list, which has no end.
    int neighbour(int distance) {
        return order.get(Math.floorMod(order.indexOf(current) + distance, order.size()));
    }

    /// The next that nobody has decided; the current one if there is none.
    int nextOpen() {
        var here = order.indexOf(current);
        return IntStream.range(1, order.size())
                .map(distance -> order.get((here + distance) % order.size()))
                .filter(candidate -> decision(candidate).isEmpty())
                .findFirst()
                .orElse(current);
    }

    /// Those that are accepted, as found or as corrected, in the order of the text.
    List<Integer> accepted() {
        return decisions.entrySet().stream()
                .filter(decision -> !(decision.getValue() instanceof Decision.Rejected))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What is to be published, bases of comparison counted in this list; one whose base is not
    /// accepted goes without.
    ///
    /// @param fit leaves out what cannot be published
    List<Candidate> publishable(Predicate<Candidate> fit) {
        var kept = accepted().stream().filter(each -> fit.test(standing(each))).toList();
        var list = new ArrayList<Candidate>();
        for (var candidate : kept) {
            var standing = standing(candidate);
            var base = standing.comparisonOf().map(kept::indexOf).filter(place -> place >= 0);
            list.add(Corrections.withBase(standing, base));
        }
        return list;
    }
}
