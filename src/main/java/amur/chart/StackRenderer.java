package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Columns of parts on top of one another.
final class StackRenderer extends ColumnRenderer {

    private final transient Stacks stacks;

    StackRenderer(Look look, List<Track> tracks, Stacks stacks) {
        super(look, tracks);
        this.stacks = stacks;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        for (var cell : stacks.of(track)) {
            part(g, box(cell, space), cell.mark(), color(track));
        }
    }

    @Override
    List<Rectangle2D> boxes(Mark mark, Track track, Space space) {
        return stacks.of(track).stream()
                .filter(cell -> cell.mark() == mark)
                .map(cell -> box(cell, space))
                .toList();
    }

    /// Parts of a stack keep a hair's breadth of ground between them.
    private Rectangle2D box(Stacks.Cell cell, Space space) {
        var left = space.x(cell.at());
        var slot = space.x(cell.at() + stacks.grid()) - left;
        var free = free(slot, look());
        var top = space.y(Math.max(cell.base(), cell.top()));
        var height = space.y(Math.min(cell.base(), cell.top())) - top;
        var apart = cell.base() != 0 && height > 2 ? look().hair() : 0;
        return new Rectangle2D.Double(
                left + free / 2, top, slot - free, Math.max(0.5, height - apart));
    }
}
