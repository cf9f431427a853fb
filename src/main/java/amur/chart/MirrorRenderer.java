package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/// Lines in pairs: what two reporters say of one trade. Where both say something of the same
/// periods, the gap between them is a light band.
final class MirrorRenderer extends LineRenderer {

    private static final double FAINT = 0.16;

    private final transient Timeline time;
    private final transient List<Track> tracks;

    MirrorRenderer(Look look, Timeline time, List<Track> tracks) {
        super(look, time, tracks);
        this.time = time;
        this.tracks = tracks;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        if (track.twin() == 0) {
            twin(track).ifPresent(other -> band(g, space, track, other));
        }
        super.draw(g, space, track);
    }

    private Optional<Track> twin(Track track) {
        return tracks.stream()
                .filter(other -> other.twin() == 1)
                .filter(other -> Palette.alike(other.key(), track.key()))
                .findFirst();
    }

    private void band(Graphics2D g, Space space, Track one, Track other) {
        g.setPaint(Colors.mix(color(one), ground(), FAINT));
        var pairs =
                one.marks().stream()
                        .flatMap(mark -> same(mark, other).map(m -> new Gap(mark, m)).stream())
                        .toList();
        for (var i = 0; i < pairs.size(); i++) {
            g.fill(bar(pairs.get(i), space));
            if (i > 0 && time.joined(pairs.get(i - 1).one, pairs.get(i).one)) {
                g.fill(between(pairs.get(i - 1), pairs.get(i), space));
            }
        }
    }

    /// What both say of one period.
    private record Gap(Mark one, Mark other) {}

    private static Optional<Mark> same(Mark mark, Track other) {
        return other.marks().stream().filter(m -> m.period().equals(mark.period())).findFirst();
    }

    /// At a period of its own, so that a gap shows where no lines run.
    private Path2D bar(Gap gap, Space space) {
        var half = look().marker() * 0.7;
        var x = space.x(gap.one.middle());
        return around(
                x - half,
                space.y(gap.one.height()),
                x + half,
                space.y(gap.one.height()),
                x + half,
                space.y(gap.other.height()),
                x - half,
                space.y(gap.other.height()));
    }

    private static Path2D between(Gap last, Gap next, Space space) {
        var left = space.x(last.one.middle());
        var right = space.x(next.one.middle());
        return around(
                left,
                space.y(last.one.height()),
                right,
                space.y(next.one.height()),
                right,
                space.y(next.other.height()),
                left,
                space.y(last.other.height()));
    }

    private static Path2D around(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (var i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
