package amur.article.reading;

import java.util.ArrayList;
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
        var weights = Weights.of(body);
        var most = weights.letters(body) / 2;
        var around = new ArrayList<>(body.select(AROUND));
        around.addAll(body.select("header:not(article header)"));
        body.getAllElements().stream().filter(Boilerplate::named).forEach(around::add);
        around.stream()
                .filter(part -> part != body && weights.letters(part) <= most)
                .forEach(Element::remove);
        body.select("[style]").stream()
                .filter(part -> UNSEEN.matcher(lower(part.attr("style"))).find())
                .forEach(Element::remove);
        body.getAllElements().stream()
                .filter(part -> part != body && invites(part, weights))
                .forEach(Element::remove);
    }

    private static boolean named(Element part) {
        return part.attributesSize() > 0
                && (NAMED.matcher(lower(part.className())).find()
                        || NAMED.matcher(lower(part.id())).find());
    }

    /// A short block that asks to read on elsewhere, or that is nothing but a link.
    private static boolean invites(Element part, Weights weights) {
        return weights.leaf(part)
                && weights.letters(part) <= SHORT
                && (weights.onlyLink(part) || INVITATION.matcher(part.text()).matches());
    }

    private static String lower(String text) {
        return text.substring(0, Math.min(text.length(), 500)).toLowerCase(Locale.ROOT);
    }
}
