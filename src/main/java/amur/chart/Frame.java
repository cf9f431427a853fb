package amur.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words above and below a plot, and the room they leave for it.
///
/// Where the room would get too small, words are cut, the note first: they are all in the file's
/// description and on the page.
final class Frame {

    /// At most so many lines of each text.
    private record Lines(int title, int subtitle, int note, int foot) {}

    private static final List<Lines> CUTS =
            List.of(
                    new Lines(3, 3, 5, 5),
                    new Lines(3, 2, 4, 4),
                    new Lines(2, 2, 4, 5),
                    new Lines(2, 2, 2, 4),
                    new Lines(2, 2, 1, 3),
                    new Lines(2, 2, 0, 3),
                    new Lines(2, 1, 0, 3),
                    new Lines(1, 1, 0, 2),
                    new Lines(1, 0, 0, 1));

    private final Look look;
    private final Size size;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> note;
    private final List<String> foot;
    private final double head;
    private final double below;

    private Frame(Look look, ChartText text, Size size, Scene scene, Lines most) {
        this.look = look;
        this.size = size;
        this.head = scene.head();
        this.below = scene.foot();
        var width = width();
        title = Lettering.wrap(text.title(), look.title(), width, most.title);
        subtitle = Lettering.wrap(text.subtitle(), look.subtitle(), width, most.subtitle);
        note =
                scene instanceof EmptyScene
                        ? List.of()
                        : Lettering.wrap(text.note(), look.foot(), width, most.note);
        foot = foot(text, most.foot);
    }

    /// With as many words as leave the plot nearly half of the height.
    static Frame of(Look look, ChartText text, Size size, Scene scene) {
        return CUTS.stream()
                .map(lines -> new Frame(look, text, size, scene, lines))
                .filter(frame -> frame.plot().getHeight() >= scene.least() * size.height())
                .findFirst()
                .orElseGet(() -> new Frame(look, text, size, scene, CUTS.getLast()));
    }

    /// The permalink follows the source if the line has room for both; it is cut last.
    private List<String> foot(ChartText text, int most) {
        var font = look.foot();
        var source = Lettering.wrap(text.footer(), font, width(), most);
        if (text.permalink().isEmpty()) {
            return source;
        }
        var joined =
                Stream.of(text.footer(), text.link())
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" · "));
        if (source.size() <= 1 && Lettering.width(joined, font) <= width()) {
            return List.of(joined);
        }
        var room = Math.clamp(most - source.size(), most > 2 ? 1 : 0, 2);
        var link = Lettering.wrap(text.link(), font, width(), room);
        return Stream.concat(
                        Lettering.wrap(text.footer(), font, width(), most - link.size()).stream(),
                        link.stream())
                .toList();
    }

    private double pad() {
        return Math.max(10, look.gap(22));
    }

    double width() {
        return size.width() - 2 * pad();
    }

    static double width(Look look, Size size) {
        return size.width() - 2 * Math.max(10, look.gap(22));
    }

    private static double step(Font font) {
        return font.getSize2D() * 1.32;
    }

    private double titleStep() {
        return look.title().getSize2D() * 1.18;
    }

    /// Where the room above the plot begins.
    double headTop() {
        var subtitleRoom =
                subtitle.isEmpty() ? 0 : look.gap(4) + subtitle.size() * step(look.subtitle());
        return pad() * 0.8 + title.size() * titleStep() + subtitleRoom + look.gap(10);
    }

    private double footTop() {
        return size.height() - pad() * 0.75 - (note.size() + foot.size()) * step(look.foot());
    }

    Rectangle2D plot() {
        var top = headTop() + head;
        var bottom = footTop() - below - look.gap(10);
        return new Rectangle2D.Double(pad(), top, width(), Math.max(20, bottom - top));
    }

    void draw(Graphics2D g) {
        g.setPaint(look.theme().ground());
        g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        g.setPaint(look.theme().ink());
        var y = lines(g, title, look.title(), titleStep(), pad() * 0.8);
        g.setPaint(look.theme().mute());
        lines(g, subtitle, look.subtitle(), step(look.subtitle()), y + look.gap(4));
        y = lines(g, note, look.foot(), step(look.foot()), footTop());
        lines(g, foot, look.foot(), step(look.foot()), y);
    }

    private double lines(Graphics2D g, List<String> lines, Font font, double step, double top) {
        var y = top;
        for (var line : lines) {
            Lettering.draw(g, line, font, pad(), y + font.getSize2D());
            y += step;
        }
        return y;
    }
}
