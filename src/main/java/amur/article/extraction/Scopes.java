package amur.article.extraction;

import amur.trade.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says for each figure what is traded between whom, from its own sentence and from what the text
/// spoke of before.
final class Scopes {

    private static final List<String> TOTAL =
            List.of("total", "overall", "combined", "aggregate", "all", "altogether", "everybody");

    private final Words words;
    private final Clauses clauses;
    private final Commodities commodities;
    private final Directions directions;
    private final Context context;

    Scopes(Words words, Clauses clauses, Context context) {
        this.words = words;
        this.clauses = clauses;
        this.commodities = new Commodities(words, clauses);
        this.directions = new Directions(words, clauses);
        this.context = context;
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

    private Scope between(
            Amount amount, Optional<Commodities.Found> commodity, List<String> because) {
        var near = commodity.flatMap(Commodities.Found::near).isPresent();
        var code = commodity.map(c -> c.value().split(" ")[0]);
        var seller = directions.of(amount, true);
        var buyer = directions.of(amount, false);
        if (both(commodity, near, seller, buyer)) {
            because.add("direction: trade both ways");
            return new Scope(code, Optional.empty(), Optional.empty(), true, near, because);
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
        var exporter = exporter(amount, seller, buyer, because);
        var importer = importer(exporter, buyer, because);
        return new Scope(code, country(exporter), country(importer), false, near, because);
    }

    private static Optional<Area> country(Optional<Area> area) {
        return area.filter(a -> !a.equals(Area.WORLD));
    }

    private static boolean same(Directions.Side one, Directions.Side other) {
        return one.area().equals(other.area());
    }

    private boolean both(
            Optional<Commodities.Found> commodity,
            boolean near,
            Optional<Directions.Side> seller,
            Optional<Directions.Side> buyer) {
        if (commodity.filter(c -> c.value().startsWith("all_goods")).isEmpty()) {
            return false;
        }
        var said = commodity.filter(c -> c.value().endsWith(" both")).isPresent();
        var silent = seller.filter(this::sure).isEmpty() && buyer.filter(this::sure).isEmpty();
        return said || context.last().both() && !near && silent;
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
        if (total(amount, buyer)) {
            return Optional.empty();
        }
        var buys = buyer.map(Directions.Side::area);
        var carried = context.exporter(buys).or(() -> other(buys, Area.RUSSIA, Area.CHINA));
        carried.ifPresent(a -> because.add("seller: %s, carried over".formatted(a)));
        return carried;
    }

    private Optional<Area> importer(
            Optional<Area> exporter, Optional<Directions.Side> buyer, List<String> because) {
        if (buyer.isPresent()) {
            return buyer.filter(b -> !directions.several(b)).map(Directions.Side::area);
        }
        var carried = context.importer(exporter).or(() -> other(exporter, Area.CHINA, Area.RUSSIA));
        carried.ifPresent(a -> because.add("buyer: %s, carried over".formatted(a)));
        return carried;
    }

    /// Between Russia and China who is not the one is the other.
    private static Optional<Area> other(Optional<Area> one, Area is, Area then) {
        return one.filter(is::equals).map(a -> then);
    }

    /// All that a country buys has no one seller.
    private boolean total(Amount amount, Optional<Directions.Side> buyer) {
        for (var at = 0; at < words.sentence().size(); at++) {
            if (words.sentence().isAny(at, TOTAL)
                    && words.within(
                            Sense.BUYS,
                            Math.max(0, at - 3),
                            Math.min(at + 4, words.sentence().size()))
                    && clauses.distance(amount, at, at + 1) < 25) {
                return true;
            }
        }
        return false;
    }

    /// What the sentence as a whole speaks of, for those that follow.
    Topic topic() {
        var named = commodities.first().map(Mention::value);
        var seller = first(true);
        var buyer = first(false);
        var last = context.last();
        if (named.isEmpty() && seller.isEmpty() && buyer.isEmpty()) {
            return last;
        }
        var exporter = seller.or(() -> context.exporter(buyer));
        var importer = buyer.or(() -> context.importer(exporter));
        return last.of(
                named.map(c -> c.split(" ")[0]).or(context::commodity),
                exporter,
                importer.filter(a -> !Optional.of(a).equals(exporter)),
                named.filter(c -> c.endsWith(" both")).isPresent());
    }

    private Optional<Area> first(boolean seller) {
        return directions.all().stream()
                .filter(s -> s.seller() == seller)
                .findFirst()
                .map(Directions.Side::area);
    }

    private String text(Mention mention) {
        var text = new StringBuilder();
        for (var at = mention.from(); at < mention.to(); at++) {
            text.append(text.isEmpty() ? "" : " ").append(words.sentence().at(at).text());
        }
        return text.toString();
    }
}
