package amur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// What people come for, in a real browser against the real program.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class JourneyTest {

    private static final String MONTH =
            """
            reporter,partner,flow,commodity,measure,unit,period,amount,status,source,publisher,address,published
            CHN,RUS,import,crude_oil,quantity,t,2026-03,9876543,reported,journey-test,Journey test,https://example.org/test,2026-04-20
            """;

    private static final String EXPLORE =
            "explore?commodity=crude_oil&measure=quantity&from=2025-01";

    private static Browser browser;

    @LocalServerPort private int port;
    @TempDir private Path folder;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private Page visitor() {
        return browser.visitor(1280, 900);
    }

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    @Test
    void anEditorUploadsAMonthSeesItTakesAPictureAndUndoesIt() throws IOException {
        var page = visitor();
        page.navigate(address(""));
        assertThat(page.locator("amur-chart svg").first()).isVisible();
        assertThat(page.locator("body")).containsText("$35 bn");

        page.navigate(address(EXPLORE));
        assertThat(page.locator("table").first()).containsText("December 2025");
        assertThat(page.locator("table").first()).not().containsText("March 2026");

        signIn(page);
        page.navigate(address("import"));
        page.locator("#upload input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "march.csv", "text/csv", MONTH.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#count-added")).hasText("1 added");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commit")).click();
        assertThat(page.locator("#history")).containsText("march.csv");

        page.navigate(address(EXPLORE));
        assertThat(page.locator("table").first()).containsText("March 2026");
        assertThat(page.locator("amur-chart svg").first()).containsText("March 2026");

        var picture = picture(page);
        Assertions.assertThat(picture.getWidth()).isEqualTo(1920);
        Assertions.assertThat(picture.getHeight()).isEqualTo(1080);
        Assertions.assertThat(colours(picture)).as("colours in the picture").isGreaterThan(20);

        page.navigate(address("import"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo march.csv"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .last()
                .click();
        assertThat(page.locator("#history")).containsText("withdrawn");
        page.navigate(address(EXPLORE));
        assertThat(page.locator("table").first()).containsText("December 2025");
        assertThat(page.locator("table").first()).not().containsText("March 2026");
    }

    private void signIn(Page page) {
        page.navigate(address("login"));
        page.getByLabel("Name").fill("editor");
        page.locator("input[type=password]").fill("for-tests-only");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.getByText("Sign out")).isVisible();
    }

    private BufferedImage picture(Page page) throws IOException {
        page.getByText("Download or embed").first().click();
        var png = page.getByText("PNG", new Page.GetByTextOptions().setExact(true));
        var download = page.waitForDownload(() -> png.click());
        var file = folder.resolve("chart.png");
        download.saveAs(file);
        return ImageIO.read(Files.newInputStream(file));
    }

    private static int colours(BufferedImage picture) {
        var seen = new HashSet<Integer>();
        for (var x = 0; x < picture.getWidth(); x += 3) {
            for (var y = 0; y < picture.getHeight(); y += 3) {
                seen.add(picture.getRGB(x, y));
            }
        }
        return seen.size();
    }

    @Test
    void theAddressIsTheStateOfThePage() {
        var page = visitor();
        page.navigate(address(EXPLORE));
        var from = page.getByLabel("From", new Page.GetByLabelOptions().setExact(true));
        from.fill("2023-01");
        from.press("Enter");
        page.waitForURL(url -> url.contains("from=2023-01") && url.contains("commodity=crude_oil"));
        page.reload();
        assertThat(page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("2023-01");
        assertThat(page.locator("table").first()).containsText("June 2023");
    }

    @Test
    void aDayTypedIntoTheFrameShowsThePastUntilOneGoesBack() {
        var page = visitor();
        page.navigate(address(EXPLORE));
        var day = page.getByLabel("As known on");
        day.fill("2020-01-01");
        day.press("Enter");
        page.waitForURL(url -> url.contains("asof=2020-01-01") && url.contains("crude_oil"));
        assertThat(page.getByText("As known on 1 January 2020")).isVisible();
        assertThat(page.locator("amur-chart svg").first())
                .containsText("nothing of this trade had been recorded");
        page.getByText("Data", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForURL(url -> url.endsWith("data?asof=2020-01-01"));
        assertThat(page.locator("main")).containsText("0 series");
        page.getByText("Back to now").click();
        page.waitForURL(url -> url.endsWith("/data"));
        assertThat(page.locator("main")).not().containsText("0 series");
        assertThat(page.getByText("As known on 1 January 2020")).not().isVisible();
    }

    @Test
    void anUnknownAddressIsAPage() {
        var page = visitor();
        page.navigate(address("no-such-page"));
        assertThat(page.locator("h1")).hasText("There is no such page");
        Assertions.assertThat(page.content()).doesNotContain("Exception");
    }

    @Test
    void aReaderSeesTheHistoryButNoDoor() {
        var page = visitor();
        page.navigate(address("import"));
        assertThat(page.locator("#history")).containsText("customs-crude-oil.csv");
        Assertions.assertThat(page.locator("#upload").count()).isZero();
        Assertions.assertThat(
                        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                                .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "explore",
                "compare",
                "payments",
                "articles",
                "data",
                "import",
                "login",
                "changes",
                "?asof=2020-01-01",
                "data?asof=2020-01-01"
            })
    void everyPageFitsASmallScreenAndIsAccessible(String path) {
        var page = browser.visitor(360, 800);
        page.navigate(address(path));
        assertThat(page.locator("main").first()).not().isEmpty();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        var wide =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) wide).intValue())
                .as("pixels beyond the screen")
                .isLessThanOrEqualTo(0);
        var findings =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                                .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                                .toList();
        Assertions.assertThat(findings).isEmpty();
    }
}
