package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class BareMachineTest {

    private static final String NO_FONTS =
            """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%1$s/none</dir><cachedir>%1$s/cache</cachedir></fontconfig>
            """;

    /// What the other machine runs.
    static final class Elsewhere {

        public static void main(String[] args) {
            System.out.println(digests());
        }
    }

    private static String digests() {
        return List.of(ImageFormat.values()).stream()
                .map(BareMachineTest::digest)
                .toList()
                .toString();
    }

    private static String digest(ImageFormat format) {
        var check = new CRC32();
        check.update(ChartSamples.render(ChartKind.LINE, format, ChartSamples.ARTICLE));
        return format + " " + check.getValue();
    }

    @Test
    void aMachineWithoutFontsDrawsTheSameBytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        var configuration =
                Files.writeString(folder.resolve("fonts.conf"), NO_FONTS.formatted(folder));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ProcessBuilder(
                        java,
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName());
        command.environment().put("FONTCONFIG_FILE", configuration.toString());
        var process = command.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).endsWith(digests());
    }
}
