package amur.chart;

import amur.chart.Leaflet.Block;
import amur.chart.Leaflet.Fact;
import amur.chart.Leaflet.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A leaflet broken into pages of A4, in points. A table is broken between its rows, under its
/// header once more; nothing else is broken but a paragraph that is longer than a page.
final class LeafletPages {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    private static final double MARGIN = 50;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double BOTTOM = HEIGHT - 62;
    private static final double NAMES = 130;
    private static final int MOST_LINES = 400;

    private static final Font TITLE = Fonts.SEMIBOLD.at(18);
    private static final Font HEADING = Fonts.SEMIBOLD.at(11);
    private static final Font TEXT = Fonts.REGULAR.at(9.5);
    private static final Font STRONG = Fonts.SEMIBOLD.at(9.5);
    private static final Font SMALL = Fonts.REGULAR.at(8);
    private static final Font SMALL_STRONG = Fonts.SEMIBOLD.at(8);

    private static final Color INK = Theme.LIGHT.ink();
    private static final Color MUTE = Theme.LIGHT.mute();
    private static final Color GOOD = Colors.hex("1d6b45");
    private static final Color WARNING = Colors.hex("9a4a00");

    /// What is drawn on a page, and the charts that are laid over it.
    record Page(List<Consumer<Graphics2D>> marks, List<Placed> charts) {}

    /// @param top from the upper edge
    record Placed(Leaflet.Chart chart, double left, double top, double width) {}

    private final Leaflet leaflet;
    private final List<Page> pages = new ArrayList<>();
    private double y;

    LeafletPages(Leaflet leaflet) {
        this.leaflet = leaflet;
        turn();
        lines(leaflet.title(), TITLE, INK, MARGIN, INNER, 1.2);
        y += 4;
        leaflet.blocks().forEach(this::set);
        feet();
    }

    List<Page> all() {
        return pages;
    }

    private void turn() {
        pages.add(new Page(new ArrayList<>(), new ArrayList<>()));
        y = MARGIN;
    }

    /// Begins a page if so much does not fit on this one.
    private void room(double height) {
        if (y + height > BOTTOM && y > MARGIN) {
            turn();
        }
    }

    private void draw(Consumer<Graphics2D> mark) {
        pages.getLast().marks().add(mark);
    }

    private void set(Block block) {
        switch (block) {
            case Leaflet.Heading heading -> heading(heading.words());
            case Leaflet.Paragraph said -> paragraph(said);
            case Leaflet.Quotation quote -> quotation(quote);
            case Leaflet.Facts facts -> facts.all().forEach(this::fact);
            case Leaflet.Table table -> table(table);
            case Leaflet.Chart chart -> chart(chart);
        }
    }

    private void heading(String words) {
        room(60);
        y += 10;
        lines(words, HEADING, INK, MARGIN, INNER, 1.3);
        var line = y;
        draw(g -> rule(g, line, Theme.LIGHT.axis()));
        y += 6;
    }

    private static void rule(Graphics2D g, double y, Color color) {
        g.setPaint(color);
        g.setStroke(new BasicStroke(0.5f));
        g.draw(new Line2D.Double(MARGIN, y, WIDTH - MARGIN, y));
    }

    private void paragraph(Leaflet.Paragraph said) {
        switch (said.tone()) {
            case PLAIN -> lines(said.words(), TEXT, INK, MARGIN, INNER, 1.4);
            case SMALL -> lines(said.words(), SMALL, MUTE, MARGIN, INNER, 1.4);
            case GOOD, WARNING, OPEN -> result(said);
        }
        y += 3;
    }

    /// With a bar of its colour before it.
    private void result(Leaflet.Paragraph said) {
        var color = color(said.tone());
        var top = y;
        var page = pages.size();
        lines(said.words(), HEADING, color, MARGIN + 10, INNER - 10, 1.35);
        if (page == pages.size()) {
            var height = y - top - 2;
            draw(
                    g -> {
                        g.setPaint(color);
                        g.fill(new Rectangle2D.Double(MARGIN, top, 3, height));
                    });
        }
    }

