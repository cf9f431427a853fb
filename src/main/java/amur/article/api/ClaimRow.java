package amur.article.api;

import amur.analysis.Rounding;
import amur.article.Figure;
import amur.article.Hedge;
import amur.article.claim.Claim;
import amur.article.claim.ClaimAddresses;
import amur.article.claim.Fit;
import amur.article.claim.Retellings.Group;
import amur.article.claim.Retellings.Retelling;
import amur.article.claim.Verdict;
import amur.trade.Commodity;
import amur.trade.Period;
import amur.trade.Recorded;
import amur.trade.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A claim as JSON, in codes and plain numbers: what is stated, where, and how the data stand to
/// it.
record ClaimRow(
        String id,
        Article article,
        @Nullable Quoted quote,
        Scope scope,
        Stated stated,
        @Nullable String base,
        @Nullable Answer atPublication,
        Answer now,
        List<Told> toldAlso,
        Links links) {

    /// @param text SHA-256 of the article's words
    /// @param kept SHA-256 of the article itself, if it is kept
    record Article(
            String source,
            @Nullable String publisher,
            @Nullable String origin,
            @Nullable String address,
            @Nullable String published,
            @Nullable String title,
            String cited,
            String text,
            String kept) {

        static Article of(Figure figure, Optional<Source> source) {
            return new Article(
                    figure.source(),
                    source.map(Source::publisher).orElse(null),
                    source.map(Source::origin).orElse(null),
                    source.map(Source::address).orElse(null),
                    source.map(Source::published).orElse(null),
                    source.map(Source::note).orElse(null),
                    figure.cited(),
                    figure.quote().article(),
                    figure.quote().kept());
        }
    }

    /// @param start where the number begins in the body of the article, in UTF-16 units
    /// @param offset where it begins within the words
    record Quoted(String words, int start, int end, int offset) {}

    /// @param against since when something changed
    record Scope(
            String reporter,
            String partner,
            String flow,
            String commodity,
            String measure,
            String period,
            @Nullable String against,
            String description) {}

    /// @param low the least that the words allow, in the unit; of multiples the change in percent
    record Stated(
            BigDecimal amount,
            String unit,
            BigDecimal roundedTo,
            String hedge,
            @Nullable String change,
            @Nullable String per,
            BigDecimal low,
            BigDecimal high) {}

    /// @param off how far the amount lies outside of what is stated; zero within
    /// @param offPercent the same in percent of the number; of changes in percent in points
    record Answer(
            Instant known,
            String verdict,
            String reason,
            @Nullable BigDecimal amount,
            BigDecimal off,
            BigDecimal offPercent,
            List<String> missingMonths,
            List<String> missingParts,
            List<String> conversions,
            List<String> caveats,
            List<Row> basis,
            List<Fitting> wouldFit) {}

    /// A row behind an amount.
    record Row(
            String reporter,
            String partner,
            String flow,
            String commodity,
            String measure,
            String period,
            @Nullable BigDecimal amount,
            String unit,
            String status,
            String source,
            String locator,
            long release,
            String file,
            int line,
            String address) {}

    /// A scope that would give the number.
    record Fitting(
            String kind,
            String reporter,
            String partner,
            String flow,
            String commodity,
            String measure,
            String unit,
            String period,
            @Nullable String part,
            BigDecimal amount) {}

    /// The same figure in another article, from the same origin; all of them count once.
    ///
    /// @param dropped what the fullest of them says and this one does not
    /// @param changed what both say, but otherwise
    record Told(String id, String article, List<String> dropped, List<String> changed) {}

    record Links(
            String chart,
            String picture,
            String html,
            String pdf,
            List<String> rows,
            List<String> observations) {}

    static ClaimRow of(Claim claim, Optional<LocalDate> asof, List<Group> groups) {
        var figure = claim.figure();
        var addresses = new ClaimAddresses(figure, asof);
        return new ClaimRow(
                figure.id(),
                Article.of(figure, claim.source()),
                quoted(figure),
                scope(figure),
                stated(figure, claim.stated().meaning()),
                figure.base().orElse(null),
                claim.then()
                        .map(then -> answer(then, claim.published().orElseThrow(), addresses))
                        .orElse(null),
                answer(claim.now(), claim.known(), addresses),
                told(figure, groups),
                new Links(
                        addresses.chart(),
                        "/chart.svg?" + addresses.question(),
                        addresses.sheet("html"),
                        addresses.sheet("pdf"),
                        addresses.rows(claim.now()),
                        addresses.observations(claim.now())));
    }

    private static List<Told> told(Figure figure, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.all().contains(figure))
                .flatMap(group -> told(group).stream())
                .filter(told -> !told.id().equals(figure.id()))
                .toList();
    }

    private static List<Told> told(Group group) {
        var all = new ArrayList<Told>();
        all.add(told(new Retelling(group.fullest(), Set.of(), Set.of())));
        group.others().forEach(other -> all.add(told(other)));
        return all;
    }

    private static Told told(Retelling retelling) {
        return new Told(
                retelling.figure().id(),
                retelling.figure().source(),
                retelling.dropped().stream().map(ClaimRow::code).toList(),
                retelling.changed().stream().map(ClaimRow::code).toList());
    }

    private static @Nullable Quoted quoted(Figure figure) {
        var quote = figure.quote();
        return quote.present()
                ? new Quoted(quote.words(), quote.start(), quote.end(), quote.offset())
                : null;
    }

    private static Scope scope(Figure figure) {
        var key = figure.key();
        return new Scope(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                figure.period().toString(),
                figure.terms().against().map(Period::toString).orElse(null),
                figure.scope());
    }

    private static Stated stated(Figure figure, Rounding meaning) {
        var terms = figure.terms();
        return new Stated(
                figure.quantity().amount(),
                figure.unit().code(),
                figure.roundedTo(),
                terms.hedge() == Hedge.EXACT ? "none" : terms.hedge().code(),
                terms.change().map(ClaimRow::code).orElse(null),
                terms.per().orElse(null),
                plain(meaning.low()),
                plain(meaning.high()));
    }

    private static Answer answer(Verdict verdict, Instant known, ClaimAddresses addresses) {
        return new Answer(
                known,
                code(verdict.kind()),
                code(verdict.why()),
                verdict.amount().map(ClaimRow::plain).orElse(null),
                plain(verdict.off()),
                plain(verdict.percent()),
                verdict.months().stream().map(YearMonth::toString).toList(),
                verdict.lacking().stream().map(Commodity::code).toList(),
                verdict.notes(),
                verdict.caveats(),
                verdict.basis().stream().map(row -> row(row, addresses)).toList(),
                verdict.fits().stream().map(ClaimRow::fitting).toList());
    }

    private static Row row(Recorded row, ClaimAddresses addresses) {
        var said = row.observation();
        var key = said.key();
        return new Row(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                said.period().toString(),
                said.amount().orElse(null),
                said.unit().code(),
                said.status().code(),
                said.citation().source(),
                said.citation().locator(),
                row.release().id(),
                row.release().name(),
                row.line(),
                addresses.row(row));
    }

    private static Fitting fitting(Fit fit) {
        var key = fit.key();
        return new Fitting(
                code(fit.kind()),
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                fit.unit().code(),
                fit.period().toString(),
                fit.part().map(Commodity::code).orElse(null),
                plain(fit.amount()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Twelve digits say all that there is to say of a computed number.
    private static BigDecimal plain(BigDecimal amount) {
        var rounded = amount.round(new MathContext(12)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
