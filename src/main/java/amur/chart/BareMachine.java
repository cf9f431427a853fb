package amur.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// Lets Java draw on a machine that has not a single font.
///
/// On Linux it asks the system for fonts before it reads its first, bundled or not, and gives up if
/// there are none ("Fontconfig head is null"). Told of a configuration that names none, it does not
/// ask. The bundled fonts are all we use.
final class BareMachine {

    private static final String CONFIGURATION = "sun.awt.fontconfig";

    private BareMachine() {}

    /// Must come before the first font of the process. An administrator's own setting stays.
    static void prepare() {
        if (!System.getProperty("os.name").equals("Linux")
                || System.getProperty(CONFIGURATION) != null) {
            return;
        }
        try {
            var file = Files.createTempFile("amur-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            System.setProperty(CONFIGURATION, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
