package amur.article.extraction;

import amur.article.extraction.Candidate.Kind;
import java.util.List;
import java.util.Optional;

/// Finds the figure for which another one is the base: the nearest of the same kind and unit.
final class Links {

    private static final int SENTENCES_BACK = 3;

    private Links() {}

    /// The place of the compared figure in the list, if there is one; of two ranges the low ends
    /// and the high ends are compared.
    static Optional<Integer> of(List<Draft> drafts, int index) {
        var found = nearest(drafts, index);
        if (found.isEmpty()) {
            return found;
        }
        var main = found.get();
        if (high(drafts, index) && low(drafts, main)) {
            return Optional.of(main + 1);
        }
        if (low(drafts, index) && high(drafts, main)) {
            return Optional.of(main - 1);
        }
        var range = high(drafts, main) || low(drafts, main);
        return !range || high(drafts, index) || low(drafts, index) ? found : Optional.empty();
    }

    private static boolean low(List<Draft> drafts, int at) {
        return at + 1 < drafts.size() && drafts.get(at + 1).high();
    }

    private static boolean high(List<Draft> drafts, int at) {
        return at > 0 && drafts.get(at).high();
    }

    private static Optional<Integer> nearest(List<Draft> drafts, int index) {
        var draft = drafts.get(index);
        if (!draft.base() || draft.measure().kind() == Kind.GROWTH) {
            return Optional.empty();
        }
        if (draft.leads() && index + 1 < drafts.size() && compared(drafts.get(index + 1), draft)) {
            return Optional.of(index + 1);
        }
        for (var at = index - 1; at >= 0 && back(drafts, at, draft) == 0; at--) {
            if (compared(drafts.get(at), draft)) {
                return Optional.of(at);
            }
        }
        for (var at = index + 1; at < drafts.size() && back(drafts, at, draft) == 0; at++) {
            if (compared(drafts.get(at), draft)) {
                return Optional.of(at);
            }
        }
        for (var at = index - 1; at >= 0 && back(drafts, at, draft) <= SENTENCES_BACK; at--) {
            if (compared(drafts.get(at), draft)) {
                return Optional.of(at);
            }
        }
        for (var at = index + 1; at < drafts.size() && back(drafts, at, draft) >= -1; at++) {
            if (compared(drafts.get(at), draft)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static int back(List<Draft> drafts, int at, Draft from) {
        return from.sentence() - drafts.get(at).sentence();
    }

    /// What is carried and what can be carried are compared with each other.
    private static Kind volume(Draft draft) {
        var kind = draft.measure().kind();
        return kind == Kind.CAPACITY ? Kind.QUANTITY : kind;
    }

    private static boolean compared(Draft main, Draft base) {
        return !main.base()
                && volume(main) == volume(base)
                && main.amount().family().equals(base.amount().family());
    }
}
