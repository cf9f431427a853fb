package amur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Commodity;
import amur.trade.Gap;
import amur.trade.Measure;
import amur.trade.Status;
import amur.trade.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every language says everything, with the same parts filled in.
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PART = Pattern.compile("\\{(\\d)");

    private static Properties phrases(String suffix) {
        var phrases = new Properties();
        try (var file =
                Files.newBufferedReader(FOLDER.resolve("translations" + suffix + ".properties"))) {
            phrases.load(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return phrases;
    }

    private static Set<String> parts(String pattern) {
        return PART.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ru", "_zh"})
    void everyLanguageHasEveryKeyWithItsParts(String suffix) {
        var english = phrases("");
        var other = phrases(suffix);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        for (var key : english.stringPropertyNames()) {
            assertThat(parts(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(parts(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_zh"})
    void everyPhraseCanBeFilledIn(String suffix) {
        phrases(suffix).values().forEach(pattern -> new MessageFormat(pattern.toString()));
    }

    @Test
    void everyCodeHasAName() {
        var names = phrases("").stringPropertyNames();
        Arrays.stream(Commodity.values())
                .forEach(c -> assertThat(names).contains("commodity." + c.code()));
        Arrays.stream(Measure.values())
                .forEach(m -> assertThat(names).contains("measure." + m.code()));
        Arrays.stream(Unit.values())
                .forEach(
                        u ->
                                assertThat(names)
                                        .contains("unit." + u.code(), "unit.long." + u.code()));
        Arrays.stream(Status.values())
                .forEach(s -> assertThat(names).contains("status." + s.code()));
        Arrays.stream(Gap.Reason.values())
                .forEach(
                        r ->
                                assertThat(names)
                                        .contains("gap." + r.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void largeNumbersAreCutAsEachLanguageDoes() {
        var amount = new java.math.BigDecimal("35000000000");
        assertThat(formats("en").amount(amount, Unit.USD)).isEqualTo("$35 bn");
        assertThat(formats("ru").amount(amount, Unit.USD)).isEqualTo("35 млрд\u00a0долл.");
        assertThat(formats("zh").amount(amount, Unit.USD)).isEqualTo("350亿美元");
    }

    @Test
    void aRunOfMonthsIsNamedAsEachLanguageDoes() {
        var run = amur.trade.Period.parse("2022-03/2022-07");
        assertThat(formats("en").period(run)).isEqualTo("March–July 2022");
        assertThat(formats("zh").period(run)).isEqualTo("2022年3月–7月");
    }

    private static Formats formats(String language) {
        return new Formats(Phrases.of(Locale.forLanguageTag(language)));
    }
}
