package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// What stands between the words above and below: a plot with everything that belongs to it.
sealed interface Scene
        permits TimeScene,
                MultiplesScene,
                HeatScene,
                SankeyScene,
                DotsScene,
                BridgeScene,
                EmptyScene {

    /// The height it needs above its plot.
    double head();

    /// The height it needs below its plot.
    double foot();

    /// The share of the picture below which words around the plot are cut.
    default double least() {
        return 0.44;
    }

    /// Whether its labels find their place beside a plot of that height.
    boolean fits(double height);

    /// Where the marks are that a reader can touch, for the same room as in `draw`.
    List<Spot> spots(Rectangle2D plot);

    /// Where the flags of events are; only a time axis has any.
    default List<Places.Flag> events(Rectangle2D plot) {
        return List.of();
    }

    /// @param plot the room for the plot, as wide as the words above
    /// @param headTop where the room above the plot begins
    void draw(Graphics2D g, Rectangle2D plot, double headTop);
}
