package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times as an article of 20 September 2023 means them.
class EnglishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in August | 2023-08-01 2023-08-31",
                "in December | 2022-12-01 2022-12-31",
                "in August 2021 | 2021-08-01 2021-08-31",
                "in August of last year | 2022-08-01 2022-08-31",
                "last month | 2023-08-01 2023-08-31",
                "last year | 2022-01-01 2022-12-31",
                "in all of last year | 2022-01-01 2022-12-31",
                "in 2021 | 2021-01-01 2021-12-31",
                "from January to August | 2023-01-01 2023-08-31",
                "in January-November | 2022-01-01 2022-11-30",
                "between March and July 2022 | 2022-03-01 2022-07-31",
                "from November 2021 to February 2022 | 2021-11-01 2022-02-28",
                "in January and February combined | 2023-01-01 2023-02-28",
                "in the first half | 2023-01-01 2023-06-30",
                "in the second half of last year | 2022-07-01 2022-12-31",
                "in the fourth quarter | 2022-10-01 2022-12-31",
                "in Q1 2023 | 2023-01-01 2023-03-31",
                "in the first eight months | 2023-01-01 2023-08-31",
                "in the first ten months of 2022 | 2022-01-01 2022-10-31",
                "in nine months | 2022-01-01 2022-09-30",
                "so far this year | 2023-01-01 2023-08-31",
                "since January | 2023-01-01 2023-08-31",
                "in the twelve months to February | 2022-03-01 2023-02-28",
                "in the year through June 2022 | 2021-07-01 2022-06-30",
                "in the first five months of the war | 2022-03-01 2022-07-31",
                "in the first 100 days of the war | 2022-02-24 2022-06-03",
                "between 24 February and 3 June 2022 | 2022-02-24 2022-06-03",
                "from 24 February 2022 to the end of last month | 2022-02-24 2023-08-31",
                "in the first quarter of the current fiscal year | 2023-04-01 2023-06-30",
                "in the last fiscal year | 2022-04-01 2023-03-31",
                "in the 2022-23 fiscal year | 2022-04-01 2023-03-31",
                "in the fiscal year that ended in March | 2022-04-01 2023-03-31",
                "in FY23 | 2022-04-01 2023-03-31",
                "in the spring of 2022 | 2022-03-01 2022-05-31",
                "in the four weeks to Sept. 3 | 2023-08-07 2023-09-03",
            })
    void timesAreResolved(String time, String expected) {
        var figure =
                Texts.figures("China bought 5 million tons of Russian crude " + time + ".")
                        .getFirst();
        assertThat(figure.period().map(w -> w.first() + " " + w.last())).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "on Wednesday",
        "for the first time since 2019",
        "before 2030",
        "on 15 September",
        "after a contract signed in 2014"
    })
    void whatFixesNoTimeIsNone(String time) {
        var figure =
                Texts.figures("China bought 5 million tons of Russian crude " + time + ".")
                        .getFirst();
        assertThat(figure.period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a year earlier | 2022-08-01 2022-08-31",
                "in the same month last year | 2022-08-01 2022-08-31",
                "twelve months before | 2022-08-01 2022-08-31",
                "in the corresponding period of 2021 | 2021-08-01 2021-08-31",
                "in July | 2023-07-01 2023-07-31",
                "the month before | 2023-07-01 2023-07-31",
            })
    void basesOfComparisonHaveTheirOwnTime(String time, String expected) {
        var figures =
                Texts.figures(
                        "In August China bought 5 million tons of Russian crude, up from 4 million tons "
                                + time
                                + ".");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(1).period().map(w -> w.first() + " " + w.last())).contains(expected);
        assertThat(figures.get(1).comparisonOf()).contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In August China bought 5 million tons of Russian crude, 20% down from July, when 6.25 million tons had arrived.",
                "In August China bought 5 million tons of Russian crude (prev. year: 6.25 million tons).",
                "In August China bought 5 million tons of Russian crude; July: 6.25 million tons.",
            })
    void basesStandInOtherPlacesToo(String text) {
        var figures = Texts.figures(text);
        assertThat(figures.getLast().comparisonOf()).contains(0);
        assertThat(figures.getLast().period()).isNotEqualTo(figures.getFirst().period());
    }

    @Test
    void nonExistentDaysDoNoHarm() {
        Texts.figures(
                "Between 29 February and 3 March 2023 China bought $5 billion of Russian oil.");
        Texts.figures("In the four weeks to February 29 China bought $5 billion of Russian oil.");
    }

    @Test
    void aChangeIsInTheTimeOfItsFigure() {
        var figures =
                Texts.figures(
                        "Between January and August Russia delivered 71 million tons of crude to China, a gain of 25% on the first eight months of 2022.");
        assertThat(figures.get(1).period()).isEqualTo(figures.getFirst().period());
    }
}
