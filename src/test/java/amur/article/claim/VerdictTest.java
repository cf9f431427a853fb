package amur.article.claim;

import static amur.article.ClaimsHome.BLOOMBERG;
import static amur.article.ClaimsHome.CUSTOMS;
import static amur.article.ClaimsHome.article;
import static amur.article.ClaimsHome.candidate;
import static amur.article.ClaimsHome.changed;
import static amur.article.ClaimsHome.per;
import static amur.article.ClaimsHome.trade;
import static org.assertj.core.api.Assertions.assertThat;

import amur.article.ClaimsHome;
import amur.article.ClaimsHome.Desk;
import amur.article.PressText;
import amur.article.claim.Verdict.Kind;
import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Change;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// How the data stand to what an article says; above all, what does not confirm it.
@SpringBootTest(
        classes = ClaimsHome.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "amur.home=target/claims-home")
@ActiveProfiles("test")
class VerdictTest {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private static final SeriesKey CRUDE = trade(Commodity.CRUDE_OIL, Measure.QUANTITY);
    private static final SeriesKey COAL = trade(Commodity.COAL, Measure.VALUE);
    private static final SeriesKey ENERGY = trade(Commodity.ENERGY_TOTAL, Measure.VALUE);

    @Autowired private Desk desk;
    @Autowired private Claims claims;

    @BeforeEach
    void empty() {
        desk.empty();
    }

    private Verdict of(PressText article, Candidate said) {
        var id = desk.accept(article, said).figures().getFirst();
        return claims.find(id, END).orElseThrow().now();
    }

    /// Of an article whose whole text is the number.
    private Verdict of(
            String words,
            Candidate.Kind kind,
            String value,
            String step,
            String unit,
            Commodity commodity,
            String period) {
        return of(
                article(words),
                candidate(words, words, kind, value, step, unit, commodity, period));
    }

    private Verdict money(String value, String step, String period) {
        return of("$1", Candidate.Kind.VALUE, value, step, "USD", Commodity.COAL, period);
    }

    private Verdict tonnes(String value, String step, String period) {
        return of("1 t", Candidate.Kind.QUANTITY, value, step, "t", Commodity.CRUDE_OIL, period);
    }

    private Verdict growth(String value, String step, Change way, String period) {
        var said =
                candidate(
                        "1%",
                        "1%",
                        Candidate.Kind.GROWTH,
                        value,
                        step,
                        "percent",
                        Commodity.CRUDE_OIL,
                        period);
        return of(article("1%"), changed(said, way));
    }

