/// Reads what a person or a script brings as an article: plain text, Markdown, a page of HTML, or
/// a text under the four lines title, publisher, date and address.
///
/// Nothing of a page is executed or fetched. What the head of a page or the first lines of a text
/// say of title, publisher, date and address is a proposal; a person may correct it. The only place
/// that knows jsoup and commonmark.
@NullMarked
package amur.article.reading;

import org.jspecify.annotations.NullMarked;
