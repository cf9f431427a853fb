package amur.chart;

import amur.trade.Claimed;
import amur.trade.Dataset;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A chart laid out for one size, ready to be drawn on any canvas.
final class Picture {

    /// Labels at the ends may take so much of the width.
    private static final double MOST_LABELS = 0.3;

    private final Look look;
    private final Size size;
    private final ChartSpec spec;
    private final Dataset data;
    private final Dates dates;
    private final Amounts amounts;
    private final Layout layout;

    Picture(ChartSpec spec, Dataset data, Size size) {
        this.spec = spec;
        this.data = data;
        this.size = size;
        this.look = Look.of(spec.theme(), size);
        this.dates = new Dates(spec.locale());
        this.amounts = new Amounts(data.unit(), spec.locale());
        this.layout = layout();
    }

    /// The words for machines: they say of the events what the plot shows.
    ChartText text() {
        var text = spec.text();
        return new ChartText(
                text.title(),
                text.subtitle(),
                (text.note() + " " + events().spoken()).strip(),
                text.footer(),
                text.permalink());
    }

    private Events events() {
        return spec.kind().overTime() && !data.isEmpty() ? spec.events() : Events.NONE;
    }

    private Optional<Claimed> claimed() {
        return spec.kind().overTime() ? spec.claimed() : Optional.empty();
    }

    Size size() {
        return size;
    }

    String language() {
        return spec.locale().getLanguage();
    }

    void draw(Graphics2D g) {
        layout.frame.draw(g);
        layout.scene.draw(g, layout.frame.plot(), layout.frame.headTop());
    }

    Places places() {
        var plot = layout.frame.plot();
        return new Places(
                plot.getX(),
                plot.getY(),
                plot.getWidth(),
                plot.getHeight(),
                layout.scene.spots(plot),
                layout.scene.events(plot));
    }

    /// A scene and the words around it.
    private record Layout(Scene scene, Frame frame) {

        boolean fits() {
            return scene.fits(frame.plot().getHeight());
        }
    }

    /// The first that fits; the last always does.
    private Layout layout() {
        return scenes().map(scene -> new Layout(scene, Frame.of(look, spec.text(), size, scene)))
                .filter(Layout::fits)
                .findFirst()
                .orElseThrow();
    }

    /// From the one that says most to the one that always fits.
    private Stream<Scene> scenes() {
        if (data.isEmpty()) {
            return Stream.of(new EmptyScene(look, spec.text().note()));
        }
        var time = new Timeline(data, spec.labels(), claimed());
        return switch (spec.kind()) {
            case LINE, MIRROR, AREA, STACKED, BARS -> overTime(time);
            case MULTIPLES ->
                    Stream.of(new MultiplesScene(plots(time), time, look, dates, amounts));
            case HEATMAP -> Stream.of(new HeatScene(time, look, dates, amounts, width()));
            case SANKEY -> Stream.of(sankey(new Flows(data, time.tracks())));
            case DOTS ->
                    Stream.of(
                            new DotsScene(pairs(time), data.unit(), look, dates, amounts, width()));
            case WATERFALL -> Stream.of(bridge(pairs(time)));
        };
    }

    private Scene sankey(Flows flows) {
        return flows.all().isEmpty()
                ? new EmptyScene(look, spec.text().note())
                : new SankeyScene(flows, look, dates, amounts);
    }

    private Scene bridge(List<Pair> pairs) {
        return BridgeScene.possible(pairs)
                ? new BridgeScene(pairs, look, dates, amounts, width())
                : new EmptyScene(look, spec.text().note());
    }

    private double width() {
        return Frame.width(look, size);
    }

    private List<Pair> pairs(Timeline time) {
        return Pair.of(data, spec, time.tracks());
    }

    private Plots plots(Timeline time) {
        return new Plots(spec.kind(), data.unit(), time, time.tracks());
    }

    private Stream<Scene> overTime(Timeline time) {
        var plots = plots(time);
        var events = events().within(time);
        return Stream.concat(ends(plots).map(Optional::of), Stream.of(Optional.<EndLabels>empty()))
                .map(
                        labels ->
                                new TimeScene(
                                        plots, time, events, look, dates, amounts, labels, size));
    }

    /// Labels at the ends, with and without amounts, that leave the plot half of the width.
    private Stream<EndLabels> ends(Plots plots) {
        if (!plots.labelled()) {
            return Stream.empty();
        }
        var scale = amounts.scale(plots.ticks().largest());
        var labels = plots.tracks().stream().map(track -> label(track, scale)).toList();
        return Stream.of(true, false)
                .map(values -> new EndLabels(look, labels, values))
                .filter(ends -> width() - ends.width() - look.gap(20) >= size.width() / 2.0);
    }

    private EndLabels.Label label(Track track, Amounts.Scale scale) {
        var last = track.marks().getLast();
        return EndLabels.label(
                look,
                track,
                scale.rounded(last.amount()) + ", " + dates.period(last.period()),
                Palette.of(track.key(), look.theme()),
                MOST_LABELS * size.width());
    }
}
