package amur.article.extraction;

import amur.trade.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds who sells and who buys: from `from` and `to`, from what a country does, or from the side
/// on which it usually stands.
final class Directions {

    /// Of a country that stands where it usually stands.
    static final int USUALLY = 6;

    private static final int REACH = 7;

    /// Of a country through which something passes: it is on no side.
    private static final int VIA = 99;

    private static final Set<String> AGENTS =
            Set.of(
                    "supplier",
                    "suppliers",
                    "seller",
                    "sellers",
                    "exporter",
                    "exporters",
                    "customer",
                    "customers",
                    "buyer",
                    "buyers",
                    "market",
                    "importer",
                    "importers",
                    "source");

    private final Words words;
    private final Clauses clauses;
    private final List<Side> sides = new ArrayList<>();

    Directions(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
        find();
    }

    /// A country on one side of the trade.
    ///
    /// @param sure 0 if it says so itself, more if it is only usual
    record Side(boolean seller, Area area, Mention mention, int sure) {}

    List<Side> all() {
        return sides;
    }

    private void find() {
        var places = new ArrayList<>(words.all(Sense.PLACE));
        for (var adjective : words.all(Sense.ADJECTIVE)) {
            places.removeIf(p -> p.from() >= adjective.from() && p.to() <= adjective.to());
            places.add(adjective);
        }
        places.sort(Comparator.comparingInt(Mention::from));
        for (var at = 0; at < places.size(); at++) {
            var next = at + 1 < places.size() ? places.get(at + 1).from() : words.sentence().size();
            side(places.get(at), next).filter(s -> s.sure() != VIA).ifPresent(sides::add);
        }
    }

    private Optional<Side> side(Mention place, int next) {
        if (place.value().endsWith("other") || words.sentence().is(place.to(), "$")) {
            return Optional.empty();
        }
        return byPreposition(place).or(() -> byDeed(place, next)).or(() -> usual(place));
    }

    private Optional<Side> byPreposition(Mention place) {
        if (place.sense() == Sense.ADJECTIVE && words.from(Sense.PLACE, place.from()).isEmpty()) {
            return Optional.empty();
        }
        var before = place.from();
        while (before > 0
                && words.sentence()
                        .isAny(
                                before - 1,
                                List.of("the", "mainland", "all", "both", "russian", "chinese"))) {
            before--;
        }
        var possessive = words.sentence().is(place.to(), "'s");
        var from = words.upTo(Sense.FROM, before);
        if (from.filter(f -> f.value().equals("via")).isPresent()) {
            return Optional.of(side(place, true, VIA));
        }
        if (from.isPresent() && !possessive) {
            var by = words.sentence().is(from.get().from(), "by") && !bought(from.get().from());
            return by
                    ? usual(place)
                    : Optional.of(side(place, !words.sentence().is(from.get().from(), "by"), 0));
        }
        return words.upTo(Sense.TO, before)
                .filter(t -> !possessive)
                .map(t -> side(place, false, 0));
    }

    private boolean bought(int by) {
        return by > 0 && words.upTo(Sense.BUYS, by).isPresent();
    }

    /// What stands behind a country: Russia exported, China's imports, Saudi cargoes.
    private Optional<Side> byDeed(Mention place, int next) {
        var reach = Math.min(Math.min(place.to() + REACH, next), words.sentence().size());
        var adjective = place.sense() == Sense.ADJECTIVE;
        var possessive =
                words.sentence().is(place.to(), "'s") || words.sentence().is(place.to() - 1, "'s");
        var goods = false;
        for (var at = place.to(); at < reach; at++) {
            var sells = words.from(Sense.SELLS, at).isPresent();
            var buys = words.from(Sense.BUYS, at).isPresent();
            if (sells || buys) {
                var agent = AGENTS.contains(words.sentence().at(at).lower());
                if (agent && possessive && !adjective) {
                    return Optional.of(side(place, !sells, 0));
                }
                if (goods && adjective && buys && !possessive) {
                    return usual(place);
                }
                return Optional.of(side(place, sells, adjective || possessive ? 0 : 2));
            }
            goods |= words.from(Sense.COMMODITY, at).isPresent();
            if (Clauses.ENDS.contains(words.sentence().at(at).lower())
                    && at > place.to() + 1
                    && !adjective) {
                break;
            }
        }
        return goods && adjective && !typical(place).orElse(true)
                ? usual(place)
                : goods && adjective ? Optional.of(side(place, true, 0)) : Optional.empty();
    }

    private Optional<Side> usual(Mention place) {
        return typical(place).map(seller -> side(place, seller, USUALLY));
    }

    private Optional<Boolean> typical(Mention place) {
        return USUAL.containsKey(place.head())
                ? Optional.of(USUAL.get(place.head()))
                : Optional.empty();
    }

    private static Side side(Mention place, boolean seller, int sure) {
        return new Side(seller, new Area(place.head()), place, sure);
    }

    /// The nearest country on one side of a figure.
    Optional<Side> of(Amount amount, boolean seller) {
        Side best = null;
        var least = Integer.MAX_VALUE;
        for (var side : sides) {
            if (side.seller() == seller) {
                var m = side.mention();
                var behind = m.from() >= amount.to() && side.sure() > 0 ? 6 : 0;
                var distance = clauses.distance(amount, m.from(), m.to()) + side.sure() + behind;
                if (distance < least) {
                    least = distance;
                    best = side;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether two countries stand beside each other on one side, such as Singapore and Taiwan.
    boolean several(Side side) {
        var areas = new HashSet<Area>();
        for (var other : sides) {
            var gap = Math.abs(other.mention().from() - side.mention().from());
            if (other.seller() == side.seller() && gap <= 3 || other == side) {
                areas.add(other.area());
            }
        }
        return areas.size() > 1 && joined(side);
    }

    private boolean joined(Side side) {
        for (var other : sides) {
            var left = other.mention().from() < side.mention().from() ? other : side;
            var right = left == other ? side : other;
            var gap = right.mention().from() - left.mention().to();
            if (left != right
                    && !left.area().equals(right.area())
                    && gap == 1
                    && words.sentence()
                            .isAny(left.mention().to(), List.of("and", "и", "和", "、", "or"))) {
                return true;
            }
        }
        return false;
    }

    private static final Map<String, Boolean> USUAL = usualSides();

    private static Map<String, Boolean> usualSides() {
        var sides = new HashMap<String, Boolean>();
        for (var seller :
                "RUS SAU IRQ IRN ARE KWT OMN QAT AUS IDN MNG TKM KAZ UZB AZE MMR USA CAN BRA AGO COL NOR NGA VEN LBY DZA ZAF MOZ PNG MYS"
                        .split(" ")) {
            sides.put(seller, true);
        }
        for (var buyer :
                "CHN IND TUR JPN KOR TWN SGP EUU DEU FRA ESP ITA NLD BEL POL HUN SVK CZE BGR AUT GRC SRB FIN GBR EGY PAK BGD VNM THA PHL LKA KGZ BLR WLD PRK"
                        .split(" ")) {
            sides.put(buyer, false);
        }
        return Map.copyOf(sides);
    }
}
