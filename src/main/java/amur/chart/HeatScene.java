package amur.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// Months across, years down, and the darker the more. A month without a figure stays empty.
final class HeatScene implements Scene {

    private static final double FAINTEST = 0.12;

    private final Timeline time;
    private final Look look;
    private final Dates dates;
    private final Amounts.Scale scale;
    private final Track track;
    private final Legend legend;
    private final int firstYear;
    private final int years;
    private final double most;
    private final double least;

    HeatScene(Timeline time, Look look, Dates dates, Amounts amounts, double width) {
        this.time = time;
        this.look = look;
        this.dates = dates;
        this.track =
                time.tracks().stream().filter(t -> !t.marks().isEmpty()).findFirst().orElseThrow();
        this.firstYear = (int) Math.floor(time.start() / 12);
        this.years = (int) Math.ceil(time.end() / 12) - firstYear;
        this.most = track.marks().stream().mapToDouble(Mark::height).max().orElseThrow();
        this.least =
                Math.min(0, track.marks().stream().mapToDouble(Mark::height).min().orElseThrow());
        this.scale = amounts.scale(BigDecimal.valueOf(Math.max(most, -least)));
        this.legend = new Legend(look, List.of(track), true, width);
    }

    @Override
    public double head() {
        return legend.height() + step();
    }

    private double step() {
        return look.tick().getSize2D() * 1.5;
    }

    @Override
    public double foot() {
        return 0;
    }

    @Override
    public boolean fits(double height) {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        legend.draw(g, plot.getX(), headTop);
        var left = Lettering.width("2024", look.tick()) + look.gap(10);
        var cells =
                new Rectangle2D.Double(
                        plot.getX() + left, plot.getY(), plot.getWidth() - left, plot.getHeight());
        words(g, cells, plot.getX());
        for (var mark : track.marks()) {
            cell(g, mark, cells);
        }
    }

    private void words(Graphics2D g, Rectangle2D cells, double left) {
        g.setPaint(look.theme().mute());
        var height = cells.getHeight() / years;
        for (var i = 0; i < years; i++) {
            var y = cells.getY() + (i + 0.5) * height + look.tick().getSize2D() * 0.36;
            Lettering.draw(g, String.valueOf(firstYear + i), look.tick(), left, y);
        }
        IntStream.range(0, 12).forEach(month -> month(g, month, cells));
    }

    private void month(Graphics2D g, int month, Rectangle2D cells) {
        var name = dates.month(YearMonth.of(2024, month + 1));
        var width = cells.getWidth() / 12;
        var text = Lettering.width(name, look.tick()) < width * 0.95 ? name : name.substring(0, 1);
        Lettering.centred(
                g,
                text,
                look.tick(),
                cells.getX() + (month + 0.5) * width,
                cells.getY() - look.gap(6));
    }

    private void cell(Graphics2D g, Mark mark, Rectangle2D cells) {
        var months = Math.min(12, mark.to() - mark.from());
        var year = (int) Math.floor(mark.from() / 12) - firstYear;
        var gap = look.hair() * 1.5;
        var width = cells.getWidth() / 12;
        var height = cells.getHeight() / years;
        var box =
                new Rectangle2D.Double(
                        cells.getX() + (mark.from() - (firstYear + year) * 12.0) * width + gap / 2,
                        cells.getY() + year * height + gap / 2,
                        months * width - gap,
                        height - gap);
        var fill = fill(mark.height());
        g.setPaint(fill);
        g.fill(box);
        amount(g, mark, box, fill);
    }

    private Color fill(double height) {
        var share = height >= 0 ? height / Math.max(most, 1e-300) : height / least;
        var ink = height >= 0 ? Palette.of(track.key(), look.theme()) : look.theme().mute();
        return Colors.mix(ink, look.theme().ground(), FAINTEST + (1 - FAINTEST) * share);
    }

    private void amount(Graphics2D g, Mark mark, Rectangle2D box, Color fill) {
        var ground = look.theme().ground();
        var ink = Colors.contrast(ground, fill) >= 4.5 ? ground : look.theme().ink();
        var text = scale.bare(BigDecimal.valueOf(mark.height()));
        g.setPaint(ink);
        if (mark.soft() || mark.span()) {
            g.setStroke(
                    look.dashed(
                            look.hair(), mark.soft() ? new float[] {2, 3} : new float[] {6, 4}));
            var in = look.hair() * 2;
            g.draw(
                    new Rectangle2D.Double(
                            box.getX() + in,
                            box.getY() + in,
                            box.getWidth() - 2 * in,
                            box.getHeight() - 2 * in));
        }
        if (Lettering.width(text, look.tick()) < box.getWidth() - 4
                && look.tick().getSize2D() < box.getHeight() - 2) {
            Lettering.centred(
                    g,
                    text,
                    look.tick(),
                    box.getCenterX(),
                    box.getCenterY() + look.tick().getSize2D() * 0.36);
        }
    }
}
