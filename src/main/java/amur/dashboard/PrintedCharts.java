package amur.dashboard;

import amur.shell.ChartPictures;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Charts for whoever prints them: the very files that their addresses give.
@Component
class PrintedCharts implements ChartPictures {

    private final Renderings renderings;

    PrintedCharts(Renderings renderings) {
        this.renderings = renderings;
    }

    @Override
    public Optional<byte[]> pdf(String question) {
        try {
            var said =
                    Arrays.stream(question.split("&"))
                            .map(part -> part.split("=", 2))
                            .collect(
                                    Collectors.toMap(
                                            part -> part[0], part -> List.of(decoded(part[1]))));
            return Optional.of(renderings.of(PanelRequest.of(said), FileType.PDF).bytes());
        } catch (BadParameter e) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
