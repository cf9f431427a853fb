package amur.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Lines with a light area down to zero, for a single series or for amounts that do not add up.
final class AreaRenderer extends LineRenderer {

    private static final int LIGHT = 38;

    private final transient Timeline time;

    AreaRenderer(Look look, Timeline time, List<Track> tracks) {
        super(look, time, tracks);
        this.time = time;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        var ink = color(track);
        g.setPaint(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), LIGHT));
        runs(track).forEach(run -> g.fill(area(run, space)));
        super.draw(g, space, track);
    }

    private List<List<Mark>> runs(Track track) {
        var runs = new ArrayList<List<Mark>>();
        for (var mark : track.marks()) {
            if (runs.isEmpty() || !time.joined(runs.getLast().getLast(), mark)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(mark);
        }
        return runs;
    }

    private static Path2D area(List<Mark> run, Space space) {
        var path = new Path2D.Double();
        var zero = space.y(0);
        path.moveTo(first(run, space), zero);
        for (var mark : run) {
            if (mark.span()) {
                path.lineTo(space.x(mark.from()), space.y(mark.height()));
                path.lineTo(space.x(mark.to()), space.y(mark.height()));
            } else {
                path.lineTo(space.x(mark.middle()), space.y(mark.height()));
            }
        }
        path.lineTo(last(run, space), zero);
        path.closePath();
        return path;
    }

    private static double first(List<Mark> run, Space space) {
        var mark = run.getFirst();
        return space.x(mark.span() ? mark.from() : mark.middle());
    }

    private static double last(List<Mark> run, Space space) {
        var mark = run.getLast();
        return space.x(mark.span() ? mark.to() : mark.middle());
    }
}
