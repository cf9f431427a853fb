package amur.article;

import amur.shell.Announcements;
import amur.shell.Formats;
import amur.store.Sources;
import amur.trade.Event;
import amur.trade.SeriesKey;
import amur.trade.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The announced arrangements as events, for time axes. What has no source in the catalogue is
/// left out: nobody could look it up.
@Component
public class Arrangements implements Announcements {

    private final Articles articles;
    private final Sources sources;

    Arrangements(Articles articles, Sources sources) {
        this.articles = articles;
        this.sources = sources;
    }

    @Override
    public List<Event> on(SeriesKey trade, Instant known, Formats formats) {
        var catalogue = sources.all();
        return articles.arrangements(known).stream()
                .filter(a -> trade.covers(a.trade()) || trade.covers(a.trade().mirror()))
                .flatMap(
                        a ->
                                Optional.ofNullable(catalogue.get(a.source()))
                                        .map(source -> event(a, source, formats))
                                        .stream())
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private static Event event(Figure.Arrangement arrangement, Source source, Formats formats) {
        var publisher = source.publisher() + ", " + formats.date(source.published());
        var cited = arrangement.cited();
        return new Event(
                arrangement.announcedOn(),
                formats.date(arrangement.announcedOn()),
                words(arrangement, formats),
                cited.isEmpty() ? publisher : publisher + " (" + cited + ")",
                source.address());
    }

    /// `Pipeline gas in roubles and yuan`.
    private static String words(Figure.Arrangement arrangement, Formats formats) {
        return formats.phrases()
                .text(
                        "arrangement",
                        formats.commodity(arrangement.trade()),
                        currencies(arrangement, formats));
    }

    /// `roubles and yuan`.
    public static String currencies(Figure.Arrangement arrangement, Formats formats) {
        return Arrays.stream(arrangement.currencies().split("\\+"))
                .map(currency -> formats.phrases().text("unit.long." + currency))
                .collect(Collectors.joining(formats.phrases().text("arrangement.and")));
    }
}
