package amur.article.extraction;

import amur.trade.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says for each figure what is traded between whom, from its own sentence and from what the text
/// spoke of before.
final class Scopes {

    private static final List<String> TOTAL =
            List.of("total", "overall", "combined", "aggregate", "all", "altogether");

    private final Words words;
    private final Clauses clauses;
    private final Commodities commodities;
    private final Directions directions;
    private final Topic topic;

    Scopes(Words words, Clauses clauses, Topic topic) {
        this.words = words;
        this.clauses = clauses;
        this.commodities = new Commodities(words, clauses);
        this.directions = new Directions(words, clauses);
        this.topic = topic;
    }

    Scope of(Amount amount) {
        var commodity = commodities.of(amount, topic);
        var because = new ArrayList<String>();
        commodity.ifPresent(
                c ->
                        because.add(
                                c.near()
                                        .map(m -> "commodity: “%s” stands near".formatted(text(m)))
                                        .orElse("commodity: carried over from before")));
        return between(amount, commodity, because);
    }

    private Scope between(
            Amount amount, Optional<Commodities.Found> commodity, List<String> because) {
        var value = commodity.map(Commodities.Found::value);
        var near = commodity.flatMap(Commodities.Found::near).isPresent();
        var seller = directions.of(amount, true);
        var buyer = directions.of(amount, false);
        var both =
                value.filter(v -> v.endsWith(" both")).isPresent()
                        || topic.both()
                                && !near
                                && seller.filter(s -> s.sure() < 6).isEmpty()
                                && buyer.filter(s -> s.sure() < 6).isEmpty();
        var code = value.map(v -> v.split(" ")[0]);
        if (both && code.filter("all_goods"::equals).isPresent()) {
            because.add("direction: trade both ways");
            return new Scope(code, Optional.empty(), Optional.empty(), true, near, because);
        }
        var exporter = seller.filter(s -> !directions.several(s)).map(Directions.Side::area);
        var importer = buyer.filter(s -> !directions.several(s)).map(Directions.Side::area);
        if (exporter.isPresent() && exporter.equals(importer)) {
            if (seller.get().sure() > buyer.get().sure()) {
                exporter = Optional.empty();
                seller = Optional.empty();
            } else {
                importer = Optional.empty();
                buyer = Optional.empty();
            }
        }
        seller.ifPresent(s -> because.add("seller: “%s”".formatted(text(s.mention()))));
        buyer.ifPresent(b -> because.add("buyer: “%s”".formatted(text(b.mention()))));
        var sells = exporter;
        var buys = importer;
        if (seller.isEmpty() && !total(amount, buyer)) {
            sells = topic.exporter().filter(a -> !Optional.of(a).equals(buys));
            sells.ifPresent(a -> because.add("seller: %s, carried over from before".formatted(a)));
            if (sells.isEmpty() && buys.equals(Optional.of(Area.RUSSIA))) {
                sells = Optional.of(Area.CHINA);
            }
        }
        var sold = sells;
        var bought = buys;
        if (buyer.isEmpty()) {
            bought = topic.importer().filter(a -> !Optional.of(a).equals(sold));
            bought.ifPresent(a -> because.add("buyer: %s, carried over from before".formatted(a)));
            if (bought.isEmpty() && sold.equals(Optional.of(Area.CHINA))) {
                bought = Optional.of(Area.RUSSIA);
            }
        }
        return new Scope(
                code,
                sold.filter(a -> !a.equals(Area.WORLD)),
                bought.filter(a -> !a.equals(Area.WORLD)),
                false,
                near,
                because);
    }

    /// All that a country buys has no one seller.
    private boolean total(Amount amount, Optional<Directions.Side> buyer) {
        for (var at = 0; at < amount.from(); at++) {
            if (words.sentence().isAny(at, TOTAL)
                    && words.within(Sense.BUYS, at, Math.min(at + 4, words.sentence().size()))
                    && clauses.distance(amount, at, at + 1) < 25) {
                return true;
            }
        }
        return false;
    }

    /// What the sentence as a whole speaks of, for those that follow; from its words alone.
    Topic topic() {
        var commodity = commodities.first().map(m -> m.value()).or(topic::commodity);
        var seller =
                directions.all().stream()
                        .filter(Directions.Side::seller)
                        .findFirst()
                        .map(Directions.Side::area);
        var buyer =
                directions.all().stream()
                        .filter(s -> !s.seller())
                        .findFirst()
                        .map(Directions.Side::area);
        var both = commodity.filter(c -> c.endsWith(" both")).isPresent();
        var exporter = seller.or(topic::exporter);
        var importer = buyer.or(topic::importer);
        if (exporter.equals(importer)) {
            importer = Optional.empty();
        }
        return new Topic(
                commodity.map(c -> c.split(" ")[0]),
                exporter,
                importer,
                both,
                topic.period(),
                topic.aside());
    }

    boolean other(Amount amount) {
        return commodities.of(amount, topic).filter(f -> f.value().equals("other")).isPresent();
    }

    private String text(Mention mention) {
        var text = new StringBuilder();
        for (var at = mention.from(); at < mention.to(); at++) {
            text.append(text.isEmpty() ? "" : " ").append(words.sentence().at(at).text());
        }
        return text.toString();
    }
}
