package amur.article.claim;

import amur.trade.Commodity;
import amur.trade.Recorded;
import amur.trade.Status;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// How the data of a moment stand to a claim.
///
/// @param amount what the data give instead or as well, in the unit of the claim; multiples in
///     percent
/// @param off how far that lies outside all that the claim may mean, with a sign; zero within
/// @param percent the same in percent of the claim; in percentage points if the claim is a change
///     in percent
/// @param status how firm the amount is
/// @param months that are missing
/// @param lacking the parts of a total that are missing
/// @param basis the rows behind the amount
/// @param notes by what it was converted
/// @param fits which other scopes give the number, if this one contradicts it
public record Verdict(
        Kind kind,
        Why why,
        Optional<BigDecimal> amount,
        BigDecimal off,
        BigDecimal percent,
        Status status,
        List<YearMonth> months,
        List<Commodity> lacking,
        List<Recorded> basis,
        List<String> notes,
        List<Fit> fits) {

    /// The four answers.
    public enum Kind {
        CONFIRMED,
        CLOSE,
        CONTRADICTED,
        CANNOT_BE_CHECKED
    }

    static Verdict uncheckable(Count.Lack lack) {
        return new Verdict(
                Kind.CANNOT_BE_CHECKED,
                lack.why(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Status.REPORTED,
                lack.months(),
                lack.commodities(),
                List.of(),
                List.of(),
                List.of());
    }

    /// The same amount, but it cannot tell.
    Verdict uncheckable(Why other) {
        return as(Kind.CANNOT_BE_CHECKED, other);
    }

    Verdict as(Kind other, Why reason) {
        return new Verdict(
                other, reason, amount, off, percent, status, months, lacking, basis, notes, fits);
    }

    Verdict with(List<Fit> found) {
        return new Verdict(
                kind, why, amount, off, percent, status, months, lacking, basis, notes, found);
    }

    /// What the rows leave out or count otherwise, as their caveats say.
    public List<String> caveats() {
        return basis.stream()
                .map(row -> row.observation().citation().caveat())
                .filter(caveat -> !caveat.isEmpty())
                .distinct()
                .toList();
    }

    /// Rows that are not firm: approximate, estimated.
    public List<Recorded> soft() {
        return basis.stream()
                .filter(
                        row ->
                                switch (row.observation().status()) {
                                    case APPROXIMATE, ESTIMATED, DERIVED -> true;
                                    case REPORTED, REVISED, WITHHELD -> false;
                                })
                .toList();
    }
}
