package amur.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amur.csv.Choices;
import amur.intake.Import;
import amur.intake.Imports;
import amur.store.Releases;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/// The import page at each stage of a file, without a browser.
@SpringBootTest
@ActiveProfiles("test")
@ViewPackages(packages = "amur")
@DirtiesContext
class ImportPageTest extends SpringBrowserlessTest {

    private static final String FILE =
            """
            reporter,partner,flow,commodity,measure,unit,period,amount,status,source
            CHN,RUS,import,electricity,quantity,kWh,%1$d-01,500,reported,interfax-2019-04-25
            CHN,RUS,import,electricity,quantity,kWh,%1$d-02,12x,reported,interfax-2019-04-25
            """;

    @Autowired private Imports imports;
    @Autowired private Releases releases;

    /// Each test has a file of its own, since the same bytes go in once.
    private static final AtomicInteger YEARS = new AtomicInteger(2181);

    private Import file;
    private int year;

    @BeforeEach
    void arrive() {
        year = YEARS.getAndIncrement();
        var bytes = FILE.formatted(year).getBytes(StandardCharsets.UTF_8);
        file =
                imports.receive(
                        "power.csv", "tester", new ByteArrayInputStream(bytes), Choices.NONE);
        await().until(() -> !file.state().working());
    }

    @AfterEach
    void forget() {
        imports.forget(file);
    }

    private static String words(Map<String, String> parameters) {
        UI.getCurrent().navigate("import", QueryParameters.simple(parameters));
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void aFileThatWaitsIsFoundAgainWithItsDryRun() {
        assertThat(words(Map.of())).contains("Files that wait for a decision", "power.csv");
        assertThat(words(Map.of("id", file.id())))
                .contains("1 added", "1 rejected", "\"12x\" is no number")
                .contains("Only the 1 readable rows will be taken")
                .contains("Download what is not taken");
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void whatWentInIsOpenedByItsDigestAndSaysWhatItChanged() {
        file.commit("tester");
        await().until(() -> file.state() == Import.State.DONE);
        var release = file.release().orElseThrow();
        assertThat(words(Map.of("release", release.digest())))
                .contains("by tester, with 1 rows", "1 added", "January " + year, "500 kWh");
        assertThat(words(Map.of("release", "no-such-digest"))).doesNotContain("January " + year);
        releases.withdraw(release.id(), "tester");
        assertThat(words(Map.of())).contains("Redo");
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void aFileThatWasUndoneCanBeRedoneWhereItIsSentAgain() {
        file.commit("tester");
        await().until(() -> file.state() == Import.State.DONE);
        var release = file.release().orElseThrow();
        releases.withdraw(release.id(), "somebody");
        var bytes = FILE.formatted(year).getBytes(StandardCharsets.UTF_8);
        var again =
                imports.receive(
                        "again.csv", "tester", new ByteArrayInputStream(bytes), Choices.NONE);
        await().until(() -> !again.state().working());
        assertThat(words(Map.of("id", again.id())))
                .contains("This very file was imported on", "by tester and undone on")
                .contains("by somebody. Redo puts it back as it was.");
        test(find(Button.class).withId("commit").single()).click();
        assertThat(releases.withdrawal(release.id())).isEmpty();
        assertThat(imports.of(again.id())).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void aReaderSeesNoFileOnItsWay() {
        assertThat(words(Map.of("id", file.id())))
                .doesNotContain("1 added", "1 rejected", "Make a token", "wait for a decision")
                .contains("importing needs the editor");
    }
}
