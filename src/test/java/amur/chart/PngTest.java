package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {

    private static final int SIGNATURE = 8;

    private record Chunk(String name, byte[] body) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void scaleMultipliesPixelsAndDensity(int scale) throws IOException {
        var png = ChartSamples.render(ChartKind.LINE, ImageFormat.PNG, new Size(400, 300, scale));
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(400 * scale);
        assertThat(image.getHeight()).isEqualTo(300 * scale);
        var dots = scale == 3 ? 300 : 96 * scale;
        var density = ByteBuffer.wrap(chunk(png, "pHYs"));
        assertThat(density.getInt()).isCloseTo((int) Math.round(dots / 0.0254), within(1));
    }

    @Test
    void sourceAndPermalinkTravelWithThePicture() {
        var png = ChartSamples.render(ChartKind.LINE, ImageFormat.PNG, ChartSamples.ARTICLE);
        var text = ChartSamples.text();
        assertThat(words(png))
                .contains("Title=" + text.title())
                .contains("Source=" + text.footer())
                .contains("URL=" + text.permalink());
    }

    @Test
    void everyChunkHasItsChecksum() {
        var png = ChartSamples.render(ChartKind.LINE, ImageFormat.PNG, ChartSamples.ARTICLE);
        assertThat(chunks(png)).first().extracting(Chunk::name).isEqualTo("IHDR");
        assertThat(chunks(png)).last().extracting(Chunk::name).isEqualTo("IEND");
    }

    private static org.assertj.core.data.Offset<Integer> within(int pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }

    private static List<String> words(byte[] png) {
        return chunks(png).stream()
                .filter(chunk -> chunk.name.equals("iTXt"))
                .map(chunk -> new String(chunk.body, StandardCharsets.UTF_8))
                .map(body -> body.replaceFirst("\0{5}", "="))
                .toList();
    }

    private static byte[] chunk(byte[] png, String name) {
        return chunks(png).stream()
                .filter(chunk -> chunk.name.equals(name))
                .findFirst()
                .orElseThrow()
                .body;
    }

    private static List<Chunk> chunks(byte[] png) {
        var chunks = new ArrayList<Chunk>();
        var bytes = ByteBuffer.wrap(png).position(SIGNATURE);
        while (bytes.hasRemaining()) {
            var body = new byte[bytes.getInt()];
            var name = new byte[4];
            bytes.get(name).get(body);
            var check = new CRC32();
            check.update(name);
            check.update(body);
            assertThat(bytes.getInt()).isEqualTo((int) check.getValue());
            chunks.add(new Chunk(new String(name, StandardCharsets.US_ASCII), body));
        }
        return chunks;
    }
}
