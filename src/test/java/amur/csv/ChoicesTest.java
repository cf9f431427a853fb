package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a person has decided is kept as a text, and is obeyed.
class ChoicesTest {

    private static final List<String> TEXTS =
            List.of("a", "amount", "Сумма, $", "say \"5\"", "=1+1", "-", "two\nlines", "金额", "#");

    @Test
    void nothingDecidedIsAnEmptyTextAndBack() {
        assertThat(Choices.NONE.text()).isEmpty();
        assertThat(Choices.parse("")).isEqualTo(Choices.NONE);
    }

    @Test
    void choicesOfAnyKindReadBack() {
        var random = new Random(3);
        for (var i = 0; i < 5_000; i++) {
            var choices =
                    new Choices(
                            maybe(random, Encoding.values()),
                            maybe(random, Delimiter.values()),
                            maybe(random, NumberForm.values()),
                            maybe(random, DayForm.values()),
                            random.nextBoolean() ? Optional.of(mapping(random)) : Optional.empty(),
                            maybe(random, "some-source", "Other, with a comma", "\"quoted\""));
            assertThat(Choices.parse(choices.text())).as(choices.text()).isEqualTo(choices);
        }
    }

    @SafeVarargs
    private static <T> Optional<T> maybe(Random random, T... all) {
        return random.nextBoolean()
                ? Optional.of(all[random.nextInt(all.length)])
                : Optional.empty();
    }

    private static Mapping mapping(Random random) {
        var columns = new ArrayList<Mapping.Column>();
        for (var i = random.nextInt(4); i > 0; i--) {
            columns.add(new Mapping.Column(text(random), role(random)));
        }
        return new Mapping("sheet", columns, fields(random));
    }

    private static Role role(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Role.Ignored();
            case 1 -> new Role.Dimension(Field.values()[random.nextInt(Field.values().length)]);
            default -> new Role.Amount(fields(random));
        };
    }

    private static Map<Field, String> fields(Random random) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (var i = random.nextInt(3); i > 0; i--) {
            fields.put(Field.values()[random.nextInt(Field.values().length)], text(random));
        }
        return fields;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Test
    void aSavedMappingIsAChoiceOfItself() {
        var file = Golden.bytes(Path.of("src/test/resources/csv/decimal-comma.given.csv"));
        var mapping = CsvReader.plan(file, Choices.NONE).mapping();
        assertThat(Choices.parse(mapping.text())).isEqualTo(Choices.NONE.with(mapping));
    }

    @Test
    void aLineThatIsNoneIsNamed() {
        assertThatThrownBy(() -> Choices.parse("kind,name,role,fixed\nchoice,colour,red,\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "line 2 chooses \"colour\"; allowed: encoding, delimiter, numbers, days, source");
        assertThatThrownBy(() -> Choices.parse("nonsense\n")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> Choices.parse("choice,days,never,\n"))
                .hasMessageContaining("\"never\" is no meaning of a day");
    }

    @Test
    void whatADayMeansIsChosen() {
        var file =
                """
                date,reporter,partner,flow,commodity,unit,amount
                2022-01-14,CHN,RUS,import,lng,t,5
                2022-02-28,CHN,RUS,import,lng,t,6
                """;
        assertThat(periods(file, Choices.NONE)).isEmpty();
        assertThat(periods(file, Choices.NONE.with(DayForm.MONTH)))
                .containsExactly("2022-01", "2022-02");
        var edges = file.replace("01-14", "01-31");
        assertThat(periods(edges, Choices.NONE)).containsExactly("2022-01", "2022-02");
        assertThat(periods(edges, Choices.NONE.with(DayForm.DAY))).isEmpty();
    }

    @Test
    void whatADayMeansIsChosenForHeadingsToo() {
        var file =
                """
                commodity,reporter,partner,flow,unit,14.01.2022,2022-02-28
                lng,CHN,RUS,import,t,5,6
                """;
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(periods(file, Choices.NONE)).isEmpty();
        assertThat(CsvReader.plan(bytes, Choices.NONE.from("some-source")).faults())
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(fault.message())
                                        .startsWith("the heading \"14.01.2022\" is a day")
                                        .contains("choose that a day stands for its month"));
        assertThat(periods(file, Choices.NONE.with(DayForm.MONTH)))
                .containsExactly("2022-01", "2022-02");
        var edges = file.replace("14.01", "31.01");
        assertThat(periods(edges, Choices.NONE)).containsExactly("2022-01", "2022-02");
        assertThat(
                        CsvReader.plan(edges.getBytes(StandardCharsets.UTF_8), Choices.NONE)
                                .dialect()
                                .days())
                .isTrue();
        assertThat(periods(edges, Choices.NONE.with(DayForm.DAY))).isEmpty();
    }

    private static List<String> periods(String file, Choices choices) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return CsvReader.read(bytes, choices.from("some-source")).rows().stream()
                .map(row -> row.observation().period().toString())
                .toList();
    }

    /// The first two hundred rows are dated by the ends of their months.
    @Test
    void aTableThatTurnsOutToBeDailyIsFoundOut() {
        var file = new StringBuilder("date,reporter,partner,flow,commodity,unit,amount\n");
        var row = "%s,CHN,RUS,import,lng,t,5\n";
        for (var month = java.time.YearMonth.of(2000, 1);
                month.getYear() < 2020;
                month = month.plusMonths(1)) {
            file.append(row.formatted(month.atEndOfMonth()));
        }
        file.append(row.formatted("2020-01-01"));
        file.append(row.formatted("2020-01-02"));
        file.append(row.formatted("2020-01-31"));
        var reading =
                CsvReader.read(
                        file.toString().getBytes(StandardCharsets.UTF_8),
                        Choices.NONE.from("some-source"));
        assertThat(reading.rows()).hasSize(241);
        assertThat(reading.faults()).hasSize(2);
        assertThat(reading.faults().getFirst().toString())
                .startsWith("line 243: column \"date\": \"2020-01-02\" is neither the first nor");
        assertThat(reading.faults().getLast().message())
                .startsWith("\"2020-01-31\" is another day of the month of 2020-01-01");
    }
}
