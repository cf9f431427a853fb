package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds of which commodity a figure speaks: the nearest one that its unit allows, or else the one
/// that was spoken of before.
final class Commodities {

    /// What is no energy says nothing about figures farther off.
    private static final int OTHER_REACH = 30;

    private static final Set<String> GAS = Set.of("natural_gas", "lng", "pipeline_gas");
    private static final Set<String> OIL = Set.of("crude_oil", "oil_products");
    private static final Set<String> JOINTS =
            Set.of(",", "and", "or", "/", "&", "plus", "и", "、", "和", "及", "-");

    private final Words words;
    private final Clauses clauses;
    private final List<Mention> mentions;

    Commodities(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
        this.mentions =
                joined(
                        words.all(Sense.COMMODITY).stream()
                                .filter(m -> !m.value().equals("name"))
                                .toList());
    }

    List<Mention> all() {
        return mentions;
    }

    /// The first energy commodity that the sentence names.
    Optional<Mention> first() {
        return mentions.stream()
                .filter(m -> !m.head().equals("other") && !m.head().equals("benchmark"))
                .findFirst();
    }

    /// Several kinds named in one breath are their sum: oil, gas and coal are energy.
    private List<Mention> joined(List<Mention> single) {
        var joined = new ArrayList<Mention>();
        for (var at = 0; at < single.size(); at++) {
            var first = single.get(at);
            var value = first.value();
            var to = first.to();
            while (at + 1 < single.size()
                    && joint(to, single.get(at + 1).from())
                    && !value.equals("other")
                    && !value.equals("benchmark")
                    && !single.get(at + 1).value().equals("benchmark")
                    && !single.get(at + 1).value().equals("other")) {
                at++;
                value = sum(value, single.get(at).value());
                to = single.get(at).to();
            }
            joined.add(new Mention(Sense.COMMODITY, value, first.from(), to));
        }
        return joined;
    }

    private boolean joint(int from, int to) {
        if (to - from > 2 || to < from) {
            return false;
        }
        for (var at = from; at < to; at++) {
            if (!JOINTS.contains(words.sentence().at(at).lower())) {
                return false;
            }
        }
        return true;
    }

    private static String sum(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        if (GAS.contains(one) && GAS.contains(other)) {
            return Set.of(one, other).containsAll(Set.of("lng", "natural_gas"))
                    ? "lng"
                    : one.equals("pipeline_gas") && other.equals("natural_gas")
                            ? one
                            : "natural_gas";
        }
        if (one.contains("coal") && other.contains("coal")) {
            return one.equals("coal") ? other : other.equals("coal") ? one : "coal";
        }
        if (one.equals("crude_oil") && other.equals("oil_products")) {
            return one;
        }
        return one.startsWith("all_goods") ? one : "energy_total";
    }

    /// @param value the commodity's code
    /// @param near how far it stands; empty if it is carried over
    record Found(String value, Optional<Mention> near) {}

    Optional<Found> of(Amount amount, Context context) {
        Mention best = null;
        var least = Integer.MAX_VALUE;
        for (var mention : mentions) {
            var distance = distance(amount, mention);
            var far = mention.head().equals("other") && distance > OTHER_REACH;
            if (distance < least
                    && !far
                    && !clauses.nearerToLater(amount, mention)
                    && !clauses.behindShare(amount, mention)
                    && !ofWhich(amount, mention)
                    && allows(amount, mention.head())
                    && !market(amount, mention)) {
                least = distance;
                best = mention;
            }
        }
        if (best == null || least > 80) {
            return byUnit(amount, context).map(v -> new Found(v, Optional.empty()));
        }
        var near = best;
        if (near.value().equals("benchmark")) {
            var quoted = near.to() <= amount.from() && !words.any(Sense.DISCOUNT);
            if (quoted) {
                return Optional.of(new Found("other", Optional.of(near)));
            }
            return Optional.of(
                    new Found(amount.price() ? "crude_oil" : "other", Optional.of(near)));
        }
        return Optional.of(new Found(narrowed(amount, best.value(), context), Optional.of(near)));
    }

    /// `€5.1 billion, of which 3.5 for crude`: the part is no name for the whole.
    private boolean ofWhich(Amount amount, Mention mention) {
        for (var at = amount.to(); at < mention.from(); at++) {
            var parts =
                    words.sentence().is(at, "of") && words.sentence().is(at + 1, "which")
                            || words.sentence().is(at + 1, "into")
                                    && words.sentence()
                                            .isAny(at, List.of("down", "split", "splits"));
            if (parts) {
                return true;
            }
        }
        return false;
    }

    /// `Brent fell 2%` speaks of a market, `$5 below Brent` of the oil that is sold.
    private boolean market(Amount amount, Mention mention) {
        return mention.value().equals("benchmark")
                && !amount.price()
                && clauses.distance(amount, mention.from(), mention.to()) > 8;
    }

    private int distance(Amount amount, Mention mention) {
        var distance = clauses.distance(amount, mention.from(), mention.to());
        var of =
                mention.from() >= amount.to()
                        && mention.from() - amount.to() <= 3
                        && words.sentence().isAny(amount.to(), List.of("of", "in", "worth"));
        var behind = mention.from() >= amount.to() && !of ? 3 : 0;
        return of ? Math.min(distance, 1) : distance + behind;
    }

    /// Gas by the cubic metre after pipeline gas is pipeline gas, as long as nothing else is said.
    private String narrowed(Amount amount, String value, Context context) {
        var before = context.commodity().orElse("");
        if (value.equals("natural_gas")) {
            var own =
                    mentions.stream()
                            .map(Mention::value)
                            .filter(v -> v.equals("pipeline_gas") || v.equals("lng"))
                            .distinct()
                            .toList();
            if (own.size() == 2) {
                return value;
            }
            if (own.size() == 1 && allows(amount, own.getFirst())) {
                return own.getFirst();
            }
            if (GAS.contains(before) && allows(amount, before)) {
                return before;
            }
            return amount.unit().equals("t") ? "lng" : value;
        }
        return value;
    }

    private Optional<String> byUnit(Amount amount, Context context) {
        var carried = context.commodity().filter(c -> allows(amount, c));
        if (carried.isPresent()) {
            return carried;
        }
        return switch (amount.unit()) {
            case "kWh", "USD/kWh", "USD/MWh" -> Optional.of("electricity");
            case "m3", "USD/1000m3", "EUR/1000m3", "RUB/1000m3", "CNY/1000m3" ->
                    Optional.of("natural_gas");
            case "bbl/d", "bbl", "USD/bbl" -> Optional.of("crude_oil");
            case "USD/MMBtu" -> Optional.of("lng");
            default -> Optional.empty();
        };
    }

    static boolean allows(Amount amount, String commodity) {
        var unit = amount.unit();
        var physical = unit.substring(unit.indexOf('/') + 1);
        if (unit.equals("bbl/d")) {
            physical = "bbl";
        }
        if (commodity.equals("other") || commodity.equals("benchmark")) {
            return true;
        }
        return switch (physical) {
            case "kWh", "MWh" ->
                    commodity.equals("electricity")
                            || unit.equals(physical) && commodity.equals("energy_total");
            case "m3", "1000m3" -> GAS.contains(commodity);
            case "MMBtu" -> GAS.contains(commodity);
            case "bbl" -> OIL.contains(commodity);
            case "t" ->
                    !commodity.equals("electricity")
                            && !commodity.startsWith("all_goods")
                            && !commodity.equals("pipeline_gas");
            default -> true;
        };
    }
}
