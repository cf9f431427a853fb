package amur.csv;

/// Counts the signs of several bytes that are UTF-8 and the bytes that are not. A file of UTF-8
/// into which some lines of another encoding were pasted is still one, with those lines as faults.
///
/// @param signs well-formed signs of two to four bytes
/// @param strays bytes that belong to none
record Utf8Count(int signs, int strays) {

    /// So many signs by chance are possible in a short text of another encoding.
    private static final int FEW = 5;

    static Utf8Count of(byte[] head) {
        var signs = 0;
        var strays = 0;
        for (var i = 0; i < head.length; ) {
            var length = length(head[i] & 0xFF);
            if (length == 1) {
                i++;
            } else if (length > 1 && continued(head, i, length)) {
                signs++;
                i += length;
            } else {
                strays++;
                i++;
            }
        }
        return new Utf8Count(signs, strays);
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

    /// A sign that the end of the bytes cuts off counts as whole.
    private static boolean continued(byte[] head, int start, int length) {
        for (var i = start + 1; i < start + length && i < head.length; i++) {
            if ((head[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
