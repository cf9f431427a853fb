package amur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// A chart touched in a real browser: by keyboard alone, by mouse, and by dropping a picture.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ChartJourneyTest {

    private static final String CRUDE =
            "commodity=crude_oil&measure=quantity&from=2025-01&to=2025-12";

    private static Browser browser;

    @LocalServerPort private int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private Page chart() {
        var page = browser.visitor(1280, 900);
        page.navigate(address("explore?" + CRUDE));
        assertThat(page.locator("amur-chart svg")).isVisible();
        return page;
    }

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    private static Locator heard(Page page) {
        return page.locator(".stage [aria-live]");
    }

    @Test
    void aReaderWalksTheMarksByKeyboardAndOpensTheRows() {
        var page = chart();
        while (!page.evaluate("document.activeElement.className").equals("stage")) {
            var before = page.evaluateHandle("document.activeElement");
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate("e => e === document.activeElement", before))
                    .as("Tab goes on to the chart")
                    .isEqualTo(false);
        }
        assertThat(heard(page)).containsText("Enter opens the rows behind a mark");
        page.keyboard().press("ArrowLeft");
        assertThat(heard(page)).containsText("December 2025, Crude oil, 9.33 million tonnes");
        page.keyboard().press("ArrowLeft");
        assertThat(heard(page)).containsText("October 2025, Crude oil");
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/rows?") && url.contains("mark=crude_oil.quantity"));
        assertThat(page.locator("h1")).containsText("Crude oil");
        assertThat(page.locator("table")).containsText("customs-crude-oil.csv:");
        page.getByText("Back to the chart").press("Enter");
        page.waitForURL(url -> url.contains("/explore?"));
    }

    @Test
    void shiftAndArrowsPickThePeriodOfTheAddress() {
        var page = chart();
        page.locator(".stage").focus();
        assertThat(heard(page)).containsText("Enter");
        page.keyboard().press("End");
        page.keyboard().press("Shift+ArrowLeft");
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(heard(page)).containsText("to December 2025");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("to=2025-12") && !url.contains("from=2025-01"));
    }

    @Test
    void thePointerShowsTheMarkAndADragSetsThePeriod() {
        var page = chart();
        var place = page.locator("amur-chart svg").boundingBox();
        var middle = place.y + place.height / 2;
        page.mouse().move(place.x + place.width * 0.4, middle);
        assertThat(page.locator(".tip")).containsText("2025");
        assertThat(page.locator(".tip")).containsText("Mt");
        page.mouse().down();
        page.mouse().move(place.x + place.width * 0.5, middle);
        page.mouse().move(place.x + place.width * 0.7, middle);
        assertThat(page.locator(".tip")).containsText("Show only");
        page.mouse().up();
        page.waitForURL(url -> !url.contains("from=2025-01") && url.contains("from=2025"));
        page.goBack();
        page.waitForURL(url -> url.contains("from=2025-01"));
    }

    @Test
    void aFlagSaysWhatWasAnnouncedAndLeadsToItsSource() {
        var page = browser.visitor(1280, 900);
        page.navigate(address("explore?panel=settled-between"));
        var flag = page.locator("amur-chart svg text", textOf("6 Sep 2022"));
        flag.hover();
        assertThat(page.locator(".tip")).containsText("Announced, not measured");
        assertThat(page.locator(".tip")).containsText("Energy Voice");
        assertThat(page.locator(".tip a"))
                .hasAttribute("href", java.util.regex.Pattern.compile("energyvoice"));
        page.locator(".stage").focus();
        page.keyboard().press("End");
        assertThat(heard(page)).containsText("2 Sep 2025, Pipeline gas in roubles and yuan");
        page.keyboard().press("Home");
        assertThat(heard(page)).containsText("Announced, not measured: Aug 2022");
        page.keyboard().press("ArrowUp");
        assertThat(heard(page)).containsText("percent");
        page.keyboard().press("ArrowDown");
        assertThat(heard(page)).containsText("Announced, not measured");
    }

    private static Page.LocatorOptions textOf(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aDroppedPictureOpensItsView(String form) {
        var page = browser.visitor(1280, 900);
        page.navigate(address(""));
        assertThat(page.locator("amur-chart svg").first()).isVisible();
        page.evaluate(
                """
                async (address) => {
                    const bytes = await (await fetch(address)).arrayBuffer();
                    const files = new DataTransfer();
                    files.items.add(new File([bytes], 'picture'));
                    document.querySelector('main').dispatchEvent(
                        new DragEvent('drop', {dataTransfer: files, bubbles: true}));
                }""",
                address("chart." + form + "?theme=dark&title=%C2%A7&" + CRUDE));
        page.waitForURL(url -> url.contains("/explore?commodity=crude_oil&measure=quantity"));
        assertThat(page.locator("amur-chart svg")).containsText("§");
    }

    @Test
    void aDroppedStrangerIsNamed() {
        var page = chart();
        page.evaluate(
                """
                () => {
                    const files = new DataTransfer();
                    files.items.add(new File(['<svg/>'], 'cat.svg'));
                    document.querySelector('main').dispatchEvent(
                        new DragEvent('drop', {dataTransfer: files, bubbles: true}));
                }""");
        assertThat(page.getByRole(AriaRole.ALERT).getByText("cat.svg carries no address"))
                .isVisible();
    }
}
