package amur.article.reading;

import amur.article.PressText;
import amur.article.reading.UnfitArticle.Reason;

/// An article as a page of the press. Nothing in it is executed, and nothing that it names is
/// fetched.
final class HtmlPage {

    private HtmlPage() {}

    static PressText read(String html) {
        var page = Pages.parse(html);
        var head = PageHead.of(page);
        Boilerplate.remove(page);
        var plain = PageText.of(PageBody.of(page));
        if (plain.isBlank()) {
            throw new UnfitArticle(Reason.SCRIPTS_ONLY);
        }
        var text =
                head.title().isEmpty()
                        ? PlainText.read(plain)
                        : PlainText.read(plain, head.title());
        return new PressText(
                text.title(),
                head.publisher().isEmpty() ? text.publisher() : head.publisher(),
                head.published().or(text::published),
                head.address().isEmpty() ? text.address() : head.address(),
                text.body());
    }
}
