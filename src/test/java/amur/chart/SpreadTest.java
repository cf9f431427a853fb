package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void labelsThatDoNotTouchStayWhereTheyAre() {
        assertThat(Spread.apart(List.of(50.0, 10.0), 20, 0, 100)).containsExactly(50.0, 10.0);
    }

    @Test
    void labelsThatTouchMoveApartEvenly() {
        assertThat(Spread.apart(List.of(50.0, 50.0), 20, 0, 100)).containsExactly(40.0, 60.0);
    }

    @Test
    void labelsStayWithinTheirRoom() {
        assertThat(Spread.apart(List.of(-5.0, 0.0, 99.0), 20, 0, 100))
                .containsExactly(0.0, 20.0, 80.0);
    }

    @Test
    void noLabelLiesOverAnotherNorOutOfOrder() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var wanted = random.doubles(1 + random.nextInt(9), -20, 220).boxed().toList();
            var tops = Spread.apart(wanted, 20, 0, 200);
            var order =
                    IntStream.range(0, wanted.size())
                            .boxed()
                            .sorted(java.util.Comparator.comparing(wanted::get))
                            .toList();
            for (var i = 1; i < order.size(); i++) {
                assertThat(tops.get(order.get(i)) - tops.get(order.get(i - 1)))
                        .isGreaterThan(20 - 1e-6);
            }
            assertThat(tops).allMatch(top -> top >= -1e-9 && top <= 180 + 1e-9);
        }
    }
}
