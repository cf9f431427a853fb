package amur.dashboard.ui;

import amur.analysis.Comparison;
import amur.analysis.Effects;
import amur.dashboard.BadParameter;
import amur.dashboard.Compared;
import amur.dashboard.Comparisons;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.AsOf;
import amur.shell.Beside;
import amur.shell.Formats;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.shell.Phrases;
import amur.trade.Unit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two windows side by side. Without parameters it shows the comparison of the press: March to
/// July 2022 against the same months of 2021.
@Route(value = "compare", layout = MainLayout.class)
@AnonymousAllowed
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Comparisons comparisons;
    private static final String SORT = "sort";

    private final Panels panels;
    private final List<Beside> beside;
    private final Clock clock;
    private final WindowsForm windows = new WindowsForm(this::ask);
    private final Div answer = new Div();

    /// @param beside doors that know something of the windows
    CompareView(Comparisons comparisons, Panels panels, List<Beside> beside, Clock clock) {
        this.comparisons = comparisons;
        this.panels = panels;
        this.beside = beside;
        this.clock = clock;
        answer.addClassName("cards");
        add(
                new PageHeader(getTranslation("compare.title"), getTranslation("compare.lead")),
                windows,
                answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.removeAll();
        try {
            var asked = new HashMap<>(event.getLocation().getQueryParameters().getParameters());
            var sort = Optional.ofNullable(asked.remove(SORT)).map(List::getFirst);
            var request = Comparisons.request(Languages.with(asked, getLocale()));
            show(comparisons.compare(request), ComparisonOrder.of(sort));
        } catch (BadParameter e) {
            var refusal = new Paragraph(e.getMessage());
            refusal.addClassName("empty");
            refusal.getElement().setAttribute("role", "alert");
            answer.add(refusal);
        }
    }

    private void show(Compared compared, ComparisonOrder order) {
        var formats = new Formats(Phrases.of(getLocale()));
        windows.show(compared);
        var table =
                new ComparisonTable(
                        compared,
                        comparisons.trend(compared),
                        order,
                        formats,
                        sort -> ask(sorted(compared, sort)));
        var card = new Section(new H2(headline(compared, formats)));
        card.addClassName("card");
        rounding(compared, formats).ifPresent(words -> card.add(small(words)));
        card.add(table);
        compared.remarks().forEach(remark -> card.add(small(remark)));
        common(compared, formats).ifPresent(card::add);
        card.add(download(compared));
        answer.add(card);
        var known = compared.request().asof().map(AsOf::end).orElseGet(clock::instant);
        beside.forEach(
                door ->
                        door.draw(compared.before(), compared.after(), known)
                                .ifPresent(answer::add));
        answer.add(new ChartCard(panels.answer(compared.request())));
        comparisons.moved(compared).ifPresent(moved -> moved(compared, moved, formats));
    }

    private void moved(Compared compared, Effects moved, Formats formats) {
        answer.add(new EffectsCard(compared, moved, formats));
        if (EffectsCard.explained(moved)) {
            var request = compared.request().with("measure", "effect").with("form", "");
            answer.add(new ChartCard(panels.answer(request)));
        }
    }

    private static Map<String, String> sorted(Compared compared, String sort) {
        var parameters = new LinkedHashMap<>(compared.request().parameters());
        parameters.put(SORT, sort);
        return parameters;
    }

    /// Of the row in the headline, what its rounding alone allows.
    private Optional<String> rounding(Compared compared, Formats formats) {
        return leading(compared)
                .flatMap(Comparison.Row::rounding)
                .filter(range -> !formats.change(range.low()).equals(formats.change(range.high())))
                .map(
                        range ->
                                getTranslation(
                                        "compare.rounding",
                                        formats.change(range.low()),
                                        formats.change(range.high())));
    }

    /// The way to the months that are complete in both windows.
    private Optional<Component> common(Compared compared, Formats formats) {
        return comparisons
                .common(compared)
                .map(
                        common -> {
                            var cut = common.windows();
                            var request =
                                    compared.request()
                                            .with("commodity", common.commodity().code())
                                            .with("from", cut.after().start().toString())
                                            .with("to", cut.after().end().toString())
                                            .with(
                                                    "compare",
                                                    cut.before().start()
                                                            + ".."
                                                            + cut.before().end());
                            var way =
                                    new Anchor(
                                            "compare?" + request.address(),
                                            getTranslation(
                                                    "compare.common",
                                                    formats.commodity(common.commodity()),
                                                    formats.period(cut.after())));
                            return new Paragraph(way);
                        });
    }

    private Component download(Compared compared) {
        var link =
                new Anchor(
                        "comparison.csv?" + compared.request().address(),
                        getTranslation("compare.download"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", "amur-comparison.csv");
        var ways = new Nav(link);
        ways.addClassName("actions");
        ways.setAriaLabel(getTranslation("compare.download"));
        return ways;
    }

    private static Paragraph small(String remark) {
        var words = new Paragraph(remark);
        words.addClassName("small");
        return words;
    }

    /// The largest change in a sentence, or that nothing can be compared.
    private String headline(Compared compared, Formats formats) {
        var windows = List.of(formats.period(compared.after()), formats.period(compared.before()));
        return leading(compared)
                .map(
                        row ->
                                getTranslation(
                                        "compare.headline",
                                        formats.commodity(row.key()),
                                        formats.amount(row.after(), row.unit()),
                                        windows.get(0),
                                        change(row, formats),
                                        windows.get(1)))
                .orElseGet(() -> getTranslation("compare.none", windows.get(0), windows.get(1)));
    }

    private static Optional<Comparison.Row> leading(Compared compared) {
        return compared.comparison().rows().stream()
                .filter(row -> row.difference().isPresent())
                .max(Comparator.comparing(row -> row.difference().orElseThrow().amount().abs()));
    }

    private static String change(Comparison.Row row, Formats formats) {
        return row.unit().dimension() == Unit.Dimension.RATIO
                ? formats.points(row.difference().orElseThrow().amount())
                : row.percent()
                        .map(formats::change)
                        .orElseGet(
                                () ->
                                        formats.signed(
                                                row.difference().orElseThrow().amount(),
                                                row.unit()));
    }

    private void ask(Map<String, String> parameters) {
        UI.getCurrent().navigate(CompareView.class, QueryParameters.simple(parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.compare") + " · Amur";
    }

    /// The address of this page for a question.
    static String address(PanelRequest request) {
        return "compare?" + request.address();
    }
}
