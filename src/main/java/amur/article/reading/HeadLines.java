package amur.article.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the lines between headline and text say: by whom, where and when it was published.
final class HeadLines {

    private static final int LONGEST = 120;
    private static final int WORDS_BESIDE_DAY = 10;
    private static final int DATELINE = 100;

    /// In words.
    private static final int LONGEST_NAME = 6;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?iu)^(?:url|link|address|ссылка|адрес|链接|网址)?\\s?[:：]?\\s?(https?://\\S{3,2000})$");
    private static final Pattern PUBLISHER =
            Pattern.compile(
                    "(?iu)(?:^|[\\s|·])(?:source|publisher|published by|источник|来源|稿源)\\s?[:：]\\s?(\\S.{0,80})$");
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?iu)^(?:by\\s\\S|author|автор|текст\\s?[:：]|作者|记者|责任编辑|编辑\\s?[:：]).*");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?iu)^(?:published|updated|posted|date|опубликовано|обновлено|дата|发布时间|时间|日期).*");

    /// `(Reuters)`, `/ТАСС/` before the dash of a dateline.
    private static final Pattern AGENCY =
            Pattern.compile("[(（/]\\s?(\\p{L}[\\p{L}\\p{N} .&-]{1,29})\\s?[)）/]");
    private static final Pattern CHINESE_AGENCY =
            Pattern.compile("^(\\p{IsHan}{2,6}社)\\p{IsHan}{2,8}\\d{1,2}月\\d{1,2}日电");

    private Optional<LocalDate> published = Optional.empty();
    private String publisher = "";
    private String address = "";

    /// Whether a line is about the article and no part of it.
    static boolean about(String line) {
        return new HeadLines().takes(line);
    }

    /// Learns from a line if it is about the article.
    boolean takes(String line) {
        var link = ADDRESS.matcher(line);
        if (link.matches()) {
            address = address.isEmpty() ? link.group(1) : address;
            return true;
        }
        if (line.length() > LONGEST) {
            return false;
        }
        var source = PUBLISHER.matcher(line);
        var named = source.find();
        if (named) {
            publisher = withoutDay(source.group(1));
        }
        return dated(line) || named || AUTHOR.matcher(line).matches();
    }

    /// Takes a line for the name of the publisher if it can be one.
    boolean name(String line) {
        var fits =
                publisher.isEmpty()
                        && !line.isEmpty()
                        && line.split("\\s+").length <= LONGEST_NAME
                        && Character.isLetter(line.charAt(0))
                        && !line.matches(".*[.。!?:：,;]$");
        if (fits) {
            publisher = line;
        }
        return fits;
    }

    /// The day stands alone or nearly so; a sentence that has one is text.
    private boolean dated(String line) {
        var day = Days.in(line);
        var label = PUBLISHED.matcher(line).matches();
        if (day.isEmpty() || !label && sentence(line)) {
            return false;
        }
        published = published.or(() -> day);
        return true;
    }

    private static boolean sentence(String line) {
        return line.split("\\s+").length > WORDS_BESIDE_DAY + 3
                || line.matches(".*[.。!?]$")
                || line.contains(" — ")
                || line.contains(" – ");
    }

    private static String withoutDay(String words) {
        return words.replaceFirst("[\\s|,·]*\\d{1,4}[\\s.年/-].*$", "").strip();
    }

    /// `BEIJING, March 7, 2024 (Reuters) – ` before the first sentence; it stays in the text.
    void dateline(String line) {
        var start = line.substring(0, Math.min(line.length(), DATELINE));
        var dash = start.replaceFirst("(\\s[—–-]\\s|[—–]).*$", "");
        var before = dash.length() < start.length() || start.contains("/") ? dash : "";
        published = published.or(() -> Days.in(before));
        var agency = AGENCY.matcher(before);
        var chinese = CHINESE_AGENCY.matcher(start);
        if (publisher.isEmpty() && agency.find()) {
            publisher = agency.group(1).strip();
        } else if (publisher.isEmpty() && chinese.find()) {
            publisher = chinese.group(1);
        }
    }

    Optional<LocalDate> published() {
        return published;
    }

    String publisher() {
        return publisher;
    }

    String address() {
        return address;
    }
}
