package amur.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/// Tracks as JFreeChart sees them: x in months, y in the unit of the data.
final class Marks extends AbstractXYDataset {

    private final List<Track> tracks;

    Marks(List<Track> tracks) {
        this.tracks = tracks;
    }

    @Override
    public int getSeriesCount() {
        return tracks.size();
    }

    @Override
    public Comparable<Integer> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return tracks.get(series).marks().size();
    }

    @Override
    public Number getX(int series, int item) {
        return tracks.get(series).marks().get(item).middle();
    }

    @Override
    public Number getY(int series, int item) {
        return tracks.get(series).marks().get(item).height();
    }
}
