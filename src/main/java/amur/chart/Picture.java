package amur.chart;

import amur.trade.Dataset;
import java.awt.Graphics2D;
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

    ChartText text() {
        return spec.text();
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
                layout.scene.spots(plot));
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
        var time = new Timeline(data, spec.labels());
        var width = Frame.width(look, size);
        if (spec.kind() == ChartKind.HEATMAP) {
            return Stream.of(new HeatScene(time, look, dates, amounts, width));
        }
        var plots = new Plots(spec.kind(), data.unit(), time, time.tracks());
        return Stream.concat(ends(plots).map(Optional::of), Stream.of(Optional.<EndLabels>empty()))
                .map(labels -> new TimeScene(plots, time, look, dates, amounts, labels, width));
    }

    /// Labels at the ends, with and without amounts, that leave the plot half of the width.
    private Stream<EndLabels> ends(Plots plots) {
        if (!plots.labelled()) {
            return Stream.empty();
        }
        var ticks = plots.ticks();
        var scale = amounts.scale(ticks.highest().abs().max(ticks.lowest().abs()));
        var labels = plots.tracks().stream().map(track -> label(track, scale)).toList();
        return Stream.of(true, false)
                .map(values -> new EndLabels(look, labels, values))
                .filter(
                        ends ->
                                Frame.width(look, size) - ends.width() - look.gap(20)
                                        >= size.width() / 2.0);
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
