package amur.csv;

import java.util.List;

/// Takes the labels from SDMX-CSV that was saved with them: `RU: Russia` under `REF_AREA: Reference
/// area` says no more than `RU` under `REF_AREA`.
final class Labels {

    private static final String LABELLED = "[A-Za-z0-9_@$.*+/-]+: .*";

    private Labels() {}

    static String code(String cell) {
        return cell.matches(LABELLED) ? cell.substring(0, cell.indexOf(':')) : cell;
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
                head.line());
    }

    private static List<String> codes(List<String> cells) {
        return cells.stream().map(Labels::code).toList();
    }
}
