package amur.article.extraction;

/// What a time expression says, before it is known of which figure it is said.
sealed interface When {

    /// A time that the words fix by themselves, or with the day of publication.
    record Days(Window window) implements When {}

    /// Some months of a year that is not named: August, the first half.
    ///
    /// @param month the first, 1 to 12
    record Part(int month, int months) implements When {}

    /// The time of the figure that is compared, moved by months: a year earlier is -12.
    record Shift(int months) implements When {}

    /// The time that was spoken of last.
    record Same() implements When {}

    /// The months that were spoken of last, in another year.
    record SameIn(int year) implements When {}

    /// The first months or days of the war that Russia began against Ukraine on 24 February 2022;
    /// 0 of both for all of it so far.
    record War(int months, int days) implements When {}

    /// Words about time that fix no period: a weekday, since 2021, year on year.
    record None() implements When {}

    /// A time expression in a sentence.
    ///
    /// @param from the first token
    /// @param to behind the last token
    record Mention(int from, int to, When when) {}
}
