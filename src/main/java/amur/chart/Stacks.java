package amur.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Series on top of one another, slot by slot of the grid.
///
/// What is missing is absent, never zero-filled by a guess; a span gives each of its slots its
/// mean.
final class Stacks {

    /// One part of one column.
    ///
    /// @param at where the slot begins, in months
    /// @param base value at its foot
    /// @param top value at its head
    record Cell(Track track, Mark mark, double at, double base, double top) {}

    /// For what is not stacked.
    static final Stacks NONE = new Stacks(List.of(), 1);

    private final List<List<Cell>> columns;
    private final int grid;

    private Stacks(List<List<Cell>> columns, int grid) {
        this.columns = columns;
        this.grid = grid;
    }

    Stacks(Timeline time, List<Track> tracks) {
        this(
                slots(time)
                        .mapToObj(at -> column(at, time.grid(), tracks))
                        .filter(column -> !column.isEmpty())
                        .toList(),
                time.grid());
    }

    private static DoubleStream slots(Timeline time) {
        var count = (int) Math.round((time.end() - time.start()) / time.grid());
        return IntStream.rangeClosed(0, count)
                .mapToDouble(i -> time.start() + i * (double) time.grid());
    }

    private static List<Cell> column(double at, int grid, List<Track> tracks) {
        var column = new ArrayList<Cell>();
        var above = 0.0;
        var below = 0.0;
        for (var track : tracks) {
            var found = covering(at + grid / 2.0, track);
            if (found.isPresent()) {
                var mark = found.get();
                var base = mark.height() < 0 ? below : above;
                column.add(new Cell(track, mark, at, base, base + mark.height()));
                above += Math.max(0, mark.height());
                below += Math.min(0, mark.height());
            }
        }
        return column;
    }

    private static Optional<Mark> covering(double middle, Track track) {
        for (var mark : track.marks()) {
            if (mark.from() < middle && middle < mark.to()) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    List<List<Cell>> columns() {
        return columns;
    }

    int grid() {
        return grid;
    }

    List<Cell> of(Track track) {
        return columns.stream().flatMap(List::stream).filter(c -> c.track() == track).toList();
    }

    double highest() {
        return ends().max().orElse(1);
    }

    double lowest() {
        return ends().min().orElse(0);
    }

    private DoubleStream ends() {
        return columns.stream().flatMap(List::stream).mapToDouble(Cell::top);
    }
}
