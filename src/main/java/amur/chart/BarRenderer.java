package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// Columns side by side, each series in its place within the slot.
final class BarRenderer extends ColumnRenderer {

    private final transient List<Track> tracks;
    private final int grid;
    private final transient Function<Mark, String> words;

    /// @param words the amount of a mark, to stand above its column
    BarRenderer(Look look, List<Track> tracks, int grid, Function<Mark, String> words) {
        super(look, tracks);
        this.tracks = tracks;
        this.grid = grid;
        this.words = words;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        for (var mark : track.marks()) {
            steps(mark).forEach(at -> part(g, box(track, mark, at, space), mark, color(track)));
        }
        if (roomy(space)) {
            g.setPaint(look().theme().mute());
            track.marks().forEach(mark -> amount(g, mark, box(track, mark, mark.from(), space)));
        }
    }

    /// Whether every column is wide enough for its amount, and a column is what its amount says.
    private boolean roomy(Space space) {
        return tracks.stream().allMatch(t -> t.marks().stream().allMatch(m -> roomy(t, m, space)));
    }

    private boolean roomy(Track track, Mark mark, Space space) {
        return !mark.span() && width(mark) <= box(track, mark, mark.from(), space).getWidth();
    }

    private double width(Mark mark) {
        return Lettering.width(words.apply(mark), look().value());
    }

    private void amount(Graphics2D g, Mark mark, Rectangle2D box) {
        var y =
                mark.height() < 0
                        ? box.getMaxY() + look().value().getSize2D() * 1.1
                        : box.getMinY() - look().gap(5);
        Lettering.centred(g, words.apply(mark), look().value(), box.getCenterX(), y);
    }

    @Override
    List<Rectangle2D> boxes(Mark mark, Track track, Space space) {
        return steps(mark).mapToObj(at -> box(track, mark, at, space)).toList();
    }

    /// Where the columns of a mark begin: a span has one in each step of the grid that it covers.
    private DoubleStream steps(Mark mark) {
        return mark.span()
                ? DoubleStream.iterate(mark.from(), at -> at < mark.to() - 0.01, at -> at + grid)
                : DoubleStream.of(mark.from());
    }

    private Rectangle2D box(Track track, Mark mark, double at, Space space) {
        var slot = space.x(at + grid) - space.x(at);
        var count = tracks.size();
        var free =
                count == 1
                        ? free(slot, look())
                        : Math.max(slot * 0.14, slot - look().gap(110) * count);
        var each = (slot - free) / count;
        var zero = space.y(0);
        var end = space.y(mark.height());
        return new Rectangle2D.Double(
                space.x(at) + free / 2 + each * tracks.indexOf(track),
                Math.min(zero, end),
                Math.max(0.6, each - (each > 6 && count > 1 ? 1 : 0)),
                Math.max(0.5, Math.abs(end - zero)));
    }
}
