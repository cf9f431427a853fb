package amur.chart;

import java.awt.Font;

/// A canvas that sets words itself, whatever they mix. A file that keeps text as text is such a
/// canvas: its reader may lack our fonts, so a line stays one piece, and hangs from the point that
/// the picture means, which a wider font does not move.
interface Typesetter {

    /// Where a line hangs from its point.
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        /// How much of a line stands left of its point.
        double share() {
            return share;
        }
    }

    /// @param x of the point
    /// @param y of the base line
    void set(String text, Font font, double x, double y, Anchor anchor);
}
