package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amur.trade.Dataset;
import amur.trade.Event;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What was announced stands on the time axis of a chart and changes nothing that was measured.
class EventsTest {

    private static final List<Event> ALL =
            List.of(event("2024-02-03"), event("2024-03"), event("2024-09-27"));

    private static Event event(String date) {
        var words = "Sample agreement of " + date;
        return new Event(date, date, words, "Sample", "https://amur.example/" + date);
    }

    private static String svg(Events events, Dataset data, Size size) {
        return ChartSamples.svg(spec(ChartKind.LINE, events), data, size);
    }

    private static ChartSpec spec(ChartKind kind, Events events) {
        return ChartSamples.spec(kind, ChartSamples.tonnesLabels(), events);
    }

    private static List<String> words(String svg) {
        return Svg.lines(svg).stream().map(Svg.Line::text).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"LINE", "AREA", "STACKED", "BARS"})
    void eventsChangeNoAxisAndNoMark(ChartKind kind) {
        var far = Stream.concat(ALL.stream(), Stream.of(event("1999-01"), event("2031-12-31")));
        var with = untitled(kind, ChartSamples.events(far.toList()));
        var without = untitled(kind, Events.NONE);
        for (var size : List.of(ChartSamples.ARTICLE, new Size(360, 468, 1))) {
            var bare = ChartSamples.svg(without, ChartSamples.tonnes(), size);
            assertThat(words(ChartSamples.svg(with, ChartSamples.tonnes(), size)))
                    .containsSubsequence(words(bare));
            assertThat(places(with, size)).containsExactly(places(without, size), within(0.001));
        }
    }

    /// Only the words of the axes and series are left.
    private static ChartSpec untitled(ChartKind kind, Events events) {
        return new ChartSpec(
                kind,
                new ChartText("", "", "", "", ""),
                ChartSamples.tonnesLabels(),
                List.of(),
                events,
                Locale.ENGLISH,
                Theme.LIGHT);
    }

    /// Of every mark: its height as a share of the plot, and its place in time.
    private static double[] places(ChartSpec spec, Size size) {
        var places = new ChartRenderer().places(spec, ChartSamples.tonnes(), size);
        return places.spots().stream()
                .flatMapToDouble(
                        spot ->
                                DoubleStream.of(
                                        (spot.y() - places.top()) / places.height(), spot.x()))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "960, 540, 2024-03 · Sample agreement of 2024-03",
        "360, 468, 2024-03 · Sample agreement of 2024-03",
        "480, 270, 2024-03",
        "200, 200, 2"
    })
    void flagsSayAsMuchAsThereIsRoomFor(int width, int height, String said) {
        var svg = svg(ChartSamples.events(ALL), ChartSamples.tonnes(), new Size(width, height, 1));
        assertThat(words(svg)).contains("Announced, not measured", said);
        assertThat(Svg.parse(svg).getElementsByTagName("desc").item(0).getTextContent())
                .contains("Sample agreement of 2024-03");
    }

    @Test
    void anEventOutsideOfTheTimeIsNotDrawn() {
        var before = ChartSamples.events(List.of(event("2023-12-31"), event("2024-11")));
        assertThat(svg(before, ChartSamples.tonnes(), ChartSamples.ARTICLE))
                .doesNotContain("· Sample agreement");
        var edge = ChartSamples.events(List.of(event("2024-01-01"), event("2024-10-31")));
        assertThat(svg(edge, ChartSamples.tonnes(), ChartSamples.ARTICLE))
                .contains("2024-01-01 · Sample", "2024-10-31 · Sample");
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "480, 270", "360, 468", "200, 200", "1600, 400", "4000, 200"})
    void flagsStandInThePictureAboveThePlot(int width, int height) {
        var many =
                Stream.iterate(1, day -> day <= 28, day -> day + 3)
                        .map(day -> event("2024-0%d-%02d".formatted(1 + day % 9, day)))
                        .toList();
        for (var events : List.of(ALL, many)) {
            var places =
                    new ChartRenderer()
                            .places(
                                    spec(ChartKind.LINE, ChartSamples.events(events)),
                                    ChartSamples.tonnes(),
                                    new Size(width, height, 1));
            assertThat(places.events())
                    .hasSameSizeAs(events)
                    .allSatisfy(
                            flag -> {
                                assertThat(flag.left()).isGreaterThanOrEqualTo(0);
                                assertThat(flag.left() + flag.width()).isLessThanOrEqualTo(width);
                                assertThat(flag.top()).isGreaterThanOrEqualTo(0);
                                assertThat(flag.top() + flag.height())
                                        .isLessThanOrEqualTo(places.top());
                                assertThat(flag.x())
                                        .isBetween(flag.left(), flag.left() + flag.width());
                            });
        }
    }

    @Test
    void noFlagLiesOverAnother() {
        for (var width = 300; width <= 1600; width += 50) {
            var flags =
                    new ChartRenderer()
                            .places(
                                    spec(ChartKind.LINE, ChartSamples.events(ALL)),
                                    ChartSamples.tonnes(),
                                    new Size(width, 500, 1))
                            .events();
            for (var one : flags) {
                for (var other : flags) {
                    assertThat(one == other || apart(one, other)).as("at %d", width).isTrue();
                }
            }
        }
    }

    private static boolean apart(Places.Flag one, Places.Flag other) {
        return one.left() + one.width() <= other.left()
                || other.left() + other.width() <= one.left()
                || one.top() + one.height() <= other.top() + 0.1
                || other.top() + other.height() <= one.top() + 0.1;
    }

    @Test
    void hostileWordsOfEventsStayWords() {
        var hostile = "<script>alert(1)</script> & \u202e ".repeat(50);
        var event = new Event("2024-03", hostile, hostile, hostile, "https://amur.example/");
        var events = new Events(hostile, hostile, List.of(event));
        for (var size : List.of(ChartSamples.ARTICLE, new Size(200, 200, 1))) {
            var svg = svg(events, ChartSamples.tonnes(), size);
            assertThat(svg).doesNotContain("<script", "\u202e");
            Svg.parse(svg);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MULTIPLES", "HEATMAP", "DOTS"})
    void whereTimeDoesNotRunAcrossThereAreNoFlags(ChartKind kind) {
        var spec = spec(kind, ChartSamples.events(ALL));
        assertThat(ChartSamples.svg(spec, ChartSamples.tonnes(), ChartSamples.ARTICLE))
                .doesNotContain("Sample agreement");
    }

    @Test
    void sharesOfSettlementWithEventsLookAsApproved() throws java.io.IOException {
        for (var size : List.of("article", "thumb")) {
            for (var theme : Theme.values()) {
                var spec =
                        new ChartSpec(
                                ChartKind.LINE,
                                ChartSamples.text(),
                                ChartSamples.tonnesLabels(),
                                List.of(),
                                ChartSamples.events(ALL),
                                Locale.ENGLISH,
                                theme);
                ApprovedChartsTest.approve(
                        "events-%s-%s".formatted(size, theme.code()),
                        spec,
                        ChartSamples.tonnes(),
                        size);
            }
        }
    }
}
