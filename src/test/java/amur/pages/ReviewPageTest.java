package amur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import amur.article.Acceptances;
import amur.article.Articles;
import amur.article.PressText;
import amur.article.Review;
import amur.article.extraction.Extractor;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/// An article on its page, without a browser: pasted, looked through, published, taken back.
@SpringBootTest
@ActiveProfiles("test")
@ViewPackages(packages = "amur")
@DirtiesContext
class ReviewPageTest extends SpringBrowserlessTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2041);

    @Autowired private Articles articles;
    @Autowired private Acceptances acceptances;
    @Autowired private Extractor extractor;

    private int year;

    @BeforeEach
    void open() {
        year = YEARS.getAndIncrement();
        navigate("articles", Component.class);
    }

    private String article() {
        return """
                Coal on the move
                20 May %1$d

                China bought 8.2 million tonnes of Russian coal in April %1$d.
                It had bought 7 million tonnes in April %2$d.
                """
                .formatted(year, year - 1);
    }

    private <C extends Component> C byId(Class<C> type, String id) {
        return find(type).withId(id).single();
    }

    private boolean shown(String id) {
        return find(Component.class).withId(id).exists();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void paste(String text) {
        byId(TextArea.class, "article").setValue(text);
        test(byId(Button.class, "look")).click();
    }

    /// The button of a candidate.
    private void press(String name) {
        test(find(NativeButton.class).withAriaLabel(name).single()).click();
    }

    private void publish(String headline, String words) {
        var body = headline + "\n\n" + words;
        var text =
                new PressText(
                        headline,
                        "Sample Gazette",
                        Optional.of(LocalDate.of(year, 12, 20)),
                        "https://gazette.example/" + Integer.toHexString(body.hashCode()),
                        body);
        acceptances.accept(new Review(text, extractor.extract(text), false, "tester"));
    }

    @Test
    @WithAnonymousUser
    void whatOthersToldAgainStandsBelow() {
        publish(
                "Fuel for China",
                "China bought Russian oil, gas and coal for $68.4 billion from March to November %d, up from $41 billion a year earlier, Bloomberg says."
                        .formatted(year));
        assertThat(words()).doesNotContain("Told again");
        publish(
                "Russian fuel in China",
                "China bought Russian oil, gas and coal for $68 billion from January to November %d, according to Bloomberg."
                        .formatted(year));
        navigate("articles", Component.class);
        assertThat(words())
                .contains("Told again", "Bloomberg · $68.4 bn", "says most")
                .contains("left out: what it is compared with; told otherwise: the months, digits");
    }

    @Test
    @WithAnonymousUser
    void whatIsNoArticleIsRefusedInASentence() {
        paste("7".repeat(500));
        assertThat(words()).contains("This is no article: it has hardly any words.");
        assertThat(shown("review")).isFalse();
        paste("<html><script>x()</script></html>");
        assertThat(words()).contains("This page has no text of its own");
    }

    @Test
    @WithAnonymousUser
    void anArticleWithoutFiguresSaysSo() {
        paste("A walk in the park\n\nThe trees by the river had been green for a week.");
        assertThat(words()).contains("No figure of Russia’s or China’s energy trade was found");
    }

    @Test
    @WithAnonymousUser
    void anybodyMayTryAndItStaysForTheVisit() {
        paste(article());
        assertThat(words()).contains("8.2 Mt", "7 Mt", "April " + year, "0 of 2 decided");
        press("Accept 1");
        assertThat(words()).contains("1 of 2 decided", "✓ accepted");
        navigate("data", Component.class);
        navigate("articles", Component.class);
        assertThat(words()).contains("1 of 2 decided", "✓ accepted");
        test(find(NativeButton.class).withAttribute("data-key", "u").single()).click();
        assertThat(words()).contains("0 of 2 decided");
        press("Reject 1");
        assertThat(words()).contains("✗ rejected");
        press("Accept 2");
        test(byId(Button.class, "publish")).click();
        assertThat(shown("publish-now")).isFalse();
        test(byId(Button.class, "other")).click();
        assertThat(shown("paste")).isTrue();
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void whatIsAcceptedIsPublishedRecognisedAndTakenBack() {
        paste(article());
        press("Accept 1");
        press("Accept 2");
        field("Publisher").setValue("Test Courier");
        field("Address").setValue("https://example.org/coal-" + year);
        test(byId(Button.class, "publish")).click();
        test(byId(Button.class, "publish-now")).click();
        assertThat(words()).contains("2 figures published");
        assertThat(periods()).contains(year + "-04", (year - 1) + "-04");

        paste(article());
        assertThat(shown("earlier")).isTrue();
        assertThat(words()).contains("This article was accepted on");
        test(byId(Button.class, "other")).click();
        navigate("articles", Component.class);
        assertThat(shown("paste")).isTrue();
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void whatWasPublishedIsTakenBackAtOnce() {
        paste(article());
        press("Accept 1");
        field("Publisher").setValue("Test Courier");
        field("Address").setValue("https://example.org/coal-" + year);
        test(byId(Button.class, "publish")).click();
        test(byId(Button.class, "publish-now")).click();
        assertThat(periods()).contains(year + "-04");
        test(byId(Button.class, "take-back")).click();
        assertThat(words()).contains("The figures were taken back");
        assertThat(periods()).doesNotContain(year + "-04");
    }

    @Test
    @WithMockUser(username = "editor", roles = "EDITOR")
    void withoutPublisherOrAddressNothingIsPublished() {
        paste(article());
        press("Accept 1");
        test(byId(Button.class, "publish")).click();
        assertThat(byId(Button.class, "publish-now").isEnabled()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void aCorrectionOffersWhatFitsAndCounts() {
        paste(article());
        press("Correct 1");
        assertThat(field("Number").getValue()).isEqualTo("8.2");
        field("Number").setValue("8.25");
        test(find(Button.class).withClassName("save").single()).click();
        assertThat(words()).contains("8.25 Mt", "✎ corrected", "1 of 2 decided");
    }

    private List<String> periods() {
        return articles.figures(Instant.parse("9999-01-01T00:00:00Z")).stream()
                .map(figure -> figure.period().toString())
                .toList();
    }
}
