package amur.chart;

import amur.chart.Stacks.Cell;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Areas on top of one another.
///
/// They are joined only between neighbouring slots that hold the same series: where one is missing
/// the area breaks, because a total without it would look like a fall.
final class StackedAreaRenderer extends Renderer {

    private final transient Stacks stacks;

    StackedAreaRenderer(Look look, List<Track> tracks, Stacks stacks) {
        super(look, tracks);
        this.stacks = stacks;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        g.setPaint(color(track));
        for (var run : runs()) {
            var cells =
                    run.stream()
                            .flatMap(List::stream)
                            .filter(cell -> cell.track() == track)
                            .toList();
            if (!cells.isEmpty()) {
                g.fill(area(cells, space));
            }
        }
        for (var cell : stacks.of(track)) {
            if (cell.mark().soft() || cell.mark().span()) {
                soften(g, space, cell);
            }
        }
    }

    @Override
    List<Rectangle2D> boxes(Mark mark, Track track, Space space) {
        return stacks.of(track).stream()
                .filter(cell -> cell.mark() == mark)
                .map(cell -> box(cell, space))
                .toList();
    }

    private Rectangle2D box(Cell cell, Space space) {
        var left = space.x(cell.at());
        var top = space.y(Math.max(cell.base(), cell.top()));
        return new Rectangle2D.Double(
                left,
                top,
                space.x(cell.at() + stacks.grid()) - left,
                space.y(Math.min(cell.base(), cell.top())) - top);
    }

    /// A hollow marker on what is soft, a dash on what is a mean.
    private void soften(Graphics2D g, Space space, Cell cell) {
        var x = space.x(cell.at() + stacks.grid() / 2.0);
        var y = space.y(cell.top());
        var half = look().marker();
        var shape =
                cell.mark().span()
                        ? new Rectangle2D.Double(x - half, y - half / 3, 2 * half, half / 1.5)
                        : Marker.CIRCLE.at(x, y, half * 0.8);
        g.setStroke(look().whole(look().hair()));
        g.setPaint(ground());
        g.fill(shape);
        g.setPaint(look().theme().ink());
        g.draw(shape);
    }

    private List<List<List<Cell>>> runs() {
        var runs = new ArrayList<List<List<Cell>>>();
        for (var column : stacks.columns()) {
            if (runs.isEmpty() || !joined(runs.getLast().getLast(), column)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(column);
        }
        return runs;
    }

    private boolean joined(List<Cell> one, List<Cell> next) {
        var near = next.getFirst().at() - one.getFirst().at() < stacks.grid() + 0.01;
        return near && parts(one).equals(parts(next));
    }

    private static List<Track> parts(List<Cell> column) {
        return column.stream().map(Cell::track).collect(Collectors.toList());
    }

    private Path2D area(List<Cell> cells, Space space) {
        var path = new Path2D.Double();
        var half = stacks.grid() / 2.0;
        var reach = cells.size() == 1 ? half * 0.5 : 0;
        var hair = cells.getFirst().base() == 0 ? 0 : look().hair();
        path.moveTo(space.x(cells.getFirst().at() + half - reach), space.y(cells.getFirst().top()));
        cells.forEach(cell -> path.lineTo(space.x(cell.at() + half), space.y(cell.top())));
        path.lineTo(space.x(cells.getLast().at() + half + reach), space.y(cells.getLast().top()));
        path.lineTo(
                space.x(cells.getLast().at() + half + reach),
                space.y(cells.getLast().base()) - hair);
        cells.reversed()
                .forEach(
                        cell ->
                                path.lineTo(
                                        space.x(cell.at() + half), space.y(cell.base()) - hair));
        path.lineTo(
                space.x(cells.getFirst().at() + half - reach),
                space.y(cells.getFirst().base()) - hair);
        path.closePath();
        return path;
    }
}
