package amur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import amur.shell.MainLayout;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.ActiveProfiles;

/// Every page as known on a day before the bundled data came, and as known on the day they came.
@SpringBootTest
@ActiveProfiles("test")
@ViewPackages(packages = "amur")
@WithAnonymousUser
class AsOfPagesTest extends SpringBrowserlessTest {

    private static final String BAND = "As known on 1 January 2020";

    @Autowired private Clock clock;

    /// The page in its frame.
    private Element frame() {
        var frame = (Component) getCurrentView();
        while (!(frame instanceof MainLayout)) {
            frame = frame.getParent().orElseThrow();
        }
        return frame.getElement();
    }

    private String words() {
        return frame().getTextRecursively();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AsOfPagesTest::elements));
    }

    private <T extends Component> List<T> all(Class<T> type) {
        return elements(frame())
                .flatMap(element -> element.getComponent().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// The questions of the charts on the page.
    private List<String> charts() {
        return elements(frame())
                .filter(element -> !element.isTextNode() && element.getTag().equals("amur-chart"))
                .map(element -> element.getAttribute("spec"))
                .toList();
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        parts[0],
                        parts.length == 1
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(parts[1]));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?|no figures had been recorded|$35 bn",
                "explore?commodity=crude_oil&measure=quantity&|As known|December 2025",
                "compare?|No commodity is complete|$35 bn",
                "payments?|What the trade is paid in|roubles and yuan",
                "articles?|0 reviewed figures|The Moscow Times",
                "data?|0 series|Crude oil · quantity",
                "data?commodity=crude_oil&|0 figures|customs-crude-oil.csv",
                "rows?commodity=crude_oil&measure=quantity&mark=crude_oil.quantity&period=2025-03&"
                        + "|The data no longer give this mark|customs-crude-oil.csv"
            })
    void everyPageShowsWhatWasKnown(String address, String then, String later) {
        open(address + "asof=2020-01-01");
        assertThat(words()).contains(BAND, then).doesNotContain(later);
        assertThat(charts()).allSatisfy(spec -> assertThat(spec).contains("asof=2020-01-01"));
        open(address + "asof=" + today());
        assertThat(words()).contains("As known on", later).doesNotContain(BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "payments", "explore", "compare"})
    void theChartsAskWithTheDay(String address) {
        open(address + "?asof=2020-01-01");
        assertThat(charts())
                .isNotEmpty()
                .allSatisfy(spec -> assertThat(spec).contains("asof=2020-01-01"));
        open(address);
        assertThat(charts())
                .isNotEmpty()
                .allSatisfy(spec -> assertThat(spec).doesNotContain("asof"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "payments", "articles", "data", "explore", "compare", "import"})
    void linksStayInTheSameTimeAndOneLeadsBack(String address) {
        var day = today().toString();
        open(address + "?asof=" + day);
        var ways =
                all(Anchor.class).stream()
                        .map(Anchor::getHref)
                        .filter(href -> !href.matches("(https?:|#|language/|login|template).*"))
                        .filter(href -> !href.contains("asof=" + day))
                        .toList();
        assertThat(ways).as("links out of that time").containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "explore", "compare", "payments", "articles", "data", "rows", "import"})
    void aBadDayIsNamedInASentence(String address) {
        open(address + "?asof=tomorrow");
        assertThat(words()).contains("The parameter “asof” does not take “tomorrow”");
    }

    @Test
    void theFieldLeadsToTheSamePageOnAnotherDay() {
        open("explore?commodity=coal&measure=quantity");
        assertThat(words()).doesNotContain("Back to now");
        test(all(DatePicker.class).getFirst()).setValue(LocalDate.parse("2020-01-01"));
        assertThat(words()).contains(BAND, "Back to now");
        assertThat(charts().getFirst()).contains("commodity=coal", "asof=2020-01-01");
        test(all(DatePicker.class).getFirst()).setValue(null);
        assertThat(words()).doesNotContain("Back to now");
    }

    @Test
    void whatNeverIsOfThePastSaysSo() {
        open("import?asof=2020-01-01");
        assertThat(words()).contains("The other pages are shown as known on 1 January 2020");
    }

    @Test
    void whatChangedListsTheFirstFiveHundredAndCountsAll() {
        open("changes");
        assertThat(words())
                .contains("The first 500 of", "not there yet", "0 removed", "All as CSV");
        assertThat(all(NativeTableRow.class)).hasSize(501);
    }

    @Test
    void nothingChangedIsSaidInWords() {
        open("changes?from=2020-01-01&to=2020-01-02");
        assertThat(words())
                .contains("Nothing changed between the end of 1 January 2020", "0 changed");
        open("changes?kind=removed");
        assertThat(words()).contains("No such change", "0 removed");
    }

    @Test
    void aBadDayOfAChangeIsNamedInASentence() {
        open("changes?from=then");
        assertThat(words()).contains("The parameter “from” does not take “then”");
    }
}
