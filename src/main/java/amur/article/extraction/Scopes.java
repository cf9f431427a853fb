package amur.article.extraction;

import amur.trade.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says for each figure what is traded between whom, from its own sentence and from what the text
/// spoke of before.
final class Scopes {

    /// So few words are a heading, or only say what the next sentences are about.
    private static final int HEADING = 3;

    /// In characters of Chinese.
    private static final int BRIEF = 16;

    private static final int RETURN_REACH = 14;

    private static final List<String> WITH = List.of("with", "с", "со", "与", "同");

    private final Words words;
    private final Clauses clauses;
    private final Commodities commodities;
    private final Directions directions;
    private final Context context;

    Scopes(Words words, Clauses clauses, Context context) {
        this.words = words;
        this.clauses = clauses;
        this.commodities = new Commodities(words, clauses);
        this.directions = new Directions(words, clauses, context.focus());
        this.context = context;
    }

    private Scopes(Scopes before, Context context) {
        this.words = before.words;
        this.clauses = before.clauses;
        this.commodities = before.commodities;
        this.directions = before.directions;
        this.context = context;
    }

    /// The same sentence, in the light of a figure before.
    Scopes in(Context context) {
        return new Scopes(this, context);
    }

    Scope of(Amount amount) {
        var commodity = commodities.of(amount, context);
        var because = new ArrayList<String>();
        commodity.ifPresent(
                c ->
                        because.add(
                                c.near()
                                        .map(m -> "commodity: “%s”".formatted(text(m)))
                                        .orElse("commodity: carried over from before")));
        return between(amount, commodity, because);
    }

    /// Whether the figure's own side of a comparison names a commodity or a country.
    boolean speaks(Amount amount) {
        var side = clauses.side(amount.from());
        return words.all(Sense.COMMODITY).stream().anyMatch(m -> clauses.side(m.from()) == side)
                || words.all(Sense.PLACE).stream().anyMatch(m -> clauses.side(m.from()) == side)
                || words.all(Sense.ADJECTIVE).stream()
                        .anyMatch(m -> clauses.side(m.from()) == side);
    }

    private Scope between(
            Amount amount, Optional<Commodities.Found> commodity, List<String> because) {
        var near = commodity.flatMap(Commodities.Found::near).isPresent();
        var code = commodity.map(c -> c.value().split(" ")[0]);
        var seller = directions.of(amount, true);
        var buyer = directions.of(amount, false);
        if (seller.filter(this::unlikely).isPresent()
                && code.filter(c -> !c.equals("all_goods")).isPresent()) {
            buyer = buyer.isPresent() ? buyer : seller;
            seller = Optional.empty();
        }
        if (code.filter("all_goods"::equals).isPresent() && elsewhere(amount)) {
            code = Optional.of("other");
        }
        var whole = seller.filter(s -> !ofWhich(amount, s));
        if (both(amount, commodity, near, whole, buyer.filter(b -> !ofWhich(amount, b)))) {
            because.add("direction: trade both ways");
            return new Scope(
                    code,
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    near,
                    false,
                    false,
                    true,
                    because);
        }
        if (seller.isPresent() && buyer.isPresent() && same(seller.get(), buyer.get())) {
            if (seller.get().sure() > buyer.get().sure()) {
                seller = Optional.empty();
            } else {
                buyer = Optional.empty();
            }
        }
        seller.ifPresent(s -> because.add("seller: “%s”".formatted(text(s.mention()))));
        buyer.ifPresent(b -> because.add("buyer: “%s”".formatted(text(b.mention()))));
        seller = seller.filter(s -> !ofWhich(amount, s));
        var parts = shared(amount);
        buyer = buyer.filter(b -> !ofWhich(amount, b));
        var sells = exporter(amount, seller, buyer, because);
        var swapped =
                energy(code)
                        && seller.isEmpty()
                        && sells.filter(Area.CHINA::equals).isPresent()
                        && buyer.filter(directions::russiaBuys).isEmpty();
        if (code.filter("all_goods"::equals).isPresent() && returned(amount)) {
            because.add("direction: the other way than the sentence began");
            return new Scope(
                    code,
                    sells.map(a -> a.equals(Area.CHINA) ? Area.RUSSIA : Area.CHINA),
                    sells,
                    false,
                    near,
                    false,
                    false,
                    true,
                    because);
        }
        var exporter = swapped ? Optional.of(Area.RUSSIA) : sells;
        buyer = swapped ? Optional.empty() : buyer;
        var importer = importer(exporter, parts || open(amount, seller, buyer), buyer, because);
        var told =
                seller.isPresent()
                        && buyer.isPresent()
                        && (seller.filter(this::sure).isPresent()
                                || buyer.filter(this::sure).isPresent());
        return new Scope(
                code,
                country(exporter),
                country(importer),
                false,
                near,
                told,
                open(amount, seller, buyer),
                known(seller) || buyer.isPresent(),
                because);
    }

