package amur.csv;

/// Counts the signs of several bytes that are UTF-8 and the bytes that are not. A file of UTF-8
/// into which some lines of another encoding were pasted is still one, with those lines as faults.
///
/// @param signs well-formed signs of two to four bytes
/// @param strays bytes that belong to none
/// @param first where the first of these stands; -1 if there is none
record Utf8Count(int signs, int strays, int first) {

    /// So many signs by chance are possible in a short text of another encoding.
    private static final int FEW = 5;

    /// @param head the first bytes of a file: a sign that their end cuts off counts as whole
    static Utf8Count of(byte[] head) {
        return of(head, true);
    }

    /// @param cell all bytes of a text
    static Utf8Count whole(byte[] cell) {
        return of(cell, false);
    }

    private static Utf8Count of(byte[] head, boolean cut) {
        var signs = 0;
        var strays = 0;
        var first = -1;
        for (var i = 0; i < head.length; ) {
            var length = length(head[i] & 0xFF);
            if (length == 1) {
                i++;
            } else if (length > 1 && continued(head, i, length, cut)) {
                signs++;
                i += length;
            } else {
                first = strays++ == 0 ? i : first;
                i++;
            }
        }
        return new Utf8Count(signs, strays, first);
    }

    boolean few() {
        return signs <= FEW;
    }

    boolean mostly() {
        return strays == 0 || signs >= FEW && signs * 3L >= strays;
    }

    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean continued(byte[] head, int start, int length, boolean cut) {
        for (var i = start + 1; i < start + length && i < head.length; i++) {
            if ((head[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return cut || start + length <= head.length;
    }
}
