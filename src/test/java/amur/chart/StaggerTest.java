package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.chart.Stagger.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaggerTest {

    private static Box right(double pole, double width) {
        return new Box(pole, pole + width, pole);
    }

    private static Box left(double pole, double width) {
        return new Box(pole - width, pole, pole);
    }

    @Test
    void whatIsApartSharesARow() {
        assertThat(Stagger.rows(List.of(right(0, 10), right(20, 10), left(60, 10)), 1))
                .contains(List.of(0, 0, 0));
    }

    @Test
    void aPoleRunsBelowTheBoxItWouldCross() {
        assertThat(Stagger.rows(List.of(right(0, 10), right(5, 10), right(8, 10)), 3))
                .contains(List.of(0, 1, 2));
        assertThat(Stagger.rows(List.of(left(20, 10), left(25, 10)), 2)).contains(List.of(1, 0));
    }

    @Test
    void boxesThatMeetWithoutAPoleBetweenThemStandInTwoRows() {
        assertThat(Stagger.rows(List.of(right(0, 10), left(15, 10)), 2)).contains(List.of(0, 1));
    }

    @Test
    void polesThatCrossOneAnothersBoxesFindNoPlace() {
        assertThat(Stagger.rows(List.of(right(0, 10), left(5, 10)), 4)).isEmpty();
        assertThat(Stagger.rows(List.of(right(0, 10), right(5, 10)), 1)).isEmpty();
    }
}
