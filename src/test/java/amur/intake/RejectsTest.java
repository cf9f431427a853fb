package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amur.csv.Choices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// What was rejected comes back as a file; mended, it goes in.
@SpringBootTest
@ActiveProfiles("test")
class RejectsTest {

    private static final String TIDY =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source\n";

    @Autowired private Intake intake;
    @Autowired private Incoming incoming;

    private DryRun examine(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var file = incoming.receive(incoming.folder(), "sample.csv", bytes);
        return intake.examine(file, Choices.NONE.from("interfax-2019-04-25"), new Progress());
    }

    private static String rejects(DryRun run) throws IOException {
        var out = new ByteArrayOutputStream();
        Rejects.write(run, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String row(String period, String amount) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,interfax-2019-04-25\n"
                .formatted(period, amount);
    }

    @Test
    void rejectedRowsAndBothSidesOfAConflictComeBackInTheOrderOfTheFile() throws IOException {
        var run =
                examine(
                        TIDY
                                + row("2051-01", "5")
                                + row("2051-02", "6")
                                + row("2051-03", "x")
                                + row("2051-01", "7")
                                + row("2051-04", "8"));
        var text = rejects(run);
        assertThat(text.lines().map(line -> line.replaceFirst("\"(column|line).*", "")))
                .containsExactly(
                        "\uFEFF" + TIDY.replace("source\n", "source,reason"),
                        row("2051-01", "5").strip() + ",",
                        row("2051-03", "x").strip() + ",",
                        row("2051-01", "7").strip() + ",");
        assertThat(text)
                .contains("\"column \"\"amount\"\": \"\"x\"\" is no number")
                .contains(
                        "line 5: says 7 t of CHN import lng quantity in 2051-01, line 2 says 5 t");
        assertThat(Rejects.any(run)).isTrue();
        var mended =
                examine(text.replace("2051-03,x", "2051-03,9").replace("2051-01,7", "2051-05,7"));
        assertThat(mended.faults()).isZero();
        assertThat(mended.count(Finding.ADDED)).isEqualTo(3);
    }

    @Test
    void aWideFileIsMendedAndTaken() throws IOException {
        var run =
                examine(
                        "Reporter;Partner;Flow;Measure;Unit;Commodity;2052-01;2052-02\n"
                                + "CHN;RUS;import;quantity;t;lng;1;2\n"
                                + "CHN;RUS;import;quantity;t;coal;3;four\n");
        var text = rejects(run);
        assertThat(text).contains(";2052-02;reason\n").doesNotContain("lng");
        var mended = examine(text.replace("four", "4"));
        assertThat(mended.faults(Finding.REJECTED, 0, 9)).isEmpty();
        assertThat(mended.count(Finding.ADDED)).isEqualTo(2);
    }

    @Test
    void aComtradeFileIsMendedAndTaken() throws IOException {
        var head = "refYear,period,reporterISO,partnerISO,flowCode,cmdCode,netWgt,primaryValue\n";
        var run =
                examine(
                        head
                                + "2053,205301,CHN,RUS,M,2709,1000,500\n"
                                + "2053,205302,CHN,RUS,M,2709,1000,many\n");
        var text = rejects(run);
        assertThat(text).contains("2053,205302").doesNotContain("205301");
        var mended = examine(text.replace("many", "600"));
        assertThat(mended.plan().mapping().layout()).isEqualTo("comtrade");
        assertThat(mended.faults(Finding.REJECTED, 0, 9)).isEmpty();
        assertThat(mended.size()).isEqualTo(2);
    }

    @Test
    void whatCannotBeMendedRowByRowGivesNoRows() throws IOException {
        var unreadable = examine("a,b\n1,2\n");
        assertThat(Rejects.any(unreadable)).isFalse();
        assertThat(rejects(unreadable).lines()).hasSizeLessThan(2);
    }

    private static final String SUMS =
            "napr,period,strana,tnved,edizm,stoim,netto,kol,region\n"
                    + "ЭК,01/2053,CN,2709001001,1,500,1000,0,77000\n"
                    + "ЭК,01/2053,CN,2709001001,1,%s,2000,0,45000\n"
                    + "ЭК,01/2053,CN,2709001001,1,3,4000,0,46000\n"
                    + "ЭК,01/2053,%s,2709001001,1,10,20,0,45000\n"
                    + "ЭК,02/2053,CN,2709001001,1,700,3000,0,77000\n";

    /// Some rows alone would look like the whole sum.
    @Test
    void rowsThatAreAddedUpComeBackWithAllOfTheirSum() throws IOException {
        var run = examine(SUMS.formatted("x", "KR"));
        assertThat(run.plan().mapping().layout()).isEqualTo("customs");
        assertThat(Rejects.any(run)).isTrue();
        var text = rejects(run);
        assertThat(text)
                .contains(",500,1000,", ",x,2000,", ",3,4000,")
                .doesNotContain("KR", "02/2053");
        var mended = examine(text.replace(",x,", ",600,"));
        assertThat(mended.faults()).isZero();
        assertThat(mended.changes(Finding.ADDED, 0, 9))
                .extracting(change -> change.observation().amount().orElseThrow().intValue())
                .containsExactlyInAnyOrder(1103, 7);
    }

    @Test
    void aRowThatMayBelongToAnySumComesBackWithAllOthers() throws IOException {
        var text = rejects(examine(SUMS.formatted("600", "C?")));
        assertThat(text.lines()).hasSize(6);
        var mended = examine(text.replace("C?", "CN").replace(",10,20,0,45000", ",10,20,0,47000"));
        assertThat(mended.faults()).isZero();
        assertThat(mended.changes(Finding.ADDED, 0, 9))
                .extracting(change -> change.observation().amount().orElseThrow().intValue())
                .contains(1113, 700);
    }

    @Test
    void aCountryOfRussianCustomsAloneIsNotOfferedForMending() throws IOException {
        var run = examine(SUMS.formatted("600", "AB"));
        assertThat(run.faults()).isPositive();
        assertThat(Rejects.any(run)).isFalse();
    }
}
