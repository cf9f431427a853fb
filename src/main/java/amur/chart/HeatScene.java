package amur.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// Months across, years down, and the stronger the colour the more. A month without a figure stays
/// an empty frame.
final class HeatScene implements Scene {

    private final Look look;
    private final Dates dates;
    private final Amounts.Scale scale;
    private final Track track;
    private final Shades shades;
    private final Legend legend;
    private final int firstYear;
    private final int years;

    HeatScene(Timeline time, Look look, Dates dates, Amounts amounts, double width) {
        this.look = look;
        this.dates = dates;
        this.track = first(time);
        this.shades = new Shades(track, look.theme());
        this.firstYear = (int) Math.floor(time.start() / 12);
        this.years = (int) Math.ceil(time.end() / 12) - firstYear;
        this.scale = amounts.scale(BigDecimal.valueOf(shades.strongest()));
        this.legend = new Legend(look, List.of(track), true, width);
    }

    private static Track first(Timeline time) {
        return time.tracks().stream().filter(t -> !t.marks().isEmpty()).findFirst().orElseThrow();
    }

    @Override
    public double head() {
        return legend.height() + look.tick().getSize2D() * 1.7;
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
        shades.key(g, look, scale, plot.getMaxX(), headTop + look.gap(4));
        var cells = cells(plot);
        words(g, cells, plot.getX());
        frames(g, cells);
        var font = amountFont(cells);
        track.marks().forEach(mark -> cell(g, mark, cells.box(mark), font));
    }

    private Cells cells(Rectangle2D plot) {
        var left = Lettering.width("2024", look.tick()) + look.gap(10);
        var area =
                new Rectangle2D.Double(
                        plot.getX() + left, plot.getY(), plot.getWidth() - left, plot.getHeight());
        return new Cells(area, firstYear, years, look.hair() * 1.6);
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        var cells = cells(plot);
        return track.marks().stream().map(mark -> spot(mark, cells.box(mark))).toList();
    }

    private Spot spot(Mark mark, Rectangle2D box) {
        return Spot.of(track.index(), mark.period(), box.getCenterX(), box.getCenterY(), box);
    }

    private void words(Graphics2D g, Cells cells, double left) {
        g.setPaint(look.theme().mute());
        var font = look.tick();
        var step =
                Math.ceilDiv(
                        (int) Math.ceil(font.getSize2D() * 1.1), (int) Math.max(1, cells.height()));
        for (var i = 0; i < years; i += step) {
            var y = cells.area().getY() + (i + 0.5) * cells.height() + font.getSize2D() * 0.36;
            Lettering.draw(g, String.valueOf(firstYear + i), font, left, y);
        }
        IntStream.range(0, 12).forEach(month -> month(g, month, cells));
    }

    private void month(Graphics2D g, int month, Cells cells) {
        Lettering.centred(
                g,
                named(cells) ? name(month) : String.valueOf(month + 1),
                look.tick(),
                cells.area().getX() + (month + 0.5) * cells.width(),
                cells.area().getY() - look.gap(6));
    }

    private String name(int month) {
        return dates.month(YearMonth.of(2024, month + 1));
    }

    /// Whether all months can be written by name; else all are numbers.
    private boolean named(Cells cells) {
        return IntStream.range(0, 12)
                .mapToDouble(month -> Lettering.width(name(month), look.tick()))
                .allMatch(wide -> wide < cells.width() * 0.95);
    }

    private void frames(Graphics2D g, Cells cells) {
        g.setPaint(look.theme().grid());
        g.setStroke(new BasicStroke(look.hair()));
        for (var i = 0; i < years * 12; i++) {
            var at = firstYear * 12.0 + i;
            if (track.marks().stream().noneMatch(m -> m.from() <= at && at < m.to())) {
                g.draw(Cells.within(cells.box(at, 1), look.hair() / 2));
            }
        }
    }

    private void cell(Graphics2D g, Mark mark, Rectangle2D box, Font font) {
        var fill = shades.of(mark.height());
        g.setPaint(fill);
        g.fill(box);
        g.setPaint(shades.onTop(fill));
        if (mark.soft() || mark.span()) {
            var dash = mark.soft() ? new float[] {2, 3} : new float[] {6, 4};
            g.setStroke(look.dashed(look.hair(), dash));
            g.draw(Cells.within(box, look.hair() * 2));
        }
        if (font.getSize2D() > 1) {
            var y = box.getCenterY() + font.getSize2D() * 0.36;
            Lettering.centred(g, amount(mark), font, box.getCenterX(), y);
        }
    }

    private String amount(Mark mark) {
        return scale.bare(BigDecimal.valueOf(mark.height()));
    }

    /// As large as every amount fits into its cell; of size 1 if none would be legible.
    private Font amountFont(Cells cells) {
        var font = look.tick();
        var widest =
                track.marks().stream()
                        .mapToDouble(mark -> Lettering.width(amount(mark), font))
                        .max()
                        .orElse(1);
        var room = Math.min((cells.width() - 5) / widest, (cells.height() - 3) / font.getSize2D());
        var size = font.getSize2D() * Math.min(1, room);
        return Fonts.REGULAR.at(size >= 8.5 ? size : 1);
    }
}