    @ParameterizedTest
    @CsvSource({
        "35000000, CONFIRMED, WITHIN",
        "34500001, CONFIRMED, WITHIN",
        "35499999, CONFIRMED, WITHIN",
        "35600000, CLOSE, OUTSIDE",
        "37000000, CLOSE, OUTSIDE",
        "40000000, CONTRADICTED, OUTSIDE",
        "20000000, CONTRADICTED, OUTSIDE",
        "35000, CONTRADICTED, OUTSIDE"
    })
    void aValueAgainstItsRounding(String held, Kind kind, Why why) {
        desk.report(COAL, Unit.USD, "2023-05=" + held);
        var verdict = money("35000000", "1000000", "2023-05");
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.why()).isEqualTo(why);
    }

    @Test
    void theDeviationIsMeasuredFromTheEndOfWhatIsMeant() {
        desk.report(COAL, Unit.USD, "2023-05=40000000");
        var verdict = money("35000000", "1000000", "2023-05");
        assertThat(verdict.off()).isEqualByComparingTo("4500000");
        assertThat(verdict.percent().doubleValue()).isBetween(12.8, 12.9);
    }

    @Test
    void aWindowIsTheSumOfItsMonthsWithJanuaryAndFebruaryAsOne() {
        desk.report(COAL, Unit.USD, "2023-01/2023-02=21111111", "2023-03=11111111");
        var verdict = money("32200000", "100000", "2023-01/2023-03");
        assertThat(verdict.kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(verdict.basis()).hasSize(2);
    }

    @Test
    void anIncompleteWindowIsNeverASum() {
        desk.report(COAL, Unit.USD, "2023-03=10000001", "2023-05=10000001");
        var verdict = money("20000000", "1000000", "2023-03/2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(verdict.why()).isEqualTo(Why.MONTHS_MISSING);
        assertThat(verdict.months()).containsExactly(YearMonth.of(2023, 4));
    }

    @Test
    void withheldIsMissingAndNotZero() {
        desk.report(COAL, Unit.USD, "2023-03=10000001");
        desk.report(CUSTOMS, Status.WITHHELD, "", COAL, Unit.USD, "2023-04");
        var verdict = money("10000000", "1000000", "2023-03/2023-04");
        assertThat(verdict.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(verdict.why()).isEqualTo(Why.WITHHELD);
    }

    @Test
    void nothingHeldConfirmsNothing() {
        assertThat(money("5", "1", "2023-03").why()).isEqualTo(Why.NOTHING_HELD);
    }

    @Test
    void aReportOfTheSameAgencyConfirmsNothing() {
        desk.report(BLOOMBERG, Status.REPORTED, "", COAL, Unit.USD, "2023-05=35111111");
        var body = "Coal cost $35 million, Bloomberg reported.";
        var said =
                candidate(
                        body,
                        "$35 million",
                        Candidate.Kind.VALUE,
                        "35000000",
                        "1000000",
                        "USD",
                        Commodity.COAL,
                        "2023-05");
        var verdict = of(article(body), said);
        assertThat(verdict.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(verdict.why()).isEqualTo(Why.SAME_ORIGIN);
        assertThat(verdict.amount()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Блумберг", "彭博社", "BLOOMBERG News"})
    void howeverTheAgencyIsWritten(String agency) {
        desk.report(BLOOMBERG, Status.REPORTED, "", COAL, Unit.USD, "2023-05=35111111");
        var body = agency + ": $35 million";
        var said =
                candidate(
                        body,
                        "$35 million",
                        Candidate.Kind.VALUE,
                        "35000000",
                        "1000000",
                        "USD",
                        Commodity.COAL,
                        "2023-05");
        assertThat(of(article(body), said).why()).isEqualTo(Why.SAME_ORIGIN);
    }

    @Test
    void thePublishersOwnOlderReportConfirmsNothing() {
        desk.describe(Desk.source("gazette-before", "sample gazette", "Somebody"));
        desk.report("gazette-before", Status.REPORTED, "", COAL, Unit.USD, "2023-05=35111111");
        assertThat(money("35000000", "1000000", "2023-05").why()).isEqualTo(Why.SAME_ORIGIN);
    }

    @Test
    void theArticlesOwnRowConfirmsNothing() {
        var text = article("$1");
        desk.describe(
                new amur.trade.Source(
                        "the-article",
                        "Another name",
                        "",
                        text.address(),
                        "2023-12-20",
                        "C",
                        "facts only",
                        ""));
        desk.report("the-article", Status.REPORTED, "", COAL, Unit.USD, "2023-05=35111111");
        assertThat(money("35000000", "1000000", "2023-05").kind())
                .isEqualTo(Kind.CANNOT_BE_CHECKED);
    }

    @Test
    void independentRowsSpeakBesideThoseOfTheSameOrigin() {
        desk.report(BLOOMBERG, Status.REPORTED, "", COAL, Unit.USD, "2023-05=35111111");
        desk.report(COAL, Unit.USD, "2023-05=29111111");
        var body = "Coal cost $35 million, Bloomberg reported.";
        var said =
                candidate(
                        body,
                        "$35 million",
                        Candidate.Kind.VALUE,
                        "35000000",
                        "1000000",
                        "USD",
                        Commodity.COAL,
                        "2023-05");
        assertThat(of(article(body), said).kind()).isEqualTo(Kind.CONTRADICTED);
    }

    /// The paper may have it from the very agency that the row retells.
    @Test
    void aRetellingConfirmsNoArticleThatDoesNotSayWhomItRetells() {
        desk.report(BLOOMBERG, Status.REPORTED, "", COAL, Unit.USD, "2023-05=35111111");
        var verdict = money("35000000", "1000000", "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(verdict.why()).isEqualTo(Why.SAME_ORIGIN);
        desk.report(COAL, Unit.USD, "2023-05=35111111");
        assertThat(money("35000000", "1000000", "2023-05").kind()).isEqualTo(Kind.CONFIRMED);
    }

    @Test
    void aRowWithACaveatConfirmsNothing() {
        desk.report(
                CUSTOMS, Status.REPORTED, "without lignite", COAL, Unit.USD, "2023-05=35111111");
        var verdict = money("35000000", "1000000", "2023-05");
        assertThat(verdict.why()).isEqualTo(Why.OTHER_SCOPE);
        assertThat(verdict.caveats()).containsExactly("without lignite");
    }

    @Test
    void anEstimateConfirmsNothingAndIsSaid() {
        desk.report(CUSTOMS, Status.ESTIMATED, "", COAL, Unit.USD, "2023-05=35111111");
        var verdict = money("35000000", "1000000", "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CLOSE);
        assertThat(verdict.why()).isEqualTo(Why.ESTIMATED);
        assertThat(verdict.soft()).hasSize(1);
    }

    @Test
    void aNumberRoundedToHundredsOfBillionsConfirmsLittle() {
        desk.report(ENERGY, Unit.USD, "2023=141234567890");
        var verdict =
                of(
                        "$1",
                        Candidate.Kind.VALUE,
                        "100000000000",
                        "100000000000",
                        "USD",
                        Commodity.ENERGY_TOTAL,
                        "2023");
        assertThat(verdict.kind()).isEqualTo(Kind.CLOSE);
        assertThat(verdict.why()).isEqualTo(Why.COARSE_CLAIM);
    }

    @Test
    void rowsThatAreCoarserThanTheNumberConfirmNothing() {
        desk.report(COAL, Unit.USD, "2023-05=35000000");
        var verdict = money("35010000", "100000", "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CLOSE);
        assertThat(verdict.why()).isEqualTo(Why.COARSE_DATA);
    }

    @Test
    void yuanAreNotDollars() {
        desk.report(COAL, Unit.CNY, "2023-05=35111111");
        var verdict = money("35000000", "1000000", "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(verdict.notes().getFirst()).contains("1 USD = ").contains("CNY");
        assertThat(verdict.fits())
                .anySatisfy(
                        fit -> {
                            assertThat(fit.kind()).isEqualTo(Fit.Kind.UNIT);
                            assertThat(fit.unit()).isEqualTo(Unit.CNY);
                        });
    }

    @Test
    void tonnesAreNotBarrelsNorBarrelsADay() {
        desk.report(CRUDE, Unit.TONNE, "2023-05=8123456");
        var barrels =
                of(
                        "1 bbl",
                        Candidate.Kind.QUANTITY,
                        "8123000",
                        "1000",
                        "bbl",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(barrels.kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(barrels.fits()).extracting(Fit::unit).contains(Unit.TONNE);
        var rate =
                of(
                        "1 bpd",
                        Candidate.Kind.QUANTITY,
                        "1900000",
                        "100000",
                        "bbl/d",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(rate.kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(rate.notes().getFirst()).contains("7.33");
    }

    @Test
    void aMeasuredFactorIsTooCoarseForAnExactNumber() {
        desk.report(CRUDE, Unit.TONNE, "2023-05=8123456");
        var verdict =
                of(
                        "1 bpd",
                        Candidate.Kind.QUANTITY,
                        "1920800",
                        "100",
                        "bbl/d",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CLOSE);
    }

    @Test
    void whatNoFactorConvertsIsNotConverted() {
        desk.report(trade(Commodity.COAL, Measure.QUANTITY), Unit.TONNE, "2023-05=5123456");
        var verdict =
                of(
                        "1 toe",
                        Candidate.Kind.QUANTITY,
                        "3600000",
                        "100000",
                        "toe",
                        Commodity.COAL,
                        "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(verdict.why()).isEqualTo(Why.NO_FACTOR);
    }

    @Test
    void aTotalWithAMissingPartIsNoTotal() {
        for (var part :
                List.of(
                        Commodity.CRUDE_OIL,
                        Commodity.OIL_PRODUCTS,
                        Commodity.LNG,
                        Commodity.COAL,
                        Commodity.ELECTRICITY)) {
            desk.report(trade(part, Measure.VALUE), Unit.USD, "2023-05=1000000001");
        }
        desk.report(
                CUSTOMS,
                Status.WITHHELD,
                "",
                trade(Commodity.PIPELINE_GAS, Measure.VALUE),
                Unit.USD,
                "2023-05");
        var five = total("5000000000");
        assertThat(five.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(five.why()).isEqualTo(Why.PARTS_MISSING);
        assertThat(five.lacking()).containsExactly(Commodity.NATURAL_GAS);
    }

    private Verdict total(String value) {
        return of(
                "$1",
                Candidate.Kind.VALUE,
                value,
                "100000000",
                "USD",
                Commodity.ENERGY_TOTAL,
                "2023-05");
    }

    @Test
    void aTotalIsTheSumOfAllItsPartsAndSaysWithoutWhichItFits() {
        for (var part :
                List.of(
                        Commodity.CRUDE_OIL,
                        Commodity.OIL_PRODUCTS,
                        Commodity.LNG,
                        Commodity.PIPELINE_GAS,
                        Commodity.COAL,
                        Commodity.ELECTRICITY)) {
            desk.report(trade(part, Measure.VALUE), Unit.USD, "2023-05=1000000001");
        }
        assertThat(total("6000000000").kind()).isEqualTo(Kind.CONFIRMED);
        var without = total("5000000000");
        assertThat(without.kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(without.fits())
                .anySatisfy(
                        fit -> {
                            assertThat(fit.kind()).isEqualTo(Fit.Kind.WITHOUT);
                            assertThat(fit.part()).contains(Commodity.CRUDE_OIL);
                        });
    }

    @Test
    void aContradictionNamesTheWindowThatWouldFit() {
        desk.report(
                COAL, Unit.USD, "2023-01/2023-02=20111111", "2023-03=10111111", "2023-04=10111111");
        var verdict = money("40300000", "100000", "2023-03/2023-04");
        assertThat(verdict.kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(verdict.fits().getFirst().kind()).isEqualTo(Fit.Kind.WINDOW);
        assertThat(verdict.fits().getFirst().period()).isEqualTo(Period.parse("2023-01/2023-04"));
    }

    @Test
    void aContradictionNamesTheOtherSideOfTheBorder() {
        desk.report(COAL, Unit.USD, "2023-05=40111111");
        desk.report(COAL.mirror(), Unit.USD, "2023-05=35111111");
        var verdict = money("35100000", "100000", "2023-05");
        assertThat(verdict.fits()).extracting(Fit::kind).contains(Fit.Kind.MIRROR);
    }

    @Test
    void growthIsCheckedAgainstBothEndsOfTheRoundingOfItsBase() {
        desk.report(CRUDE, Unit.TONNE, "2022-05=5123456", "2023-05=6712345");
        assertThat(growth("31", "1", Change.UP, "2023-05").kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(growth("31", "1", Change.DOWN, "2023-05").kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(growth("40", "1", Change.UP, "2023-05").kind()).isEqualTo(Kind.CONTRADICTED);
    }

    @Test
    void growthFromATinyBaseCannotBeTold() {
        desk.report(CRUDE, Unit.TONNE, "2022-05=30", "2023-05=90");
        var verdict = growth("200", "1", Change.UP, "2023-05");
        assertThat(verdict.kind()).isEqualTo(Kind.CLOSE);
        assertThat(verdict.why()).isEqualTo(Why.COARSE_DATA);
        desk.report(CRUDE, Unit.TONNE, "2022-06=1", "2023-06=3");
        assertThat(growth("200", "1", Change.UP, "2023-06").kind())
                .isEqualTo(Kind.CANNOT_BE_CHECKED);
    }

    @Test
    void growthOnNothingIsNoGrowth() {
        desk.report(CRUDE, Unit.TONNE, "2022-05=0", "2023-05=9000001");
        assertThat(growth("100", "1", Change.UP, "2023-05").why()).isEqualTo(Why.ZERO_BASE);
    }

    @Test
    void growthOfATotalOnTheSumOfItsPartsIsNoGrowth() {
        desk.report(ENERGY, Unit.USD, "2023-05=7500000001");
        for (var part :
                List.of(
                        Commodity.CRUDE_OIL,
                        Commodity.OIL_PRODUCTS,
                        Commodity.NATURAL_GAS,
                        Commodity.COAL,
                        Commodity.ELECTRICITY)) {
            desk.report(trade(part, Measure.VALUE), Unit.USD, "2022-05=1000000001");
        }
        var said =
                candidate(
                        "50%",
                        "50%",
                        Candidate.Kind.GROWTH,
                        "50",
                        "1",
                        "percent",
                        Commodity.ENERGY_TOTAL,
                        "2023-05");
        var verdict = of(article("50%"), changed(said, Change.UP));
        assertThat(verdict.kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
        assertThat(verdict.why()).isEqualTo(Why.NO_COUNTERPART);
    }

    @Test
    void growthWithoutABaseIsNotChecked() {
        desk.report(CRUDE, Unit.TONNE, "2023-05=9000001");
        assertThat(growth("100", "1", Change.UP, "2023-05").kind())
                .isEqualTo(Kind.CANNOT_BE_CHECKED);
    }

    @ParameterizedTest
    @CsvSource({
        "10123456, 20234567, 2, UP, CONFIRMED",
        "10123456, 20234567, 2, DOWN, CONTRADICTED",
        "20234567, 10123456, 2, DOWN, CONFIRMED",
        "10123456, 15634567, 2, UP, CLOSE",
        "10123456, 30234567, 2, UP, CONTRADICTED"
    })
    void doubledAndHalved(String before, String after, String times, Change way, Kind kind) {
        desk.report(CRUDE, Unit.TONNE, "2022-05=" + before, "2023-05=" + after);
        var said =
                candidate(
                        "twice",
                        "twice",
                        Candidate.Kind.GROWTH,
                        times,
                        "1",
                        "ratio",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(of(article("twice"), changed(said, way)).kind()).isEqualTo(kind);
    }

    @Test
    void anAbsoluteChangeIsTheDifferenceOfTheWindows() {
        desk.report(COAL, Unit.USD, "2022-05=20111111", "2023-05=35211111");
        var said =
                candidate(
                        "$1",
                        "$1",
                        Candidate.Kind.GROWTH,
                        "15100000",
                        "100000",
                        "USD",
                        Commodity.COAL,
                        "2023-05");
        assertThat(of(article("$1"), changed(said, Change.UP)).kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(of(article("$1"), changed(said, Change.DOWN)).kind())
                .isEqualTo(Kind.CONTRADICTED);
    }

    @Test
    void aShareIsOfAllThatIsBoughtOfIt() {
        desk.report(CRUDE, Unit.TONNE, "2023-05=8123456");
        var said =
                candidate(
                        "17%",
                        "17%",
                        Candidate.Kind.SHARE,
                        "17",
                        "1",
                        "percent",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(of(article("17%"), said).why()).isEqualTo(Why.NO_COUNTERPART);
        desk.report(CRUDE.with(Area.WORLD), Unit.TONNE, "2023-05=47654321");
        assertThat(of(article("17%"), said).kind()).isEqualTo(Kind.CONFIRMED);
    }

    @Test
    void aShareOfMoreThanAllIsNone() {
        desk.report(CRUDE, Unit.TONNE, "2023-05=8123456");
        desk.report(CRUDE.with(Area.WORLD), Unit.TONNE, "2023-05=4765432");
        var said =
                candidate(
                        "170%",
                        "170%",
                        Candidate.Kind.SHARE,
                        "170",
                        "1",
                        "percent",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(of(article("170%"), said).kind()).isEqualTo(Kind.CANNOT_BE_CHECKED);
    }

    @Test
    void aPriceIsTheValueByTheQuantityOfTheSameWindow() {
        desk.report(CRUDE, Unit.TONNE, "2023-05=8123456");
        desk.report(CRUDE.of(Measure.VALUE), Unit.USD, "2023-05=4523456789");
        var said =
                candidate(
                        "$557",
                        "$557",
                        Candidate.Kind.PRICE,
                        "557",
                        "1",
                        "USD/t",
                        Commodity.CRUDE_OIL,
                        "2023-05");
        assertThat(of(article("$557"), said).kind()).isEqualTo(Kind.CONFIRMED);
    }

    @Test
    void aRateIsTheAmountByTheTimeOfItsWindow() {
        var gas = trade(Commodity.PIPELINE_GAS, Measure.QUANTITY);
        desk.report(gas, Unit.BILLION_CUBIC_METRES, "2023-01/2023-06=19.04");
        var said =
                per(
                        candidate(
                                "38 bcm",
                                "38 bcm",
                                Candidate.Kind.QUANTITY,
                                "38000000000",
                                "1000000000",
                                "m3",
                                Commodity.PIPELINE_GAS,
                                "2023-01/2023-06"),
                        "year");
        assertThat(of(article("38 bcm"), said).kind()).isEqualTo(Kind.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "more than $35 million, 36111111, CONFIRMED",
        "more than $35 million, 34911111, CLOSE",
        "more than $35 million, 60111111, CLOSE",
        "more than $35 million, 20111111, CONTRADICTED",
        "nearly $35 million, 34511111, CONFIRMED",
        "nearly $35 million, 35211111, CLOSE",
        "up to $35 million, 33111111, CONFIRMED",
        "up to $35 million, 39111111, CONTRADICTED",
        "about $35 million, 35911111, CONFIRMED"
    })
    void hedgesOpenTheRange(String words, String held, Kind kind) {
        desk.report(COAL, Unit.USD, "2023-05=" + held);
        var said =
                candidate(
                        words,
                        "$35 million",
                        Candidate.Kind.VALUE,
                        "35000000",
                        "1000000",
                        "USD",
                        Commodity.COAL,
                        "2023-05");
        assertThat(of(article(words), said).kind()).isEqualTo(kind);
    }

    @Test
    void thenNothingWasHeldAndNowItContradicts() {
        desk.report(COAL, Unit.USD, "2023-05=40111111");
        var id =
                desk.accept(
                                article("$1"),
                                candidate(
                                        "$1",
                                        "$1",
                                        Candidate.Kind.VALUE,
                                        "35000000",
                                        "1000000",
                                        "USD",
                                        Commodity.COAL,
                                        "2023-05"))
                        .figures()
                        .getFirst();
        var claim = claims.find(id, END).orElseThrow();
        assertThat(claim.then().orElseThrow().why()).isEqualTo(Why.NOT_YET_HELD);
        assertThat(claim.now().kind()).isEqualTo(Kind.CONTRADICTED);
    }
}
