package amur.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Files that nobody should send, each with every word that is said of it.
final class HostileFiles {

    static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator\n";

    /// @param faults all that is found, in order
    record Case(String name, byte[] bytes, List<String> faults) {

        @Override
        public String toString() {
            return name;
        }
    }

    private HostileFiles() {}

    static String row(String period, String amount, String locator) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,interfax-2019-04-25,%s\n"
                .formatted(period, amount, locator);
    }

    private static byte[] hex(String bytes) {
        return Arrays.copyOf(HexFormat.of().parseHex(bytes), 300);
    }

    private static Case of(String name, byte[] bytes, String... faults) {
        return new Case(name, bytes, List.of(faults));
    }

    private static Case of(String name, String text, String... faults) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), faults);
    }

    static Stream<Case> all() {
        return Stream.of(nothing(), shapes(), otherKinds(), cells(), heads(), encodings())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> nothing() {
        return Stream.of(
                of("zero bytes", "", "the file is empty, 0 bytes; export the table again"),
                of(
                        "blank lines",
                        "\n\n  \n",
                        "the file holds nothing but blank lines; export the table again"),
                of(
                        "only a header",
                        HEADER,
                        "the file has a header but no rows below it; add a row for each figure"));
    }

    private static Stream<Case> shapes() {
        return Stream.of(
                of(
                        "10,000 columns",
                        columns("c") + "\n" + columns(""),
                        "line 1: the row has more than 2,000 columns; keep the ones that are needed"),
                of(
                        "10,000 cells below a header",
                        HEADER + row("2161-01", "5", "") + columns(""),
                        "line 3: the row has more than 2,000 columns; keep the ones that are needed"),
                of(
                        "a quotation mark that is never closed",
                        HEADER
                                + row("2161-01", "5", "")
                                + row("2161-02", "5", "\"p. 3")
                                + row("2161-03", "5", "p. 4").repeat(9),
                        "line 3: the quotation mark that opens cell 11 is never closed, so that the rest of the file counts as that cell; close it, or take it out"),
                of(
                        "a quotation mark too many",
                        HEADER + row("2161-01", "5", "\"table \"1\"\""),
                        "line 2: text stands behind the quotation mark that closes cell 11; write a quotation mark inside a cell twice"));
    }

    private static String columns(String name) {
        return IntStream.range(0, 10_000).mapToObj(i -> name + i).collect(Collectors.joining(","));
    }

    private static Stream<Case> otherKinds() {
        var unpack = "unpack it and import the CSV file inside";
        var made = "import the table it was made from, as \"CSV UTF-8\"";
        var save = "save the table as \"CSV UTF-8\" and import that";
        var open = "open it and save its sheet as \"CSV UTF-8\"";
        return Stream.of(
                of("ZIP", hex("504B03040A00612E637376"), no("a ZIP archive", unpack)),
                of("PNG", hex("89504E470D0A1A0A"), no("a picture (PNG)", made)),
                of("XLSX", hex("504B0304786C2F"), no("an Excel workbook (XLSX)", open)),
                of("XLS", hex("D0CF11E0A1B11AE1"), no("an old Excel workbook (XLS)", open)),
                of("GZIP", hex("1F8B0800"), no("a packed file", unpack)),
                of("PDF", "%PDF-1.7\n", no("a PDF", made)),
                of("a program", hex("7F454C4602010100FDFEFF"), no("a binary file", save)),
                of("NUL bytes alone", new byte[9_000], no("a binary file", save)),
                of("a page of a login", "<!DOCTYPE html><p>Sign in", no("a web page", save)));
    }

    private static String no(String what, String remedy) {
        return "this is %s, not a CSV file; %s".formatted(what, remedy);
    }

    private static Stream<Case> cells() {
        return Stream.of(
                of(
                        "NUL bytes in cells",
                        HEADER + row("2161-01", "5\0", "") + row("2161-02", "5", "a\0b"),
                        "line 2: column \"amount\": a NUL byte stands in \"5␀\", which is no text; export the file again, or take it out",
                        "line 3: column \"locator\": a NUL byte stands in \"a␀b\", which is no text; export the file again, or take it out"),
                of(
                        "a formula for an amount",
                        HEADER + row("2161-01", "=1+1", ""),
                        "line 2: column \"amount\": \"=1+1\" is a formula, not a number; write what it gives, such as 1234.5"),
                of(
                        "markup for a commodity",
                        HEADER
                                + row("2161-01", "5", "")
                                        .replace("lng", "<script>alert(1)</script>"),
                        "line 2: column \"commodity\": \"<script>alert(1)</script>\" is no commodity; allowed: all_goods, energy_total, crude_oil, oil_products, natural_gas, lng, pipeline_gas, coal, coking_coal, thermal_coal, electricity"),
                of(
                        "numbers beyond any decimal",
                        HEADER
                                + row("2161-01", "1e999999999", "")
                                + row("2161-02", "-1e-999999999", "")
                                + row("2161-03", "9".repeat(400), "")
                                + row("2161-04", "9".repeat(19), "")
                                + row("2161-05", "0." + "3".repeat(11), ""),
                        shortened(2, "1e999999999"),
                        shortened(3, "-1e-999999999"),
                        "line 4: column \"amount\": \"99999999999999999999…\" has more digits than any amount; look for a missing delimiter",
                        digits(5, "9".repeat(19)),
                        digits(6, "0." + "3".repeat(11))),
                of(
                        "the year 20222",
                        HEADER
                                + row("20222-03", "5", "")
                                + row("20222", "5", "")
                                + row("9999-12", "5", ""),
                        "line 2: column \"period\": \"20222-03\" is no period such as 2024-03, 2024-Q3, 2024 or 2022-03/2022-07",
                        "line 3: column \"period\": \"20222\" is no period such as 2024-03, 2024-Q3, 2024 or 2022-03/2022-07",
                        "line 4: column \"period\": \"9999-12\": the year 9999 is not within 1900 to 2199; check the date"));
    }

    private static String shortened(int line, String said) {
        return "line %d: column \"amount\": \"%s\" is a number that a spreadsheet has shortened; show the column with all digits and save it again"
                .formatted(line, said);
    }

    private static String digits(int line, String said) {
        return "line %d: column \"amount\": %s has more digits than the 18 before and 10 after the point that are kept; look for a missing delimiter, or round it"
                .formatted(line, said);
    }

    private static Stream<Case> heads() {
        return Stream.of(
                of(
                        "a header in another language",
                        "Berichtsland;Partnerland;Richtung;Ware;Einheit;Monat;Menge;source\nCHN;RUS;import;lng;t;2161-01;5;interfax-2019-04-25\n",
                        "line 1: no column gives the amount, the reporter, the partner, the flow, the unit; there are \"Berichtsland\", \"Partnerland\", \"Richtung\", \"Ware\", \"Einheit\", \"Monat\", \"Menge\", \"source\". Name the columns so, or say on the import page which column is which and what holds for all rows"),
                of(
                        "two columns of one name",
                        HEADER.replace("locator", "amount") + row("2161-01", "5", "6"),
                        "line 1: column \"amount\": two columns are called \"amount\"; give each column a name of its own"),
                of(
                        "a NUL byte in the header",
                        HEADER.replace("amount", "am\0ount") + row("2161-01", "5", ""),
                        "line 1: a NUL byte stands in \"am␀ount\", which is no text; export the file again, or take it out"));
    }

    private static Stream<Case> encodings() {
        var utf8 = HEADER + row("2161-01", "5", "таблица").repeat(2);
        var cyrillic = row("2161-02", "6", "страница").getBytes(Charset.forName("windows-1251"));
        var bytes = utf8.getBytes(StandardCharsets.UTF_8);
        var both = Arrays.copyOf(bytes, bytes.length + cyrillic.length);
        System.arraycopy(cyrillic, 0, both, bytes.length, cyrillic.length);
        return Stream.of(
                of(
                        "two encodings in one file",
                        both,
                        "line 4: column \"locator\": \"%s\" holds bytes that are not UTF-8; save the whole file in one encoding, best as \"CSV UTF-8\""
                                .formatted(String.join("", Collections.nCopies(8, "\uFFFD")))));
    }
}
