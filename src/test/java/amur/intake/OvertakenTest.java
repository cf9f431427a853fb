package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amur.csv.Choices;
import amur.store.Releases;
import amur.store.RestlessEdition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Others change the data between the dry run of a file and its commit.
@SpringBootTest(
        properties = {
            "amur.editor-token=token-of-the-test",
            "amur.home=target/test-home-overtaken"
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class OvertakenTest {

    @TestConfiguration
    static class Restless {

        @Bean
        @Primary
        RestlessEdition restless(JdbcClient db) {
            return new RestlessEdition(db);
        }
    }

    @Autowired private MockMvc web;
    @Autowired private RestlessEdition edition;
    @Autowired private Releases releases;
    @Autowired private Imports imports;
    @Autowired private Incoming incoming;

    @Value("${amur.home}")
    private Path home;

    private static byte[] file(String month) {
        return (HostileFiles.HEADER + HostileFiles.row(month, "5", "")).getBytes();
    }

    private ResultActions send(String month) throws Exception {
        return web.perform(
                post("/api/imports")
                        .header("Authorization", "Bearer token-of-the-test")
                        .contentType("text/csv")
                        .content(file(month)));
    }

    private List<Path> left() throws IOException {
        try (var all = Files.walk(home.resolve("files"))) {
            assertThat(incoming.left()).isEmpty();
            return all.sorted().toList();
        }
    }

    @Test
    void aScriptIsToldToTryAgainIfTheDataDoNotComeToRest() throws Exception {
        var history = releases.history();
        var before = left();
        edition.change(Integer.MAX_VALUE);
        send("2171-01")
                .andExpect(status().isConflict())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.title").value("The data are changing; try again"))
                .andExpect(jsonPath("$.detail").value(containsString("nothing was written")));
        edition.change(0);
        assertThat(releases.history()).isEqualTo(history);
        assertThat(left()).isEqualTo(before);
        send("2171-01").andExpect(status().isCreated());
    }

    @Test
    void theDryRunIsMadeAnewIfTheyDo() throws Exception {
        edition.change(4);
        send("2171-02").andExpect(status().isCreated());
    }

    /// A person decided about what was there, and has to look at what is there now.
    @Test
    void aPersonIsShownTheNewDryRun() {
        var bytes = new ByteArrayInputStream(file("2171-03"));
        var waiting = imports.receive("a.csv", "tester", bytes, Choices.NONE);
        await().until(() -> !waiting.state().working());
        edition.change(1);
        waiting.commit("tester");
        await().until(waiting::again);
        await().until(() -> !waiting.state().working());
        assertThat(waiting.state()).isEqualTo(Import.State.EXAMINED);
        assertThat(waiting.release()).isEmpty();
        waiting.commit("tester");
        await().until(() -> !waiting.state().working());
        assertThat(waiting.state()).isEqualTo(Import.State.DONE);
        imports.forget(waiting);
    }
}
