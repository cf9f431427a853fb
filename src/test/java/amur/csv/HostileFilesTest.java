package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// The golden files, damaged in ten thousand ways from a fixed seed: whatever comes, there are rows
/// or faults, and never an exception.
class HostileFilesTest {

    private static final int ROUNDS = 6_000;
    private static final byte[][] PIECES = {
        "\"".getBytes(),
        "\n".getBytes(),
        ",".getBytes(),
        ";;;;".getBytes(),
        {0},
        {(byte) 0xFF},
        "9".repeat(99).getBytes(),
        "2022年13月".getBytes(),
        "=1+1".getBytes(),
        "\r".getBytes(),
        {(byte) 0xFE, (byte) 0xFF},
        "1,234".getBytes(),
        "''-,.-".getBytes(),
        "%s%n%d".getBytes()
    };

    @Test
    void noDamageMakesAnException() {
        Assertions.assertTimeout(Duration.ofSeconds(60), HostileFilesTest::damage);
    }

    private static void damage() {
        var random = new Random(5);
        var files = Golden.cases();
        for (var i = 0; i < ROUNDS; i++) {
            var file = files.get(random.nextInt(files.size()));
            var bytes = Golden.bytes(file);
            for (var times = 1 + random.nextInt(6); times > 0; times--) {
                bytes = mutated(bytes, random);
            }
            var reading = CsvReader.read(bytes, Golden.choices(file));
            assertThat(reading.rows().size() + reading.faults().size())
                    .as("round %d, %s", i, file)
                    .isPositive();
        }
    }

    private static byte[] mutated(byte[] file, Random random) {
        if (file.length < 4) {
            return file;
        }
        var at = random.nextInt(file.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> flipped(file, at, random);
            case 2 -> spliced(file, at, PIECES[random.nextInt(PIECES.length)]);
            default -> spliced(file, at, Arrays.copyOfRange(file, at / 2, at));
        };
    }

    private static byte[] flipped(byte[] file, int at, Random random) {
        var copy = file.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
    }

    private static byte[] spliced(byte[] file, int at, byte[] piece) {
        var longer = Arrays.copyOf(file, file.length + piece.length);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(file, at, longer, at + piece.length, file.length - at);
        return longer;
    }
}
