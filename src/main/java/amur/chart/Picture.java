package amur.chart;

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

    Picture(ChartSpec spec, Dataset data, Size size) {
        this.spec = spec;
        this.data = data;
        this.size = size;
        this.look = Look.of(spec.theme(), size);
        this.dates = new Dates(spec.locale());
        this.amounts = new Amounts(data.unit(), spec.locale());
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
        for (var scene : scenes()) {
            var frame = Frame.of(look, spec.text(), size, scene);
            if (scene.fits(frame.plot().getHeight())) {
                frame.draw(g);
                scene.draw(g, frame.plot(), frame.headTop());
                return;
            }
        }
    }

    /// From the one that says most to the one that always fits.
    private List<Scene> scenes() {
        if (data.isEmpty()) {
            return List.of(new EmptyScene(look, spec.text().note()));
        }
        var time = new Timeline(data, spec.labels());
        var width = Frame.width(look, size);
        if (spec.kind() == ChartKind.HEATMAP) {
            return List.of(new HeatScene(time, look, dates, amounts, width));
        }
        var plots = new Plots(spec.kind(), data.unit(), time, time.tracks());
        return Stream.concat(ends(plots).map(Optional::of), Stream.of(Optional.<EndLabels>empty()))
                .<Scene>map(
                        labels -> new TimeScene(plots, time, look, dates, amounts, labels, width))
                .toList();
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
                track.label(),
                scale.rounded(last.amount()) + ", " + dates.period(last.period()),
                Palette.of(track.key(), look.theme()),
                MOST_LABELS * size.width());
    }
}
