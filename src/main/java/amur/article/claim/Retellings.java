package amur.article.claim;

import amur.article.Agencies;
import amur.article.Articles;
import amur.article.Figure;
import amur.article.Hedge;
import amur.store.Sources;
import amur.trade.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Which figures of different articles are one figure, told again: the same number of the same
/// trade, from the same agency. Together they count once, and each retelling may have dropped or
/// changed something.
@Component
public class Retellings {

    private final Articles articles;
    private final Sources sources;

    Retellings(Articles articles, Sources sources) {
        this.articles = articles;
        this.sources = sources;
    }

    /// What a retelling can lose or alter.
    public enum Part {
        /// Of which months.
        WINDOW,
        /// What is counted.
        PRODUCTS,
        /// What it is compared with.
        BASE,
        /// About, nearly, more than.
        HEDGE,
        /// To how many digits.
        ROUNDING
    }

    /// One figure told by several articles.
    ///
    /// @param origin the agencies that all of them name
    /// @param fullest the figure that says most: to it the others are compared
    /// @param others how each of the others differs
    public record Group(Set<String> origin, Figure fullest, List<Retelling> others) {

        /// Every figure of the group.
        public List<Figure> all() {
            var all = new ArrayList<Figure>();
            all.add(fullest);
            others.forEach(other -> all.add(other.figure()));
            return all;
        }
    }

    /// @param dropped what the fullest figure says and this one does not
    /// @param changed what both say, but otherwise
    public record Retelling(Figure figure, Set<Part> dropped, Set<Part> changed) {}

    /// The groups of at least two articles, as known at a moment.
    public List<Group> groups(Instant known) {
        var catalogue = sources.all();
        var open = new ArrayList<>(articles.figures(known));
        var groups = new ArrayList<Group>();
        while (!open.isEmpty()) {
            var group = new ArrayList<Figure>();
            group.add(open.removeFirst());
            for (var i = 0; i < group.size(); i++) {
                var one = group.get(i);
                var same = open.stream().filter(other -> same(one, other, catalogue)).toList();
                group.addAll(same);
                open.removeAll(same);
            }
            if (group.size() > 1) {
                groups.add(group(group, catalogue));
            }
        }
        return List.copyOf(groups);
    }

    private static boolean same(Figure one, Figure other, Map<String, Source> catalogue) {
        return !one.source().equals(other.source())
                && one.key().of(other.key().commodity()).equals(other.key())
                && one.unit() == other.unit()
                && one.terms().change().equals(other.terms().change())
                && one.terms().per().equals(other.terms().per())
                && one.period().overlaps(other.period())
                && agree(one, other)
                && related(one, other)
                && !shared(one, other, catalogue).isEmpty();
    }

    /// Whether the two are the same number, rounded or cut off to the coarser step.
    private static boolean agree(Figure one, Figure other) {
        var apart = one.quantity().amount().subtract(other.quantity().amount()).abs();
        return apart.compareTo(one.roundedTo().max(other.roundedTo())) < 0;
    }

    /// The same commodity, or one within the other.
    private static boolean related(Figure one, Figure other) {
        var mine = one.key().commodity();
        var theirs = other.key().commodity();
        return mine.contains(theirs) || theirs.contains(mine);
    }

    /// The agencies that both repeat. To have one publisher is not enough.
    private static Set<String> shared(Figure one, Figure other, Map<String, Source> catalogue) {
        var shared = agencies(one, catalogue);
        shared.retainAll(agencies(other, catalogue));
        return shared;
    }

    private static Set<String> agencies(Figure figure, Map<String, Source> catalogue) {
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Optional.ofNullable(catalogue.get(figure.source())).ifPresent(s -> all.addAll(names(s)));
        return all;
    }

    private static Set<String> names(Source source) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Agencies.behind(source));
        if (!source.origin().isEmpty()) {
            names.remove(source.publisher());
        }
        return names;
    }

    private static Group group(List<Figure> figures, Map<String, Source> catalogue) {
        var fullest = figures.stream().min(fullest()).orElseThrow();
        var origin = agencies(fullest, catalogue);
        figures.forEach(figure -> origin.retainAll(agencies(figure, catalogue)));
        return new Group(
                origin,
                fullest,
                figures.stream()
                        .filter(figure -> figure != fullest)
                        .map(figure -> retelling(figure, fullest))
                        .toList());
    }

    /// With more digits, a base, a scope, no hedge; then by id, so that the choice is always the
    /// same.
    private static Comparator<Figure> fullest() {
        return Comparator.comparing(Retellings::coarseness)
                .thenComparing(figure -> figure.base().isEmpty())
                .thenComparing(figure -> figure.scope().isEmpty())
                .thenComparing(figure -> figure.terms().hedge() != Hedge.EXACT)
                .thenComparing(Figure::id);
    }

    private static BigDecimal coarseness(Figure figure) {
        return figure.roundedTo().divide(figure.quantity().amount(), MathContext.DECIMAL32);
    }

    private static Retelling retelling(Figure figure, Figure fullest) {
        var dropped = EnumSet.noneOf(Part.class);
        var changed = EnumSet.noneOf(Part.class);
        if (!figure.period().equals(fullest.period())) {
            changed.add(Part.WINDOW);
        }
        if (figure.key().commodity() != fullest.key().commodity()) {
            changed.add(Part.PRODUCTS);
        } else if (!figure.scope().equals(fullest.scope())) {
            (figure.scope().isEmpty() ? dropped : changed).add(Part.PRODUCTS);
        }
        if (fullest.base().isPresent() && figure.base().isEmpty()) {
            dropped.add(Part.BASE);
        }
        if (figure.terms().hedge() != fullest.terms().hedge()) {
            (figure.terms().hedge() == Hedge.EXACT ? dropped : changed).add(Part.HEDGE);
        }
        if (coarseness(figure).compareTo(coarseness(fullest)) > 0) {
            changed.add(Part.ROUNDING);
        }
        return new Retelling(figure, dropped, changed);
    }
}
