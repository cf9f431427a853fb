package amur.article.extraction;

import amur.article.extraction.Directions.Side;
import amur.trade.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the side on which each country of a sentence stands: from `from` and `to`, from what it
/// does, or from the side on which it usually stands.
final class Traders {

    /// Countries that stand on their usual side whatever was named before them.
    private static final Set<String> FIRM =
            Set.of(
                    "RUS", "CHN", "SAU", "IRQ", "IRN", "ARE", "KWT", "OMN", "QAT", "AUS", "IDN",
                    "TKM", "AGO", "NOR", "VEN", "CAN", "NGA", "USA", "AZE", "DZA", "IND", "TUR",
                    "EUU", "JPN", "KOR", "MYS");

    /// They sell coal and oil, and buy Russian electricity.
    private static final Set<String> NEIGHBOURS = Set.of("KAZ", "MNG", "AZE", "UZB", "KGZ");

    private static final int REACH = 9;

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

    /// Behind these words a country's quality or possession is over.
    private static final List<String> ENDS_OF_NAME =
            List.of(
                    "of", "in", "to", "from", "for", "on", "at", "by", "is", "was", "were", "are",
                    "which", "that", ",", "(");

    /// What Russia does with these it does as a buyer; of all else that buyers do it is the
    /// seller.
    static final List<String> PURCHASES =
            List.of("imports", "imported", "import", "buys", "bought", "purchases", "purchased");

    /// `Russia's sales came to 117.8 billion; China's to 100.3 billion`.
    private static final List<String> LEVELS = List.of("to", "at", "reached", "came");

    private static final List<String> PEOPLE =
            List.of(
                    "trader",
                    "traders",
                    "broker",
                    "brokers",
                    "analyst",
                    "analysts",
                    "source",
                    "sources",
                    "official",
                    "officials",
                    "economist",
                    "economists",
                    "consultant",
                    "dealer",
                    "dealers",
                    "observers",
                    "spotters",
                    "manager",
                    "reporters");

    /// Between `to` or `from` and a country.
    private static final List<String> TOWARDS =
            List.of(
                    "the",
                    "mainland",
                    "all",
                    "both",
                    "russian",
                    "chinese",
                    "its",
                    "west",
                    "east",
                    "western",
                    "eastern",
                    "northern",
                    "southern",
                    "north",
                    "south",
                    "coast",
                    "coasts",
                    "ports",
                    "of");

    private static final List<String> BUYERS =
            List.of("customer", "buyer", "importer", "purchaser", "покупател", "импортер");

    private static final List<String> SELLERS =
            List.of("supplier", "seller", "exporter", "поставщик", "экспортер", "продав");

    private static final List<String> PASSAGES =
            List.of("line", "pipeline", "route", "spur", "pipe", "branch", "section", "border");

    private static final List<String> OVERTAKEN =
            List.of("обогна", "опереди", "опереж", "обойд", "потесни", "вытесни");

    /// What a buyer does with a cargo as well as a seller.
    private static final List<String> EITHER =
            List.of("loaded", "loads", "lifted", "booked", "landed", "landing");

    private static final List<String> STOPS = List.of(";", ")", "；", "）");

    private static final List<String> GAINS =
            List.of(
                    "got",
                    "get",
                    "gets",
                    "received",
                    "receives",
                    "receive",
                    "took",
                    "takes",
                    "take",
                    "collected");

    private final Words words;
    private final Clauses clauses;
    private final Optional<Boolean> focus;
    private final boolean power;
    private final List<Side> sides = new ArrayList<>();

    /// @param focus the side of the third country that was named last
    Traders(Words words, Clauses clauses, Optional<Boolean> focus) {
        this.focus = focus;
        this.power = clauses.counts("kWh");
        this.words = words;
        this.clauses = clauses;
        find();
    }

    List<Side> all() {
        return sides;
    }

    private void find() {
        var places = new ArrayList<>(words.all(Sense.PLACE));
        for (var adjective : words.all(Sense.ADJECTIVE)) {
            places.removeIf(p -> p.from() >= adjective.from() && p.to() <= adjective.to());
            places.add(adjective);
        }
        places.removeIf(this::named);
        places.sort(Comparator.comparingInt(Mention::from));
        for (var at = 0; at < places.size(); at++) {
            var next = at + 1 < places.size() ? places.get(at + 1).from() : words.sentence().size();
            side(places.get(at), next).filter(s -> s.sure() != VIA).ifPresent(sides::add);
        }
    }

