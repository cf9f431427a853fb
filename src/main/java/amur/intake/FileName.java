package amur.intake;

/// A file's name as its sender gave it is hostile input.
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /// The last part of the path, without control or direction characters, at most 120 long.
    static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        var kept = clean.isEmpty() || clean.matches("\\.+") ? "unnamed.csv" : clean;
        return kept.length() <= LONGEST ? kept : end(kept);
    }

    /// A sign that takes two places is not cut through.
    private static String end(String name) {
        var start = name.length() - LONGEST;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }
}
