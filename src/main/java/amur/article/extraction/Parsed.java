package amur.article.extraction;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A sentence whose words, times and amounts are known.
record Parsed(Words words, List<When.Mention> times, List<Amount> amounts, Clauses clauses) {

    static Parsed of(Sentence sentence, Language language, Optional<LocalDate> published) {
        var words = Words.of(sentence, language.lexicon());
        var times = language.times(words, published).all();
        var taken = new BitSet();
        times.forEach(t -> taken.set(t.from(), t.to()));
        var amounts = Amounts.of(words, language, taken);
        return new Parsed(words, times, amounts, Clauses.of(words, amounts, times));
    }

    Periods periods(Optional<LocalDate> published, Context context) {
        return new Periods(words, clauses, times, published, context);
    }

    /// The same sentence with amounts whose units are completed.
    Parsed with(List<Amount> amounts) {
        return new Parsed(words, times, amounts, Clauses.of(words, amounts, times));
    }
}