    /// `Turkish Stream` is no country.
    private boolean named(Mention place) {
        return !Directions.OWN.contains(place.head())
                && words.all(Sense.COMMODITY).stream().anyMatch(c -> c.covers(place.from()));
    }

    private Optional<Side> side(Mention place, int next) {
        if (words.from(Sense.COMMODITY, place.from()).filter(c -> c.to() == place.to()).isPresent()
                && place.head().equals("CHN")) {
            return usual(place);
        }
        if (passage(place)
                || onlyCompared(place)
                || words.sentence().isAny(place.from() - 1, List.of("in", "from", "at"))
                        && words.sentence().isAny(place.from() - 2, PEOPLE)
                || place.value().endsWith("other")
                || words.sentence().is(place.to(), "$")) {
            return Optional.empty();
        }
        return ChineseDeeds.sells(words, place, next)
                .map(s -> side(place, s, 0))
                .or(() -> Optional.of(place).filter(this::boughtThere).map(p -> side(p, true, 0)))
                .or(() -> ownDeed(place))
                .or(() -> byPreposition(place))
                .or(() -> byAgent(place))
                .or(() -> byDeed(place, next))
                .or(() -> usual(place));
    }

    /// `比澳洲煤低8美元`, `дешевле австралийского`: neither sells nor buys.
    private boolean onlyCompared(Mention place) {
        var before = place.from() > 0 ? words.sentence().at(place.from() - 1).lower() : "";
        return (List.of("比", "较", "дешевле", "дороже").contains(before)
                        || OVERTAKEN.stream().anyMatch(before::startsWith))
                && clauses.amounts().stream()
                        .noneMatch(
                                a ->
                                        !a.relative()
                                                && a.from() >= place.to()
                                                && a.from() - place.to() < 4);
    }

    /// `Закупила в России`: from there.
    private boolean boughtThere(Mention place) {
        var in = place.from() - 1;
        var locative = words.sentence().at(place.to() - 1).lower().matches(".*[иеё]");
        return locative
                && words.sentence().isAny(in, List.of("в", "у"))
                && words.within(Sense.BUYS, in - 3, in);
    }

    /// `Экспорт Китая`, `импорт Индии`.
    private Optional<Side> ownDeed(Mention place) {
        if (words.from(Sense.OWNER, place.from()).isEmpty()) {
            return Optional.empty();
        }
        return words.upTo(Sense.SELLS, place.from())
                .map(s -> side(place, true, 0))
                .or(() -> words.upTo(Sense.BUYS, place.from()).map(b -> side(place, false, 0)));
    }

