package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Frequency;
import amur.chart.Size;
import amur.chart.Theme;
import amur.dashboard.PanelRequest.Form;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Unit;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ready-made questions, each a specification that other parameters override: `panel=crude`.
public enum Panel {
    /// The defaults of the contract.
    STANDARD(List.of(), Calculation.VALUE, Optional.empty(), Frequency.MONTH, Optional.empty()),
    /// How much lands in China, month by month.
    LANDED(
            List.of(Commodity.CRUDE_OIL, Commodity.COAL, Commodity.LNG),
            Calculation.QUANTITY,
            Optional.of(Unit.TONNE),
            Frequency.MONTH,
            Optional.of(Form.LINE)),
    /// The energy bill of the months that the press added up.
    BILL(
            List.of(Commodity.ENERGY_TOTAL),
            Calculation.VALUE,
            Optional.of(Unit.USD),
            Frequency.MONTH,
            Optional.of(Form.BARS)),
    /// The yearly crude that China buys.
    CRUDE_BY_YEAR(
            List.of(Commodity.CRUDE_OIL),
            Calculation.QUANTITY,
            Optional.of(Unit.TONNE),
            Frequency.YEAR,
            Optional.of(Form.BARS)),
    /// What Russia and China pay one another in, as officials state it.
    SETTLED_BETWEEN(Area.CHINA, Flow.EXPORT),
    /// What all Russian exports are paid in, as the Bank of Russia counts.
    SETTLED_EXPORTS(Area.WORLD, Flow.EXPORT),
    /// What all Russian imports are paid in.
    SETTLED_IMPORTS(Area.WORLD, Flow.IMPORT);

    private final PanelRequest request;

    Panel(
            List<Commodity> commodities,
            Calculation measure,
            Optional<Unit> unit,
            Frequency by,
            Optional<Form> form) {
        this.request =
                new PanelRequest(
                        Area.CHINA,
                        Area.RUSSIA,
                        Flow.IMPORT,
                        commodities,
                        measure,
                        unit,
                        commodities.isEmpty()
                                ? Optional.empty()
                                : Optional.of(YearMonth.of(2019, 1)),
                        Optional.empty(),
                        by,
                        form,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH,
                        Theme.LIGHT,
                        Size.of("article"));
    }

    Panel(Area partner, Flow flow) {
        this.request =
                new PanelRequest(
                        Area.RUSSIA,
                        partner,
                        flow,
                        List.of(Commodity.ALL_GOODS),
                        Calculation.SETTLEMENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Frequency.MONTH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH,
                        Theme.LIGHT,
                        Size.of("article"));
    }

    public PanelRequest request() {
        return request;
    }

    /// The name in an address.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PanelRequest named(Parameters given) {
        return given.get("panel", slugs(), Panel::of).orElse(STANDARD).request();
    }

    private static Panel of(String slug) {
        return Arrays.stream(values())
                .filter(panel -> panel.slug().equals(slug))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String slugs() {
        return Arrays.stream(values()).map(Panel::slug).collect(Collectors.joining(", "));
    }
}
