package amur.csv;

/// Weighs whether bytes are Chinese in GB18030, where most pairs of bytes are some sign.
///
/// @param good bytes of common signs that stand side by side
/// @param bad bytes of rare signs, and of none
record ChineseWords(int good, int bad) {

    static ChineseWords of(byte[] bytes) {
        var good = 0;
        var bad = 0;
        var common = 0;
        for (var at = 0; at < bytes.length; ) {
            var lead = bytes[at] & 0xFF;
            var trail = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0xA1;
            var sign = sign(lead, trail);
            if (sign == Sign.COMMON) {
                common++;
            } else {
                good += common > 1 ? common * 2 : 0;
                common = 0;
                bad += sign == Sign.RARE ? 2 : sign == Sign.NONE ? 1 : 0;
            }
            at += sign == Sign.ASCII || sign == Sign.NONE ? 1 : 2;
        }
        return new ChineseWords(good + (common > 1 ? common * 2 : 0), bad);
    }

    boolean plausible() {
        return good > 0 && good >= bad;
    }

    private enum Sign {
        ASCII,
        COMMON,
        PUNCTUATION,
        RARE,
        NONE
    }

    /// The first level of GB 2312 holds the 3,755 signs of daily use.
    private static Sign sign(int lead, int trail) {
        if (lead < 0x80) {
            return Sign.ASCII;
        }
        if (lead == 0x80 || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF) {
            return Sign.NONE;
        }
        if (trail >= 0xA1 && lead >= 0xB0 && lead <= 0xD7) {
            return Sign.COMMON;
        }
        return trail >= 0xA1 && lead >= 0xA1 && lead <= 0xA3 ? Sign.PUNCTUATION : Sign.RARE;
    }
}
