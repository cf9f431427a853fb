package amur.dashboard;

import amur.analysis.Comparison;
import amur.analysis.Windows;
import amur.trade.Commodity;
import amur.trade.Period;
import java.util.List;

/// Two windows of the same trade side by side.
///
/// @param request the question; its measure and unit are those of the table
/// @param before the window that is compared with
/// @param after the window in question
/// @param comparison the rows, one a commodity, and the total where there can be one
/// @param remarks what was cut, converted or left out, in sentences
public record Compared(
        PanelRequest request,
        Period before,
        Period after,
        Comparison comparison,
        List<String> remarks) {

    /// The months to which a commodity that is incomplete is complete in both windows.
    public record Common(Commodity commodity, Windows windows) {}
}
