package amur.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// Somebody else's file, from the first look to the saved mapping, in a real browser.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ReadingJourneyTest {

    private static final String SHEET =
            """
            Импорт Китая из России;;
            Единица измерения: тыс. т;;
            Месяц;Сырая нефть;СПГ
            март 2041;6 390,5;295,3
            апрель 2041;6 550,1;300,2
            """;

    private static Browser browser;

    @LocalServerPort private int port;

    @Value("${amur.home}")
    private Path home;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aFileOfAnotherFormIsShownCompletedAndKnownTheNextTime() throws IOException {
        Files.deleteIfExists(home.resolve("mappings/Sheet of two.csv"));
        var page = browser.visitor(1280, 900);
        signIn(page);
        upload(page);
        assertThat(page.locator("#reading")).containsText("6 390,5");
        assertThat(page.locator("#reading")).containsText("6,390.5");
        assertThat(page.locator("#dry-run"))
                .containsText("the file does not say where its figures come from");
        page.locator("#constant-source input").fill("112-ua-2025-01-21");
        page.keyboard().press("Tab");
        assertThat(page.locator("#preview")).containsText("6,390,500");
        page.locator("#mapping-name input").fill("Sheet of two");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the mapping"))
                .click();
        assertThat(page.locator("#saved-mapping")).isVisible();
        page.locator("#go-on").click();
        assertThat(page.locator("#count-added")).hasText("4 added");
        upload(page);
        assertThat(page.locator("#count-added")).hasText("4 added");
        page.close();
    }

    private void upload(Page page) {
        page.navigate(address("import"));
        page.locator("#upload input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "sheet.csv",
                                "text/csv",
                                SHEET.getBytes(Charset.forName("windows-1251"))));
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

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }
}
