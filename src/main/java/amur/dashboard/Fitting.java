package amur.dashboard;

import amur.analysis.Calculation;
import amur.dashboard.PanelRequest.Form;
import amur.trade.Area;
import amur.trade.Unit;
import java.util.Arrays;

/// Refuses questions whose parts do not fit together, before anything is read.
final class Fitting {

    private Fitting() {}

    /// @throws BadParameter naming the parameter and what it takes
    static void check(PanelRequest request) {
        fit(request);
        request.unit()
                .filter(unit -> !request.measure().accepts(unit))
                .ifPresent(
                        unit -> {
                            throw new BadParameter("unit", unit.code(), units(request.measure()));
                        });
    }

    private static void fit(PanelRequest request) {
        if (request.mirrored() && !request.measure().mirrors()) {
            throw new BadParameter(
                    "compare",
                    "mirror",
                    "another comparison; only measure=value and quantity are reported by both sides");
        }
        if (request.asks(Form.INDEX) && !request.measure().indexable()) {
            throw new BadParameter(
                    "form", "index", "another form for measure=" + request.measure().code());
        }
        if (request.measure().needsWorld() && request.partner().equals(Area.WORLD)) {
            throw new BadParameter(
                    "partner", "WLD", "one partner, such as RUS, whose part is asked for");
        }
    }

    private static String units(Calculation measure) {
        var fitting =
                Arrays.stream(Unit.values()).filter(measure::accepts).map(Unit::code).toList();
        return fitting.isEmpty()
                ? "none; measure=%s has a unit of its own".formatted(measure.code())
                : String.join(", ", fitting);
    }
}
