package amur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What became part of the data is kept, come what may; what did not leaves nothing.
class KeptFilesTest {

    private static final String TEXT = "reporter,partner\n";

    @TempDir private Path home;
    private KeptFiles files;
    private String digest;

    @BeforeEach
    void begin() throws Exception {
        files = new KeptFiles(home);
        digest = digest(TEXT);
    }

    private static String digest(String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private Path stage(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return files.stage(digest, bytes);
    }

    private List<String> there() throws IOException {
        try (var found = Files.list(home.resolve("files"))) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aStagedFileGetsItsNameWhenItIsSettledAndGoesWhenItIsDropped() throws Exception {
        var settled = stage(TEXT);
        var dropped = stage(TEXT);
        assertThat(files.of(digest)).doesNotExist();
        files.settle(settled);
        files.drop(dropped);
        files.drop(settled);
        assertThat(there()).containsExactly(digest + ".csv");
        files.settle(stage(TEXT));
        assertThat(there()).containsExactly(digest + ".csv");
        assertThat(files.of(digest)).hasContent(TEXT.strip());
    }

    @Test
    void aFileThatHasChangedIsRefusedAndLeavesNothing() throws Exception {
        assertThatThrownBy(() -> stage("other"))
                .hasMessageContaining("it has changed since it was read; import it again")
                .hasMessageContaining("nothing was written");
        assertThat(there()).isEmpty();
    }

    @Test
    void theNextStartRemovesWhatNobodyNames() throws Exception {
        stage(TEXT);
        new KeptFiles(home).tidy(Set.of());
        assertThat(there()).isEmpty();
    }

    @Test
    void theNextStartNamesWhatBecamePartOfTheData() throws Exception {
        stage(TEXT);
        var half = stage(TEXT);
        Files.writeString(half, "reporter");
        new KeptFiles(home).tidy(Set.of(digest));
        assertThat(there()).containsExactly(digest + ".csv");
        assertThat(files.of(digest)).hasContent(TEXT.strip());
    }

    @Test
    void aKeptFileStaysWhetherOrNotItIsNamed() throws Exception {
        files.settle(stage(TEXT));
        Files.writeString(home.resolve("files/notes.txt"), "of a person");
        new KeptFiles(home).tidy(Set.of());
        assertThat(there()).contains(digest + ".csv", "notes.txt");
    }

    @Test
    void aHomeWithoutFilesIsFine() {
        new KeptFiles(home).tidy(Set.of(digest));
        assertThat(home.resolve("files")).doesNotExist();
    }
}