    private static Optional<Area> country(Optional<Area> area) {
        return area.filter(a -> !a.equals(Area.WORLD));
    }

    private static boolean same(Directions.Side one, Directions.Side other) {
        return one.area().equals(other.area());
    }

    /// China sells no energy to speak of; `Chinese sales` are sales to China.
    private boolean unlikely(Directions.Side side) {
        var m = side.mention();
        return side.area().equals(Area.CHINA)
                && directions.all().stream().noneMatch(directions::russiaBuys)
                && !exports(m.to())
                && !(words.any(Sense.ABROAD) && words.any(Sense.SELLS));
    }

    private boolean exports(int from) {
        for (var at = from; at < Math.min(from + 4, words.sentence().size()); at++) {
            if (words.sentence().at(at).lower().startsWith("export")) {
                return true;
            }
        }
        return false;
    }

    private boolean both(
            Amount amount,
            Optional<Commodities.Found> commodity,
            boolean near,
            Optional<Directions.Side> seller,
            Optional<Directions.Side> buyer) {
        if (commodity.filter(c -> c.value().startsWith("all_goods")).isEmpty()) {
            return false;
        }
        if (between()) {
            return true;
        }
        var silent = seller.filter(this::sure).isEmpty() && buyer.filter(this::sure).isEmpty();
        var said =
                words.all(Sense.COMMODITY).stream()
                        .filter(m -> m.value().endsWith(" both"))
                        .anyMatch(m -> clauses.distance(amount, m.from(), m.to()) < 60);
        var trade = !words.any(Sense.SELLS) && !words.any(Sense.BUYS);
        var spoken = context.fresh() ? context.main() : context.last();
        var goesOn = spoken.both() || words.any(Sense.BOTH) && context.main().both();
        var named = commodity.get().value().endsWith(" both");
        return (said || named) && (silent || trade) || goesOn && !near && silent;
    }

    /// `Exports from China to Russia rose to $111 billion; its purchases grew by 12.7 percent`.
    private boolean returned(Amount amount) {
        if (words.within(Sense.BACK, amount.from() - RETURN_REACH, amount.from())) {
            return true;
        }
        for (var at = amount.from() - 1; at > 0 && amount.from() - at < RETURN_REACH; at--) {
            if (words.sentence().isAny(at, List.of("direction", "way"))
                    && words.sentence().isAny(at - 1, List.of("other", "opposite"))) {
                return true;
            }
        }
        for (var at = amount.from() - 1; at > 3 && amount.from() - at < RETURN_REACH; at--) {
            var place = words.within(Sense.PLACE, at - 3, at + 4);
            var adjective = words.within(Sense.ADJECTIVE, at - 3, at + 4);
            if (place || adjective || words.sentence().isAny(at, List.of("exports", "sales"))) {
                return false;
            }
            if (words.sentence().isAny(at, List.of("imports", "purchases"))) {
                return clauses.figuresBefore(at) && sold(at);
            }
        }
        return false;
    }

    private boolean sold(int before) {
        for (var at = 0; at < before; at++) {
            if (words.sentence()
                    .isAny(at, List.of("exports", "sales", "shipments", "deliveries"))) {
                return true;
            }
        }
        return false;
    }

    /// `Trade with the United States was $265 billion, with ASEAN 376`.
    private boolean elsewhere(Amount amount) {
        var with = -1;
        for (var at = 0; at < amount.from(); at++) {
            with = words.sentence().isAny(at, WITH) ? at : with;
        }
        if (with < 0) {
            return third(amount);
        }
        var from = with + 1;
        return words.places().stream()
                .filter(p -> p.from() >= from && p.from() <= from + 1)
                .anyMatch(p -> !Directions.OWN.contains(p.head()));
    }

    /// `Commerce between China and ASEAN`.
    private boolean third(Amount amount) {
        return words.all(Sense.PLACE).stream()
                .filter(
                        p ->
                                p.to() <= amount.from()
                                        && words.sentence().is(p.from() - 1, "between"))
                .flatMap(p -> words.from(Sense.PLACE, p.to() + 1).stream())
                .anyMatch(p -> !Directions.OWN.contains(p.head()));
    }

