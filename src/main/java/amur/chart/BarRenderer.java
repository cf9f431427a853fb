package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;

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
            part(g, box(track, mark, space), mark, color(track));
        }
        if (roomy(space)) {
            g.setPaint(look().theme().mute());
            track.marks().forEach(mark -> amount(g, mark, box(track, mark, space)));
        }
    }

    /// Whether every column is wide enough for its amount, and a column is what its amount says.
    private boolean roomy(Space space) {
        return tracks.stream()
                .allMatch(
                        track ->
                                track.marks().stream()
                                        .noneMatch(
                                                mark ->
                                                        mark.span()
                                                                || width(mark)
                                                                        > box(track, mark, space)
                                                                                .getWidth()));
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

    /// A span is one column as wide as its months.
    private Rectangle2D box(Track track, Mark mark, Space space) {
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
