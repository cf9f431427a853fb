package amur.analysis;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.observation;
import static amur.trade.Samples.recorded;
import static amur.trade.Samples.source;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Area;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Preferred;
import amur.trade.Recorded;
import amur.trade.Source;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    private static final Map<String, Source> SOURCES =
            Stream.of(
                            source("wire-old", "A", "2022-08"),
                            source("wire-new", "A", "2022-09"),
                            source("outlet", "B", "2022-10"),
                            source("repost", "C", "2022-11"))
                    .collect(Collectors.toMap(Source::id, source -> source));

    private static final Preference PREFERENCE =
            new Preference(id -> Optional.ofNullable(SOURCES.get(id)), List.of());

    private static Recorded said(String amount, Status status, String source) {
        return said(amount, status, source, "");
    }

    private static Recorded said(String amount, Status status, String source, String caveat) {
        return recorded(
                observation(CRUDE_QUANTITY, Unit.TONNE, "2022-07", amount, status, source, caveat));
    }

    private static Recorded withheld(String source) {
        return recorded(
                new Observation(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        Period.parse("2022-07"),
                        Optional.empty(),
                        Status.WITHHELD,
                        new Citation(source, "", "")));
    }

    private static Point chosen(Recorded... found) {
        return PREFERENCE.choose(List.of(found)).getFirst().points().getFirst();
    }

    @Test
    void theOrderIsFirmnessThenDigitsThenGradeThenDateThenName() {
        var ranked =
                List.of(
                        said("84", Status.REVISED, "repost"),
                        said("8541", Status.REPORTED, "repost"),
                        said("8540", Status.REPORTED, "wire-new"),
                        said("8550", Status.REPORTED, "wire-old"),
                        said("8560", Status.REPORTED, "outlet"),
                        said("8570", Status.REPORTED, "unknown-source"),
                        said("8541", Status.APPROXIMATE, "wire-new"),
                        said("8541", Status.ESTIMATED, "wire-new"),
                        withheld("wire-new"),
                        said("8541", Status.REVISED, "wire-new", "digit slip"));
        var shuffled = new ArrayList<>(ranked);
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            var point = chosen(shuffled.toArray(Recorded[]::new));
            assertThat(point.basis()).containsExactly(ranked.getFirst());
            assertThat(point.others()).isEqualTo(ranked.subList(1, ranked.size()));
        }
    }

    @Test
    void ofSourcesAlikeInAllTheFirstNameSpeaks() {
        var point =
                chosen(
                        said("71", Status.REPORTED, "unknown-b"),
                        said("72", Status.REPORTED, "unknown-a"));
        assertThat(point.amount()).contains(new BigDecimal("72"));
    }

    @Test
    void aCellOnlyWithheldIsAGapThatSaysSo() {
        var gap = chosen(withheld("wire-new")).gap().orElseThrow();
        assertThat(gap.reason()).isEqualTo(Gap.Reason.WITHHELD);
        assertThat(gap.months()).hasSize(1);
    }

    @Test
    void aFigureWithACaveatStaysBesideTheOneThatSpeaks() {
        var hardCoalOnly = said("59520000", Status.REPORTED, "wire-new", "hard coal only");
        var point = chosen(hardCoalOnly, said("68060000", Status.APPROXIMATE, "repost"));
        assertThat(point.amount()).contains(new BigDecimal("68060000"));
        assertThat(point.others()).containsExactly(hardCoalOnly);
        assertThat(Disagreement.disputed(point)).as("it counts something else").isFalse();
    }

    @Test
    void figuresForWhichNobodyElseSpeaksAreOfferedAsDoubted() {
        var alone = said("7742000", Status.REPORTED, "outlet", "digit slip");
        var beside =
                recorded(
                        observation(
                                CRUDE_VALUE,
                                Unit.USD,
                                "2022-08",
                                "8300",
                                Status.REPORTED,
                                "outlet",
                                "first print"));
        var good = recorded(observation(CRUDE_VALUE, Unit.USD, "2022-08", "8400"));
        var found = List.of(alone, beside, good);
        assertThat(PREFERENCE.doubted(found)).containsExactly(alone);
        assertThat(PREFERENCE.choose(found)).hasSize(1);
    }

    @Test
    void seriesComeInOneOrderWhateverTheRows() {
        var mirror = CRUDE_QUANTITY.mirror();
        var world = CRUDE_QUANTITY.with(Area.WORLD);
        var gas = CRUDE_QUANTITY.of(Commodity.PIPELINE_GAS);
        var found =
                Stream.of(
                                observation(mirror, Unit.TONNE, "2022", "1"),
                                observation(world, Unit.TONNE, "2022", "1"),
                                observation(gas, Unit.BILLION_CUBIC_METRES, "2022", "15.4"),
                                observation(CRUDE_QUANTITY, Unit.BARREL_PER_DAY, "2022", "1"),
                                observation(CRUDE_QUANTITY, Unit.TONNE, "2022", "1"),
                                observation(CRUDE_VALUE, Unit.USD, "2022", "1"))
                        .map(amur.trade.Samples::recorded)
                        .toList();
        assertThat(PREFERENCE.choose(found))
                .extracting(s -> s.key() + " " + s.unit())
                .containsExactly(
                        CRUDE_VALUE + " USD",
                        CRUDE_QUANTITY + " t",
                        CRUDE_QUANTITY + " bbl/d",
                        gas + " bcm",
                        world + " t",
                        mirror + " t");
    }

    @ParameterizedTest
    @CsvSource({
        "7420000, 7400000, false",
        "7420000, 7742000, true",
        "8287000, 8280000, false",
        "86250000, 86200000, false",
        "10270000000, 10200000000, false",
        "8400000000, 8300000000, true",
        "6420000000, 6000000000, false",
        "35000000000, 32500000000, true",
        "35000000000, 35.2e9, false",
        "15.4, 15.5, true",
        "15.4, 15.40, false",
        "22.73, 22.7, false",
        "474410000, 470000000, false",
        "0, 1000000, true",
        "0, 0.0, false"
    })
    void onlyADifferenceBeyondRoundingIsADispute(String one, String other, boolean disputed) {
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var point =
                    chosen(
                            said(plain(pair.get(0)), Status.REVISED, "wire-new"),
                            said(plain(pair.get(1)), Status.REPORTED, "outlet"));
            assertThat(Disagreement.disputed(point)).as("%s", pair).isEqualTo(disputed);
        }
    }

    private static String plain(String number) {
        return new BigDecimal(number).toPlainString();
    }

    @Test
    void aDisputeNamesThoseWhoContradict() {
        var rounded = said("7400000", Status.REPORTED, "wire-new");
        var slipped = said("7742000", Status.REPORTED, "outlet");
        var point = chosen(said("7420000", Status.REVISED, "wire-old"), rounded, slipped);
        assertThat(Disagreement.with(point)).containsExactly(slipped);
        assertThat(Arrays.asList(rounded, slipped)).containsAll(point.others());
    }

    @Test
    void whomTheRegistryDeclaresSpeaksAmongFiguresOfEqualFirmness() {
        var declared =
                new Preferred(
                        Optional.of(CRUDE_QUANTITY.reporter()),
                        Optional.empty(),
                        Optional.empty(),
                        "Sample publisher",
                        "the sample says so");
        var stranger = new Preferred(Optional.empty(), Optional.empty(), Optional.empty(), "X", "");
        var precise = said("8541", Status.REPORTED, "unknown");
        var ours = said("85", Status.REPORTED, "repost");
        var firm = said("84", Status.REVISED, "unknown");
        assertThat(first(List.of(stranger, declared), precise, ours)).isEqualTo(ours);
        assertThat(first(List.of(stranger), precise, ours)).isEqualTo(precise);
        assertThat(first(List.of(declared), ours, firm)).isEqualTo(firm);
    }

    private static Recorded first(List<Preferred> declared, Recorded... found) {
        return new Preference(id -> Optional.ofNullable(SOURCES.get(id)), declared)
                .choose(List.of(found))
                .getFirst()
                .points()
                .getFirst()
                .basis()
                .getFirst();
    }
}
