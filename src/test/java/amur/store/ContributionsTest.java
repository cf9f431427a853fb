package amur.store;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.SOURCE;
import static amur.trade.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Observation;
import amur.trade.Release;
import amur.trade.Samples;
import amur.trade.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// What an import changed, and what undoing it would do, on real H2.
@SpringBootTest(
        classes = StoreTest.Store.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
class ContributionsTest {

    @Autowired private Releases releases;
    @Autowired private Contributions contributions;
    @Autowired private Sources sources;
    @Autowired private JdbcClient db;
    @Autowired private StoreTest.Hand clock;

    @BeforeEach
    void empty() {
        List.of("extent", "observation", "restoration", "withdrawal", "release", "series", "source")
                .forEach(table -> db.sql("delete from " + table).update());
        sources.describe(List.of(Samples.source(SOURCE, "A", "2024-01-01")));
    }

    private Release publish(String name, Observation... said) {
        clock.turn();
        var lines = Arrays.stream(said).map(one -> new Releases.Line(2, one)).toList();
        var file = Publication.of(name, "%064x".formatted(name.hashCode()), "tester");
        return releases.publish(file, lines).orElseThrow();
    }

    private static Observation tonnes(String period, String amount) {
        return observation(CRUDE_QUANTITY, Unit.TONNE, period, amount);
    }

    @Test
    void aReleaseShowsWhatItFoundAndWhatItSaid() {
        publish("first.csv", tonnes("2024-01", "10"), tonnes("2024-02", "20"));
        var second =
                publish(
                        "second.csv",
                        tonnes("2024-01", "10.0"),
                        tonnes("2024-02", "21"),
                        tonnes("2024-03", "30"));
        var third = publish("third.csv", tonnes("2024-03", "33"));
        var said = contributions.of(second, 0, 10);
        assertThat(said).extracting(Said::moved).containsExactly(false, true, true);
        assertThat(said.get(1).before().orElseThrow().release().name()).isEqualTo("first.csv");
        assertThat(said.get(2).before()).as("what came later was not there").isEmpty();
        assertThat(contributions.of(second, 2, 10)).hasSize(1);
        assertThat(contributions.of(third, 0, 1).getFirst().before()).isPresent();
    }

    /// Without looking at its cells, since nobody else speaks of the series.
    @Test
    void whatStandsAloneGoesHoweverLargeItIs() {
        var first = publish("first.csv", tonnes("2024-01", "10"), tonnes("2024-02", "20"));
        publish("other.csv", observation(CRUDE_VALUE, Unit.USD, "2024-01", "5"));
        assertThat(contributions.undoing(first, 0).gone()).isEqualTo(2);
        assertThat(contributions.brought(first).gone()).isEqualTo(2);
    }

    @Test
    void undoingSaysWhatGoesWhatComesBackAndWhatStays() {
        publish("first.csv", tonnes("2024-01", "10"));
        var second =
                publish(
                        "second.csv",
                        tonnes("2024-01", "11"),
                        tonnes("2024-02", "20"),
                        tonnes("2024-03", "30"));
        var third = publish("third.csv", tonnes("2024-03", "33"));
        var undoing = contributions.undoing(second);
        assertThat(undoing.gone()).isEqualTo(1);
        assertThat(undoing.back()).isEqualTo(1);
        assertThat(undoing.stays()).containsEntry(third, 1L).hasSize(1);
        var unseen = contributions.undoing(second, 2);
        assertThat(unseen.shared()).as("too many to be looked at").isEqualTo(3);
        assertThat(unseen.gone() + unseen.back()).isZero();
        assertThat(contributions.undoing(second, 3)).isEqualTo(undoing);
        var brought = contributions.brought(second);
        assertThat(brought.gone()).isEqualTo(2);
        assertThat(brought.back()).isEqualTo(1);
        assertThat(brought.stays()).isEmpty();
        var again = publish("again.csv", tonnes("2024-01", "11.0"));
        assertThat(contributions.undoing(again).same()).isEqualTo(1);
        releases.withdraw(again.id(), "tester");
        releases.withdraw(third.id(), "tester");
        assertThat(contributions.undoing(second).stays()).isEmpty();
    }
}
