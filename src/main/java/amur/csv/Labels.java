package amur.csv;

import java.util.List;
import java.util.regex.Pattern;

/// Takes the labels from SDMX-CSV that was saved with them: `RU: Russia` under `REF_AREA: Reference
/// area` says no more than `RU` under `REF_AREA`.
final class Labels {

    private static final Pattern LABELLED = Pattern.compile("[A-Za-z0-9_@$.*+/-]+: .*");

    private Labels() {}

    static String code(String cell) {
        var colon = cell.indexOf(": ");
        return colon > 0 && LABELLED.matcher(cell).matches() ? cell.substring(0, colon) : cell;
    }

    static RawRow without(RawRow row) {
        return new RawRow(row.line(), codes(row.cells()), row.problem());
    }

    static Head without(Head head) {
        return new Head(
                head.above(),
                head.block().stream().map(Labels::without).toList(),
                codes(head.names()),
                head.rows().stream().map(Labels::without).toList(),
                head.line(),
                head.days());
    }

    private static List<String> codes(List<String> cells) {
        return cells.stream().map(Labels::code).toList();
    }
}
