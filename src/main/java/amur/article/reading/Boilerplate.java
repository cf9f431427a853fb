package amur.article.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What stands on a page of the press and is not the article: scripts, forms, menus, notices about
/// cookies, comments, what else to read.
final class Boilerplate {

    /// Nothing of these is text that a reader sees.
    private static final String ACTIVE =
            "script, style, noscript, template, iframe, frame, object, embed, applet, svg, math, canvas,"
                    + " audio, video, map, form, input, button, select, textarea, dialog, head, link, meta";

    private static final String AROUND =
            "nav, aside, footer, menu, [role=navigation], [role=banner], [role=complementary],"
                    + " [role=contentinfo], [role=search], [role=dialog], [role=alertdialog],"
                    + " [aria-hidden=true], [aria-modal=true], [hidden], sup:has(a)";

    private static final Pattern UNSEEN =
            Pattern.compile("display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden");

    /// Words in the classes and ids of what stands around an article.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[-_ ])(?:cookies?|consent|gdpr|newsletters?|subscri\\w+|promo\\w*|advert\\w*|ads?|banner|"
                            + "related|recommend\\w*|readmore|read-more|read-also|share|sharing|social|comments?|"
                            + "disqus|sidebar|breadcrumbs?|paywall|popup|modal|menu|navbar|nav|footer|"
                            + "teasers?|most-read|trending|outbrain|taboola|toolbar|skip-link|tags)(?:$|[-_ ])");

    private static final Pattern INVITATION =
            Pattern.compile(
                    "(?iu)^(?:read (?:more|also|next)|also read|see also|related|more on this|sign up|subscribe|"
                            + "follow us|advertisement|share this|click here|most read|recommended|"
                            + "читайте также|читать далее|подпи(?:шитесь|сывайтесь)|реклама|ещ[её] по теме|по теме|"
                            + "相关阅读|延伸阅读|相关新闻|推荐阅读|点击|扫码|更多).{0,200}$");

    private static final int SHORT = 220;

    private Boilerplate() {}

    static void removeActive(Document page) {
        page.select(ACTIVE).remove();
    }

    /// Removes it, but never what holds most of the text, whatever it is called.
    static void remove(Document page) {
        removeActive(page);
        var body = page.body();
        var most = body.text().length() / 2;
        body.select(AROUND).forEach(part -> removeUnless(part, most));
        body.select("header:not(article header)").forEach(part -> removeUnless(part, most));
        body.select("[style]").stream()
                .filter(part -> UNSEEN.matcher(lower(part.attr("style"))).find())
                .forEach(Element::remove);
        body.select("[class], [id]").stream()
                .filter(part -> named(part) && part != body)
                .forEach(part -> removeUnless(part, most));
        invitations(body);
    }

    private static boolean named(Element part) {
        return NAMED.matcher(lower(part.className())).find()
                || NAMED.matcher(lower(part.id())).find();
    }

    private static void removeUnless(Element part, int most) {
        if (part.text().length() <= most) {
            part.remove();
        }
    }

    /// Short blocks that ask to read on elsewhere, or that are nothing but a link.
    private static void invitations(Element body) {
        for (var block : List.copyOf(body.select("p, li, h2, h3, h4, h5, h6, div:not(:has(p))"))) {
            var text = block.text();
            if (text.length() <= SHORT
                    && (INVITATION.matcher(text).matches() || onlyLink(block, text))) {
                block.remove();
            }
        }
    }

    private static boolean onlyLink(Element block, String text) {
        var linked = block.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return !text.isEmpty() && linked * 10 >= text.length() * 9;
    }

    private static String lower(String text) {
        return text.substring(0, Math.min(text.length(), 500)).toLowerCase(Locale.ROOT);
    }
}
