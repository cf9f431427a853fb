package amur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

/// The pages without a browser: each opens over the bundled data and says what it is for.
@SpringBootTest
@ActiveProfiles("test")
@ViewPackages(packages = "amur")
@WithAnonymousUser
class PagesTest extends SpringBrowserlessTest {

    /// Everything a page says.
    private String words() {
        return page().getElement().getTextRecursively();
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private long count(Class<? extends Component> type) {
        return all(page()).filter(type::isInstance).count();
    }

    private static java.util.stream.Stream<Component> all(Component root) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(root), root.getChildren().flatMap(PagesTest::all));
    }

    @ParameterizedTest
    @CsvSource({
        "'', What China pays Russia for energy",
        "explore, Explore",
        "compare, Compare",
        "payments, What the trade is paid in",
        "articles, Figures from the press",
        "data, Data",
        "import, Import"
    })
    void everyPageOpensWithATable(String address, String title) {
        navigate(address, Component.class);
        assertThat(words()).contains(title);
        assertThat(count(NativeTable.class)).isPositive();
    }

    @Test
    void theOverviewSetsThePressBesideTheData() {
        navigate("", Component.class);
        assertThat(words())
                .contains("$35 bn", "$20 bn", "+75 %", "+68 % to +82 %", "$32.5 bn", "$18.2 bn")
                .contains("2 of 5 months");
    }

    @Test
    void thePaymentsPageKeepsAnnouncedAndMeasuredApart() {
        navigate("payments", Component.class);
        assertThat(words())
                .contains(
                        "Announced arrangements",
                        "6 Sep 2022",
                        "roubles and yuan",
                        "Agreed or announced, not measured");
        var announced =
                all(page()).filter(card -> has(card, "announced")).findFirst().orElseThrow();
        assertThat(announced.getElement().getTextRecursively())
                .contains("Interfax", "Alexei Miller, Gazprom")
                .doesNotContain("%");
    }

    @Test
    void thePaymentsPageFirstSaysWhoMeasuredWhatAndLastHowAmountsAreShown() {
        navigate("payments", Component.class);
        var cards = all(page()).filter(card -> has(card, "card")).toList();
        assertThat(cards).hasSize(6);
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains("Who measured what", "Bank of Russia", "Statements of Russian officials")
                .contains("in both directions", "each on its own base");
        assertThat(cards.getLast().getElement().getTextRecursively())
                .contains("is a conversion by exchange rates", "roubles");
        assertThat(all(cards.getLast()).filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .contains("explore?commodity=energy_total&measure=value&unit=CNY");
    }

    private static boolean has(Component component, String style) {
        return (" " + component.getElement().getAttribute("class") + " ")
                .contains(" " + style + " ");
    }

    @Test
    void theArticlesPageNamesSourceAndPeriodOfAFigure() {
        navigate("articles", Component.class);
        assertThat(words())
                .contains("March–July 2022", "The Moscow Times, 2022-09-15", "one origin only");
    }

    private static void data(String question) {
        UI.getCurrent().navigate("data", QueryParameters.fromString(question));
    }

    /// Whether a link with these words is shown.
    private static boolean offers(Component within, String words) {
        return !(within instanceof Text)
                && within.isVisible()
                && (within instanceof Anchor link && link.getText().equals(words)
                        || within.getChildren().anyMatch(child -> offers(child, words)));
    }

    @Test
    void theCatalogueStandsPageByPage() {
        data("");
        assertThat(words()).contains("1–50 of");
        assertThat(offers(page(), "Previous")).isFalse();
        assertThat(offers(page(), "Next")).isTrue();
        data("page=2");
        assertThat(words()).contains("51–").doesNotContain("1–50 of");
        assertThat(offers(page(), "Previous")).isTrue();
        data("page=900000");
        assertThat(words()).doesNotContain("1–50 of");
        assertThat(offers(page(), "Next")).isFalse();
    }

    @Test
    void theCatalogueShowsWhatTheAddressFilters() {
        data("filter=crude+imports+USD");
        assertThat(words()).contains("Crude oil · value").doesNotContain("Coal · ");
        data("filter=xylophone");
        assertThat(words()).contains("No series fits “xylophone”.", "0 series");
        assertThat(offers(page(), "All series")).isTrue();
        data("page=none");
        assertThat(words()).contains("a whole number from 1");
        data("commodity=crude_oil&measure=value");
        assertThat(words()).contains("figures, as published");
        assertThat(offers(page(), "Next")).isFalse();
    }

    @Test
    void aReaderCannotUpload() {
        navigate("import", Component.class);
        assertThat(count(Upload.class)).isZero();
        assertThat(words()).contains("importing needs the editor");
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void anEditorCan() {
        navigate("import", Component.class);
        assertThat(count(Upload.class)).isEqualTo(1);
        assertThat(words()).contains("Undo");
    }
}
