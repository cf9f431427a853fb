package amur.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.SeriesFilter.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader types, as codes of the catalogue.
class SeriesWordsTest {

    private static List<Map<Field, Set<String>>> codes(String language, String words) {
        var formats = new Formats(Phrases.of(Locale.forLanguageTag(language)));
        return new SeriesWords(formats)
                .filter(words).conditions().stream().map(c -> c.codes()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Crude, COMMODITY, crude_oil",
        "en, oil_products, COMMODITY, oil_products",
        "ru, сырая, COMMODITY, crude_oil",
        "zh, 原油, COMMODITY, crude_oil",
        "en, quantity, MEASURE, quantity",
        "en, USD/bbl, UNIT, USD/bbl",
        "en, imports, FLOW, import",
        "ru, экспорт, FLOW, export",
        "en, China, REPORTER, CHN",
        "en, China’s, REPORTER, CHN",
        "en, China, PARTNER, CHN",
        "zh, 自俄罗斯进口, PARTNER, RUS",
        "en, kaz, PARTNER, KAZ"
    })
    void aWordIsPartOfANameOrACode(String language, String word, Field field, String code) {
        assertThat(codes(language, word)).hasSize(1);
        assertThat(codes(language, word).getFirst().get(field)).contains(code);
    }

    @Test
    void aWordOfThePhraseSaysNothingAboutTheAreas() {
        assertThat(codes("en", "imports").getFirst()).containsOnlyKeys(Field.FLOW);
    }

    @Test
    void everyWordIsACondition() {
        assertThat(codes("en", "  coal  imports coal ")).hasSize(2);
        assertThat(codes("en", "")).isEmpty();
    }

    @Test
    void whatNothingIsCalledFitsNothing() {
        assertThat(codes("en", "xylophone")).containsExactly(Map.of());
    }
}
