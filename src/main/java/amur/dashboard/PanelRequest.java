package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Frequency;
import amur.chart.ChartKind;
import amur.chart.Size;
import amur.chart.Theme;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Period;
import amur.trade.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One question to the data and how its answer shall look: the specification in an address.
///
/// The keys and their defaults are a public contract. `PanelAddress` reads and writes them.
///
/// @param commodities empty for every energy commodity that has data
/// @param unit empty for the series' own
/// @param form empty for what suits the measure; an index is a form in the address and a
///     calculation here
/// @param compare a second window, or a year ago
/// @param asof as known at the end of that day; empty for now
/// @param claim the id of a figure of the press that is drawn in
/// @param title in place of the generated finding
public record PanelRequest(
        Area reporter,
        Area partner,
        Flow flow,
        List<Commodity> commodities,
        Calculation measure,
        Optional<Unit> unit,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Frequency by,
        Optional<Form> form,
        Optional<Compare> compare,
        Optional<LocalDate> asof,
        Optional<String> claim,
        Optional<String> title,
        Locale language,
        Theme theme,
        Size size) {

    /// How the answer is drawn, as the address names it.
    public enum Form {
        LINE(ChartKind.LINE),
        AREA(ChartKind.AREA),
        STACKED(ChartKind.STACKED),
        /// What part of their sum each series is.
        PARTS(ChartKind.STACKED),
        BARS(ChartKind.BARS),
        /// The first period is 100.
        INDEX(ChartKind.LINE),
        MULTIPLES(ChartKind.MULTIPLES),
        HEATMAP(ChartKind.HEATMAP),
        SANKEY(ChartKind.SANKEY),
        /// Two windows side by side.
        DOTS(ChartKind.DOTS),
        /// From one window to the other, series by series.
        WATERFALL(ChartKind.WATERFALL);

        private final ChartKind kind;

        Form(ChartKind kind) {
            this.kind = kind;
        }

        ChartKind kind() {
            return kind;
        }

        /// Whether the series are added up, so that none may be counted within another.
        boolean adds() {
            return switch (this) {
                case AREA, STACKED, PARTS, SANKEY, WATERFALL -> true;
                case LINE, BARS, INDEX, MULTIPLES, HEATMAP, DOTS -> false;
            };
        }

        boolean comparesWindows() {
            return this == DOTS || this == WATERFALL;
        }

        /// The frequency that an address leaves unsaid.
        public Frequency usual() {
            return this == SANKEY ? Frequency.YEAR : Frequency.MONTH;
        }
    }

    /// What to compare with: another window, or what the partner reports of the same trade.
    ///
    /// @param window empty for the same window a year earlier, and for the mirror
    public record Compare(Optional<Period> window, boolean mirror) {

        static final Compare YEAR_AGO = new Compare(Optional.empty(), false);
        static final Compare MIRROR = new Compare(Optional.empty(), true);

        static Compare with(Period window) {
            return new Compare(Optional.of(window), false);
        }
    }

    public static PanelRequest of(Map<String, List<String>> parameters) {
        return PanelAddress.read(new Parameters(parameters));
    }

    /// The address of this question, without what is default: the same question has one address.
    public String address() {
        return PanelAddress.write(this);
    }

    /// What the address of this question says.
    public Map<String, String> parameters() {
        return PanelAddress.parameters(this);
    }

    /// The question without how large and on what ground it is drawn: what a reader shall come
    /// back to.
    public PanelRequest view() {
        return with("theme", "").with("width", "").with("height", "").with("scale", "");
    }

    /// The same question with one parameter changed.
    ///
    /// @param value as in an address; an empty one leaves the parameter unsaid
    /// @throws BadParameter if the parameter does not take that value
    public PanelRequest with(String key, String value) {
        var said = PanelAddress.parameters(this);
        said.put(key, value);
        return of(
                said.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /// Whether two windows are set side by side instead of drawing one over time.
    public boolean comparesWindows() {
        return compare.filter(c -> !c.mirror()).isPresent()
                || measure == Calculation.EFFECT
                || form.map(Form::comparesWindows).orElse(false);
    }

    /// Whether the partner's own figures of the same trade are set beside the reporter's.
    boolean mirrored() {
        return compare.filter(Compare::mirror).isPresent();
    }

    boolean asks(Form wanted) {
        return form.filter(wanted::equals).isPresent();
    }

    /// The window asked for, if both ends are given.
    public Optional<Period> window() {
        return from.flatMap(first -> to.map(last -> Period.of(first, last)));
    }
}
