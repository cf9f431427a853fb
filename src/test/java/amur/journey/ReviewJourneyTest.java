package amur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// From an article to its verdict in a real browser, by the keyboard.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ReviewJourneyTest {

    private static final String ARTICLE =
            """
            Coal by the shipload
            20 May 2037

            China bought 8.2 million tonnes of Russian coal in April 2037.
            It had bought 7 million tonnes in April 2036.
            The railway employs 14,000 people.
            """;

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

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    private void paste(Page page) {
        page.navigate(address("articles"));
        page.locator("#article textarea").fill(ARTICLE);
        page.locator("#look").click();
        assertThat(page.locator("#progress")).hasText("0 of 2 decided");
        assertThat(page.locator("#candidate-1")).isFocused();
    }

    private static void accessible(Page page) {
        var findings =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                                .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                                .toList();
        Assertions.assertThat(findings).isEmpty();
    }

    @Test
    void anArticleBecomesClaimsByTheKeyboardAlone() {
        var page = browser.visitor(1280, 900);
        paste(page);
        page.getByText("Sign in").click();
        page.getByLabel("Name").fill("editor");
        page.locator("input[type=password]").fill("for-tests-only");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.getByText("Sign out")).isVisible();
        assertThat(page).hasURL(address("articles"));
        assertThat(page.locator("#progress")).hasText("0 of 2 decided");

        page.locator("#candidate-1").focus();
        page.keyboard().press("a");
        assertThat(page.locator("#progress")).hasText("1 of 2 decided");
        assertThat(page.locator("#candidate-2")).isFocused();
        page.keyboard().press("r");
        assertThat(page.locator("#mark-2")).hasAttribute("data-state", "rejected");
        page.keyboard().press("u");
        assertThat(page.locator("#progress")).hasText("1 of 2 decided");
        page.keyboard().press("c");
        assertThat(page.getByLabel("Number")).isFocused();
        page.getByLabel("Number").fill("7.1");
        page.keyboard().press("Enter");
        assertThat(page.locator("#candidate-2")).containsText("7.1 Mt");
        assertThat(page.locator("#progress")).hasText("2 of 2 decided");

        page.getByLabel("Publisher").fill("Journey Courier");
        page.getByLabel("Address").fill("https://example.org/coal-journey");
        page.keyboard().press("Tab");
        page.locator("#publish").click();
        page.locator("#publish-now").click();
        assertThat(page.locator("#published-figures")).containsText("2 figures published");
        assertThat(page.locator("#published-figures")).containsText("8.2 Mt");
        accessible(page);
        page.locator("#published-figures a[href*='claims/']").first().click();
        assertThat(page.locator("body")).containsText("8.2 Mt");
        assertThat(page.locator("body")).containsText("Months are missing: Apr 2037");

        page.navigate(address("articles"));
        paste(page);
        assertThat(page.locator("#earlier")).isVisible();
    }

    @Test
    void strokesFasterThanTheServerAreKept() {
        var page = browser.visitor(1280, 900);
        paste(page);
        page.keyboard().press("r");
        page.keyboard().press("a");
        assertThat(page.locator("#progress")).hasText("2 of 2 decided");
        assertThat(page.locator("#mark-1")).hasAttribute("data-state", "rejected");
        assertThat(page.locator("#mark-2")).hasAttribute("data-state", "accepted");
    }

    @Test
    void onASmallScreenAReviewFitsAndIsAccessible() {
        var page = browser.visitor(360, 800);
        paste(page);
        page.keyboard().press("c");
        assertThat(page.getByLabel("Number")).isFocused();
        var wide =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(0);
        accessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".correction")).hasCount(0);
        page.reload();
        assertThat(page.locator("#progress")).hasText("0 of 2 decided");
    }
}