    /// `Moved between China and Russia`.
    private boolean between() {
        for (var place : words.all(Sense.PLACE)) {
            var own = Directions.OWN.contains(place.head());
            var other = words.from(Sense.PLACE, place.to() + 1).map(Mention::head);
            if (own
                    && words.sentence().is(place.from() - 1, "between")
                    && other.filter(Directions.OWN::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Russia where it usually stands is no news: the article may be about its fields.
    private boolean known(Optional<Directions.Side> seller) {
        return seller.filter(s -> !s.area().equals(Area.RUSSIA) || tellsOfExports()).isPresent()
                || directions.all().stream().anyMatch(this::sure);
    }

    private boolean tellsOfExports() {
        return words.sentence().tokens().stream().anyMatch(t -> t.lower().startsWith("export"));
    }

    private boolean sure(Directions.Side side) {
        return side.sure() < Directions.USUALLY;
    }

    private Optional<Area> exporter(
            Amount amount,
            Optional<Directions.Side> seller,
            Optional<Directions.Side> buyer,
            List<String> because) {
        if (seller.isPresent()) {
            return seller.filter(s -> !directions.several(s)).map(Directions.Side::area);
        }
        if (total(amount) || whole(amount)) {
            return Optional.empty();
        }
        var buys = buyer.map(Directions.Side::area);
        var carried =
                context.exporter(buys, words.any(Sense.SELLS))
                        .or(() -> other(buys, Area.RUSSIA, Area.CHINA));
        carried.ifPresent(a -> because.add("seller: %s, carried over".formatted(a)));
        return carried;
    }

    private Optional<Area> importer(
            Optional<Area> exporter,
            boolean open,
            Optional<Directions.Side> buyer,
            List<String> because) {
        if (buyer.isPresent()) {
            return buyer.filter(b -> !directions.several(b)).map(Directions.Side::area);
        }
        if (exporter.filter(Traders::buys).isPresent()) {
            return Optional.empty();
        }
        var carried =
                context.importer(exporter, open).or(() -> other(exporter, Area.CHINA, Area.RUSSIA));
        carried.ifPresent(a -> because.add("buyer: %s, carried over".formatted(a)));
        return carried;
    }

    /// `Russia's exports fell`, `sold abroad`: all that a country sells has no one buyer.
    private boolean open(
            Amount amount, Optional<Directions.Side> seller, Optional<Directions.Side> buyer) {
        var exports = seller.isPresent() && tellsOfExports();
        return buyer.filter(b -> b.area().equals(Area.WORLD)).isPresent()
                || buyer.isEmpty()
                        && (everywhere() && !fromEverywhere()
                                || allSales()
                                || words.all(Sense.OPEN).stream()
                                                .anyMatch(
                                                        m -> m.value().isEmpty() || amount.money())
                                        && seller.filter(s -> s.area().equals(Area.RUSSIA))
                                                .isPresent()
                                || exports && context.main().importer().isEmpty());
    }

    /// `Altogether Russian power exports came to`, `China's overall exports`.
    private boolean allSales() {
        for (var total : words.all(Sense.TOTAL)) {
            for (var at = total.to();
                    at < Math.min(total.to() + 4, words.sentence().size());
                    at++) {
                if (words.sentence().at(at).lower().startsWith("export")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean everywhere() {
        return words.any(Sense.ABROAD);
    }

    /// `From abroad`, `bought overseas`: all that a country buys has no one seller.
    private boolean fromEverywhere() {
        for (var all : words.all(Sense.ABROAD)) {
            if (words.upTo(Sense.FROM, all.from()).isPresent()) {
                return true;
            }
        }
        return everywhere() && words.any(Sense.BUYS) && !words.any(Sense.SELLS);
    }

    /// Between Russia and China who is not the one is the other.
    private static Optional<Area> other(Optional<Area> one, Area is, Area then) {
        return one.filter(is::equals).map(a -> then);
    }

    /// `27548万吨，其中俄罗斯5532万吨`: who is named behind these words is no seller of the whole.
    private boolean ofWhich(Amount amount, Directions.Side seller) {
        return words.all(Sense.PARTLY).stream()
                .anyMatch(p -> p.from() >= amount.to() && p.to() <= seller.mention().from());
    }

    /// A figure before all sellers, with a part of it behind.
    private boolean whole(Amount amount) {
        return bought()
                || directions.all().stream()
                                .filter(Directions.Side::seller)
                                .noneMatch(s -> s.mention().from() < amount.from())
                        && directions.all().stream()
                                .anyMatch(s -> s.seller() && ofWhich(amount, s));
    }

    /// `中国共进口原油4.73亿吨`: from all, where no seller is named.
    private boolean bought() {
        return directions.all().stream().noneMatch(Directions.Side::seller)
                && words.all(Sense.PLACE).stream()
                        .filter(p -> p.head().equals(Area.CHINA.code()))
                        .anyMatch(
                                p ->
                                        words.sentence().is(p.to(), "进")
                                                || words.sentence().is(p.to(), "共")
                                                        && words.sentence().is(p.to() + 1, "进"));
    }

    /// `13.8 million tons, of which 6.4 went to China`: of the whole no one buyer is known.
    private boolean shared(Amount amount) {
        return directions.all().stream()
                        .filter(s -> !s.seller())
                        .noneMatch(s -> s.mention().from() < amount.from())
                && directions.all().stream()
                        .filter(s -> !context.main().importer().equals(Optional.of(s.area())))
                        .anyMatch(s -> !s.seller() && ofWhich(amount, s));
    }

    /// `35.6% of total intake`: the total is what a share is one of.
    private boolean partOf(int of) {
        return clauses.amounts().stream().anyMatch(a -> a.relative() && a.to() == of);
    }

    private boolean total(Amount amount) {
        for (var total : words.all(Sense.TOTAL)) {
            if (total.value().equals("only")) {
                continue;
            }
            var at = total.from();
            if (words.sentence().is(at - 1, "of") && partOf(at - 1)) {
                continue;
            }
            var end = Math.min(at + 6, words.sentence().size());
            if (!words.sentence().is(at - 2, "as")
                    && words.within(Sense.BUYS, Math.max(0, at - 4), end)
                    && clauses.distance(amount, at, at + 1) < 25) {
                return true;
            }
        }
        if (words.all(Sense.TOTAL).stream()
                .anyMatch(
                        t ->
                                t.to() <= amount.from()
                                        && words.sentence().isAny(t.to(), List.of(":", "：")))) {
            return true;
        }
        var row = words.cells().row() && words.from(Sense.TOTAL, 0).isPresent();
        return row || fromEverywhere() || words.any(Sense.ALL);
    }

    /// What the sentence as a whole speaks of, for those that follow.
    Topic topic() {
        var named = commodities.first().map(Mention::value);
        var seller = first(true);
        var buyer = first(false);
        var last = context.last();
        if (named.isEmpty() && seller.isEmpty() && buyer.isEmpty()) {
            var sells = context.exporter(Optional.empty(), false);
            return context.fresh() && !last.both()
                    ? last.of(
                            context.commodity(),
                            sells,
                            context.importer(sells, false),
                            false,
                            last.open())
                    : last;
        }
        var moves =
                words.any(Sense.SELLS)
                        || words.any(Sense.BUYS)
                        || words.any(Sense.FLOW)
                        || words.any(Sense.PRICE)
                        || plain();
        if (seller.filter(Area.CHINA::equals).isPresent() && energy(named.or(context::commodity))) {
            buyer = buyer.isPresent() ? buyer : seller;
            seller = Optional.empty();
        }
        var bought = buyer;
        var exporter = seller.or(() -> context.exporter(bought, words.any(Sense.SELLS)));
        var importer = buyer.or(() -> context.importer(exporter, false));
        return last.on(directions.focus())
                .of(
                        named.filter(c -> moves || context.title())
                                .map(c -> c.split(" ")[0])
                                .or(context::commodity),
                        exporter,
                        importer.filter(a -> !Optional.of(a).equals(exporter)),
                        named.filter(c -> c.endsWith(" both")).isPresent(),
                        last.open() && first(false).isEmpty());
    }

    private static boolean energy(Optional<String> commodity) {
        return commodity.filter(c -> !c.startsWith("all_goods")).isPresent();
    }

    private Optional<Area> first(boolean seller) {
        return directions.all().stream()
                .filter(s -> s.seller() == seller)
                .filter(s -> context.title() || heading() || usable(s) || subject(s))
                .findFirst()
                .map(Directions.Side::area);
    }

    /// `INDIA.` says of whom the next sentences speak.
    private boolean heading() {
        var end = words.sentence().size() - 1;
        return words.sentence().size() <= HEADING
                || clauses.none() && words.upTo(Sense.PLACE, end).isPresent();
    }

    /// `India made the steeper climb.`: of whom the sentences that follow speak, if it buys.
    private boolean subject(Directions.Side side) {
        var the = words.sentence().is(0, "the") ? 1 : 0;
        return !side.seller()
                && side.mention().sense() == Sense.PLACE
                && side.mention().from() == the
                && context.fresh();
    }

    /// A sentence about nothing else; of Chinese, only a short one.
    private boolean plain() {
        var chinese = words.sentence().at(0).lower().charAt(0) > 0x3000;
        return !words.any(Sense.ASIDE) && (!chinese || words.sentence().size() <= BRIEF);
    }

    private static boolean usable(Directions.Side side) {
        return side.sure() < Directions.USUALLY || Directions.OWN.contains(side.area().code());
    }

    private String text(Mention mention) {
        var text = new StringBuilder();
        for (var at = mention.from(); at < mention.to(); at++) {
            text.append(text.isEmpty() ? "" : " ").append(words.sentence().at(at).text());
        }
        return text.toString();
    }
}
