package amur.article.api;

import amur.article.Figure;
import amur.article.claim.Claim;
import amur.article.claim.ClaimAddresses;
import amur.article.claim.ClaimWords;
import amur.article.claim.Verdict;
import amur.chart.Leaflet;
import amur.chart.Leaflet.Block;
import amur.chart.Leaflet.Fact;
import amur.chart.Leaflet.Facts;
import amur.chart.Leaflet.Heading;
import amur.chart.Leaflet.Paragraph;
import amur.chart.Leaflet.Tone;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Recorded;
import amur.trade.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence for or against one claim, on paper: what is stated and where, what the data say,
/// with every row behind it.
final class EvidenceSheet {

    private final Claim claim;
    private final Map<String, Source> sources;
    private final ClaimAddresses addresses;
    private final String site;
    private final Formats formats;
    private final Phrases phrases;
    private final ClaimWords words;

    /// @param site where readers reach this server
    EvidenceSheet(Claim claim, Map<String, Source> sources, String site, Formats formats) {
        this.claim = claim;
        this.sources = sources;
        this.addresses = new ClaimAddresses(claim.figure(), Optional.of(day(claim.known())));
        this.site = site;
        this.formats = formats;
        this.phrases = formats.phrases();
        this.words = new ClaimWords(formats);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private Figure figure() {
        return claim.figure();
    }

    /// The question whose picture is in the sheet.
    String question() {
        return addresses.question() + "&lang=" + language();
    }

    String permalink() {
        return site + addresses.sheet("html") + "&lang=" + language();
    }

    /// Where a reader goes on.
    List<Fact> ways() {
        return List.of(
                way("sheet.pdf", addresses.sheet("pdf") + "&lang=" + language()),
                way("sheet.chart", addresses.chart()),
                way("sheet.all", "/articles?asof=" + day(claim.known())));
    }

    private Fact way(String key, String address) {
        return new Fact(phrases.text(key), "", address);
    }

    private String language() {
        return phrases.locale().getLanguage();
    }

    /// @param chart the picture as PDF; absent if the claim has none
    Leaflet leaflet(Optional<byte[]> chart) {
        var blocks = new ArrayList<Block>();
        result(claim.now(), claim.known(), blocks);
        quotation().ifPresent(blocks::add);
        blocks.add(new Facts(article()));
        blocks.add(new Heading(phrases.text("sheet.stated")));
        blocks.add(new Facts(stated()));
        chart.ifPresent(pdf -> blocks.add(picture(pdf)));
        evidence(blocks);
        claim.then()
                .ifPresent(
                        then -> {
                            blocks.add(new Heading(phrases.text("sheet.then")));
                            result(then, claim.published().orElseThrow(), blocks);
                        });
        return new Leaflet(
                title(),
                language(),
                blocks,
                phrases.text("sheet.foot", date(claim.known()), permalink()));
    }

    private String title() {
        return capital(
                phrases.text(
                        "sheet.title",
                        words.stated(figure()),
                        formats.commodity(figure().key()),
                        formats.period(figure().period())));
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(phrases.locale()) + words.substring(1);
    }

    private String date(Instant moment) {
        return formats.day(day(moment));
    }

    private void result(Verdict verdict, Instant known, List<Block> blocks) {
        var tone =
                switch (verdict.kind()) {
                    case CONFIRMED -> Tone.GOOD;
                    case CLOSE, CONTRADICTED -> Tone.WARNING;
                    case CANNOT_BE_CHECKED -> Tone.OPEN;
                };
        blocks.add(
                new Paragraph(
                        capital(phrases.text("sheet.verdict", words.kind(verdict), date(known))),
                        tone));
        blocks.add(Paragraph.of(words.why(figure(), verdict)));
        words.fits(figure(), verdict).forEach(fit -> blocks.add(Paragraph.of(fit)));
    }

    private Optional<Block> quotation() {
        var quote = figure().quote();
        if (!quote.present()) {
            return Optional.empty();
        }
        var text = quote.words();
        var from = Math.clamp(quote.offset(), 0, text.length());
        var to = Math.clamp((long) from + quote.end() - quote.start(), from, text.length());
        return Optional.of(
                new Leaflet.Quotation(
                        text.substring(0, from), text.substring(from, to), text.substring(to)));
    }

    private List<Fact> article() {
        var facts = new ArrayList<Fact>();
        claim.source()
                .ifPresentOrElse(
                        source -> {
                            facts.add(Fact.of(phrases.text("sheet.source"), named(source)));
                            if (!source.note().isEmpty()) {
                                facts.add(Fact.of(phrases.text("sheet.article"), source.note()));
                            }
                            facts.add(
                                    new Fact(
                                            phrases.text("sheet.address"),
                                            source.address(),
                                            source.address()));
                        },
                        () -> facts.add(Fact.of(phrases.text("sheet.source"), figure().source())));
        fact(facts, "sheet.cited", figure().cited());
        place().ifPresent(place -> facts.add(Fact.of(phrases.text("sheet.place"), place)));
        return facts;
    }

    private String named(Source source) {
        return source.publisher() + ", " + formats.date(source.published());
    }

    private Optional<String> place() {
        var quote = figure().quote();
        if (!quote.present()) {
            return Optional.of(figure().locator()).filter(place -> !place.isEmpty());
        }
        return Optional.of(
                phrases.text(
                        quote.kept().isEmpty() ? "sheet.place.not-kept" : "sheet.place.kept",
                        String.valueOf(quote.start()),
                        String.valueOf(quote.end()),
                        quote.article()));
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(phrases.text(key), value));
        }
    }

    private List<Fact> stated() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(phrases.text("sheet.about"), words.scope(figure())));
        fact(facts, "sheet.counts", figure().scope());
        facts.add(Fact.of(phrases.text("sheet.period"), formats.period(figure().period())));
        facts.add(Fact.of(phrases.text("sheet.number"), words.stated(figure())));
        facts.add(
                Fact.of(
                        phrases.text("sheet.meaning"),
                        phrases.text(
                                "sheet.meaning.value",
                                words.meaning(figure(), claim.stated().meaning()),
                                words.terms(figure().terms()))));
        return facts;
    }

    private Block picture(byte[] pdf) {
        return new Leaflet.Chart("/chart.png?scale=2&" + question(), title(), pdf);
    }

    private void evidence(List<Block> blocks) {
        var verdict = claim.now();
        blocks.add(new Heading(phrases.text("sheet.arithmetic")));
        verdict.amount()
                .ifPresentOrElse(
                        amount ->
                                blocks.add(
                                        Paragraph.of(
                                                phrases.text(
                                                        "sheet.way." + way(),
                                                        words.given(figure(), amount),
                                                        verdict.basis().size()))),
                        () -> blocks.add(Paragraph.of(phrases.text("sheet.no-amount"))));
        Stream.of(
                        verdict.notes().stream().map(note -> phrases.text("sheet.converted", note)),
                        verdict.caveats().stream()
                                .map(caveat -> phrases.text("sheet.caveat", caveat)),
                        Stream.of(words.soft(verdict)).filter(soft -> !soft.isEmpty()))
                .flatMap(sentences -> sentences)
                .forEach(said -> blocks.add(new Paragraph(said, Tone.SMALL)));
        if (!verdict.basis().isEmpty()) {
            blocks.add(rows(verdict.basis()));
        }
    }

    /// How the amount came about.
    private String way() {
        var change = figure().terms().change().isPresent();
        return switch (figure().key().measure()) {
            case VALUE, QUANTITY -> change ? "difference" : "sum";
            case UNIT_PRICE -> "price";
            case SHARE -> "share";
            case VALUE_GROWTH, QUANTITY_GROWTH -> "growth";
            default -> "stated";
        };
    }

    private Block rows(List<Recorded> basis) {
        var header =
                Stream.of("series", "period", "amount", "source", "where")
                        .map(column -> phrases.text("sheet.rows." + column))
                        .toList();
        return new Leaflet.Table(
                header,
                List.of(24, 16, 18, 20, 30),
                List.of(false, false, true, false, false),
                basis.stream().map(this::row).toList());
    }

    private List<String> row(Recorded row) {
        var said = row.observation();
        var key = said.key();
        var series =
                formats.commodity(key)
                        + ", "
                        + formats.measure(key)
                        + (key.partner().equals(figure().key().partner())
                                        && key.reporter().equals(figure().key().reporter())
                                ? ""
                                : ", " + formats.trade(key));
        var status =
                switch (said.status()) {
                    case REPORTED -> "";
                    default -> " (" + phrases.text("status." + said.status().code()) + ")";
                };
        return List.of(
                series,
                formats.period(said.period()),
                said.amount().map(formats::exact).orElse("–")
                        + "\u00a0"
                        + formats.unit(said.unit())
                        + status,
                Optional.ofNullable(sources.get(said.citation().source()))
                        .map(this::cited)
                        .orElse(said.citation().source()),
                Stream.of(
                                said.citation().locator(),
                                phrases.text(
                                        "sheet.line",
                                        row.release().name(),
                                        String.valueOf(row.line())))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private String cited(Source source) {
        return named(source) + (source.origin().isEmpty() ? "" : " (" + source.origin() + ")");
    }
}