    private static Color color(Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD;
            case WARNING -> WARNING;
            case OPEN, PLAIN, SMALL -> MUTE;
        };
    }

    /// The marked part stands on a ground of its own; it may run over the end of a line.
    private void quotation(Leaflet.Quotation quote) {
        var whole = ChartText.clean(quote.before() + quote.marked() + quote.after());
        var marked = ChartText.clean(quote.marked());
        var from = ChartText.clean(quote.before() + quote.marked()).length() - marked.length();
        var left = MARGIN + 12;
        var at = 0;
        y += 2;
        for (var line : Lettering.wrap(whole, TEXT, INNER - 12, MOST_LINES)) {
            at = whole.indexOf(line, at);
            var start = Math.clamp(from - at, 0, line.length());
            var end = Math.clamp(from + marked.length() - at, 0, line.length());
            if (start < end) {
                ground(line.substring(0, start), line.substring(start, end), left);
            }
            at += line.length();
            bar();
            line(line, TEXT, INK, left, 1.4);
        }
        y += 4;
    }

    /// Beside one line of what somebody wrote.
    private void bar() {
        room(TEXT.getSize2D() * 1.4);
        var top = y;
        draw(
                g -> {
                    g.setPaint(Theme.LIGHT.axis());
                    g.fill(new Rectangle2D.Double(MARGIN, top, 1, TEXT.getSize2D() * 1.4));
                });
    }

    private void ground(String before, String marked, double left) {
        room(TEXT.getSize2D() * 1.4);
        var top = y;
        draw(
                g -> {
                    g.setPaint(Colors.hex("fdeec2"));
                    g.fill(
                            new Rectangle2D.Double(
                                    left + Lettering.width(before, TEXT) - 1,
                                    top,
                                    Lettering.width(marked, TEXT) + 2,
                                    TEXT.getSize2D() * 1.35));
                });
    }

    private void fact(Fact fact) {
        var values = Lettering.wrap(fact.value(), TEXT, INNER - NAMES, MOST_LINES);
        var step = TEXT.getSize2D() * 1.4;
        room(Math.min(values.size(), 3) * step);
        var top = y;
        var names = Lettering.wrap(fact.name(), TEXT, NAMES - 10, 3);
        for (var i = 0; i < names.size(); i++) {
            text(names.get(i), TEXT, MUTE, MARGIN, top + i * step);
        }
        values.forEach(line -> line(line, TEXT, INK, MARGIN + NAMES, 1.4));
        if (names.size() > values.size()) {
            y = top + names.size() * step;
        }
        y += 2;
    }

    private void table(Leaflet.Table table) {
        header(table);
        for (var row : table.rows()) {
            var cells = cells(table, row, SMALL);
            var height = height(cells);
            if (y + height > BOTTOM) {
                turn();
                header(table);
            }
            row(table, cells, SMALL, INK);
            var line = y - 1;
            draw(g -> rule(g, line, Theme.LIGHT.grid()));
        }
        y += 4;
    }

    private void header(Leaflet.Table table) {
        var cells = cells(table, table.header(), SMALL_STRONG);
        room(height(cells) + 30);
        row(table, cells, SMALL_STRONG, MUTE);
        var line = y - 1;
        draw(g -> rule(g, line, Theme.LIGHT.axis()));
    }

    private static double width(Leaflet.Table table, int column) {
        var all = table.shares().stream().mapToInt(Integer::intValue).sum();
        return INNER * table.shares().get(column) / all;
    }

    private static List<List<String>> cells(Leaflet.Table table, List<String> row, Font font) {
        var cells = new ArrayList<List<String>>();
        for (var i = 0; i < row.size(); i++) {
            cells.add(Lettering.wrap(row.get(i), font, width(table, i) - 8, 6));
        }
        return cells;
    }

    private static double height(List<List<String>> cells) {
        var lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, lines) * SMALL.getSize2D() * 1.35 + 6;
    }

    private void row(Leaflet.Table table, List<List<String>> cells, Font font, Color color) {
        var top = y + 2;
        var left = MARGIN;
        for (var i = 0; i < cells.size(); i++) {
            var width = width(table, i);
            var lines = cells.get(i);
            for (var n = 0; n < lines.size(); n++) {
                var at = top + n * SMALL.getSize2D() * 1.35;
                var shift =
                        table.numbers().get(i)
                                ? width - 8 - Lettering.width(lines.get(n), font)
                                : 0;
                text(lines.get(n), font, color, left + shift, at);
            }
            left += width;
        }
        y += height(cells);
    }

    private void chart(Leaflet.Chart chart) {
        var height = INNER * 9 / 16;
        room(height + 8);
        pages.getLast().charts().add(new Placed(chart, MARGIN, y, INNER));
        y += height + 8;
    }

    private void lines(
            String words, Font font, Color color, double left, double width, double step) {
        Lettering.wrap(words, font, width, MOST_LINES)
                .forEach(line -> line(line, font, color, left, step));
    }

    private void line(String words, Font font, Color color, double left, double step) {
        room(font.getSize2D() * step);
        text(words, font, color, left, y);
        y += font.getSize2D() * step;
    }

    /// @param top of the line
    private void text(String words, Font font, Color color, double left, double top) {
        draw(
                g -> {
                    g.setPaint(color);
                    Lettering.draw(g, words, font, left, top + font.getSize2D());
                });
    }

    private void feet() {
        for (var i = 0; i < pages.size(); i++) {
            var number = "%d / %d".formatted(i + 1, pages.size());
            var foot = Lettering.wrap(leaflet.foot(), SMALL, INNER - 50, 2);
            pages.get(i).marks().add(g -> foot(g, foot, number));
        }
    }

    private static void foot(Graphics2D g, List<String> lines, String number) {
        rule(g, HEIGHT - 48, Theme.LIGHT.grid());
        g.setPaint(MUTE);
        for (var i = 0; i < lines.size(); i++) {
            Lettering.draw(g, lines.get(i), SMALL, MARGIN, HEIGHT - 36 + i * 11);
        }
        Lettering.rightward(g, number, SMALL, WIDTH - MARGIN, HEIGHT - 36);
    }
}