    private Optional<Side> byPreposition(Mention place) {
        if (place.sense() == Sense.ADJECTIVE && words.from(Sense.PLACE, place.from()).isEmpty()) {
            return Optional.empty();
        }
        var before = lead(place);
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

    /// Where a country begins with what stands between it and `to` or `from`.
    int lead(Mention place) {
        var before = place.from();
        while (before > 0 && words.sentence().isAny(before - 1, TOWARDS)) {
            before--;
        }
        return before;
    }

    private boolean bought(int by) {
        return by > 0 && words.upTo(Sense.BUYS, by).isPresent();
    }

    /// `The largest customer was Kazakhstan`.
    private Optional<Side> byAgent(Mention place) {
        for (var at = place.from() - 1; at >= Math.max(0, place.from() - 3); at--) {
            var word = words.sentence().at(at).lower();
            if (BUYERS.stream().anyMatch(word::startsWith)) {
                return Optional.of(side(place, false, 0));
            }
            if (SELLERS.stream().anyMatch(word::startsWith)) {
                return Optional.of(side(place, true, 0));
            }
            if (!words.sentence().at(at).word() && !words.sentence().is(at, ",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What stands behind a country: Russia exported, China's imports, Saudi cargoes.
    private Optional<Side> byDeed(Mention place, int next) {
        if (words.sentence().is(place.to(), "-") && words.sentence().is(place.to() + 1, "bound")) {
            return Optional.of(side(place, false, 0));
        }
        if (words.sentence().is(place.to() - 1, "'s") && words.sentence().isAny(place.to(), LEVELS)
                || words.sentence().is(place.to(), "'s")
                        && words.sentence().isAny(place.to() + 1, LEVELS)) {
            return sides.isEmpty()
                    ? usual(place)
                    : Optional.of(side(place, sides.getLast().seller(), 0));
        }
        var reach = Math.min(Math.min(place.to() + REACH, next), words.sentence().size());
        var close = place.sense() == Sense.ADJECTIVE || words.sentence().is(place.to(), "'s");
        var adjective = place.sense() == Sense.ADJECTIVE;
        var possessive =
                words.sentence().is(place.to(), "'s") || words.sentence().is(place.to() - 1, "'s");
        var goods = false;
        for (var at = place.to(); at < reach; at++) {
            if (close && words.sentence().isAny(at, ENDS_OF_NAME)) {
                break;
            }
            var sells = words.from(Sense.SELLS, at).isPresent();
            var buys = words.from(Sense.BUYS, at).isPresent();
            if (sells || buys) {
                var agent = AGENTS.contains(words.sentence().at(at).lower());
                if (agent && possessive && !adjective) {
                    return Optional.of(side(place, !sells, 0));
                }
                if (adjective && buys && !possessive) {
                    return usual(place);
                }
                if (words.sentence().isAny(at, EITHER)) {
                    return usual(place);
                }
                var own = possessive && words.sentence().isAny(at, List.of("supply", "supplies"));
                if (own && !typical(place).orElse(true)) {
                    return Optional.of(side(place, false, 0));
                }
                if (buys && money(at)) {
                    return Optional.of(side(place, true, 0));
                }
                var russia =
                        place.head().equals("RUS")
                                && buys
                                && !words.sentence().isAny(at, PURCHASES);
                return russia
                        ? usual(place)
                        : Optional.of(side(place, sells, adjective || possessive ? 0 : 2));
            }
            goods |= words.from(Sense.COMMODITY, at).isPresent();
            if (words.sentence().isAny(at, STOPS) && !adjective) {
                break;
            }
        }
        return goods && adjective && !typical(place).orElse(true)
                ? usual(place)
                : goods && adjective ? Optional.of(side(place, true, 0)) : Optional.empty();
    }

    /// Who gets, receives or takes in money has sold.
    private boolean money(int verb) {
        var gains = words.sentence().isAny(verb, GAINS);
        for (var at = verb; gains && at < Math.min(verb + 6, words.sentence().size()); at++) {
            if (words.from(Sense.CURRENCY, at).isPresent()) {
                return true;
            }
            if (words.from(Sense.UNIT, at).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /// `The Mongolian line` neither sells nor buys.
    private boolean passage(Mention place) {
        var sentence = words.sentence();
        return !Directions.OWN.contains(place.head())
                && place.sense() == Sense.ADJECTIVE
                && sentence.isAny(place.to(), PASSAGES)
                && words.from(Sense.COMMODITY, place.to()).isEmpty();
    }

    private Optional<Side> usual(Mention place) {
        var third = !FIRM.contains(place.head());
        var listed =
                sides.stream()
                        .filter(s -> !Directions.OWN.contains(s.area().code()))
                        .reduce((one, next) -> next)
                        .map(Side::seller)
                        .or(() -> focus);
        var seller = third ? listed.or(() -> typical(place)) : typical(place);
        // A grade says by its name who sells it.
        var grade = words.from(Sense.COMMODITY, place.from()).isPresent();
        return seller.map(s -> side(place, s, grade ? 1 : Directions.USUALLY));
    }

    /// The side of the last third country, for those that a list goes on with.
    Optional<Boolean> focus() {
        return sides.stream()
                .filter(s -> !Directions.OWN.contains(s.area().code()))
                .reduce((one, next) -> next)
                .map(Side::seller)
                .or(() -> focus);
    }

    private Optional<Boolean> typical(Mention place) {
        if (power && NEIGHBOURS.contains(place.head())) {
            return Optional.of(false);
        }
        return Optional.of(USUAL.getOrDefault(place.head(), false));
    }

    private static Side side(Mention place, boolean seller, int sure) {
        return new Side(seller, new Area(place.head()), place, sure);
    }

    /// Whether a third country is one that usually buys.
    static boolean buys(Area area) {
        return !Directions.OWN.contains(area.code()) && !USUAL.getOrDefault(area.code(), true);
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
