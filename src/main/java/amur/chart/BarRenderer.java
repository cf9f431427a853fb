package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Columns side by side, each series in its place within the slot.
final class BarRenderer extends ColumnRenderer {

    private final transient List<Track> tracks;
    private final int grid;

    BarRenderer(Look look, List<Track> tracks, int grid) {
        super(look, tracks);
        this.tracks = tracks;
        this.grid = grid;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        for (var mark : track.marks()) {
            part(g, box(track, mark, space), mark, color(track));
        }
    }

    /// A span is one column as wide as its months.
    Rectangle2D box(Track track, Mark mark, Space space) {
        var left = space.x(mark.from());
        var width = space.x(mark.to()) - left;
        var slot = space.x(mark.from() + grid) - left;
        var free = Math.max(slot * 0.14, free(slot / tracks.size(), look()));
        free =
                tracks.size() == 1
                        ? free(slot, look())
                        : Math.max(free, slot - look().gap(110) * tracks.size());
        var each = (width - free) / tracks.size();
        var zero = space.y(0);
        var end = space.y(mark.height());
        return new Rectangle2D.Double(
                left + free / 2 + each * tracks.indexOf(track),
                Math.min(zero, end),
                Math.max(0.6, each - (each > 6 ? 1 : 0)),
                Math.max(0.5, Math.abs(end - zero)));
    }
}
