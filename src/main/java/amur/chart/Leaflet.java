package amur.chart;

import java.util.List;

/// A text to print, of headings, paragraphs, tables and charts, as a plain value. Words come from
/// articles and addresses, so they are hostile: what cannot be seen is dropped.
///
/// @param language of the words, such as `en`
/// @param blocks in their order
/// @param foot what stands at the foot of every page
public record Leaflet(String title, String language, List<Block> blocks, String foot) {

    public Leaflet {
        title = ChartText.clean(title);
        blocks = List.copyOf(blocks);
        foot = ChartText.clean(foot);
    }

    /// What a leaflet is made of.
    public sealed interface Block {}

    public record Heading(String words) implements Block {

        public Heading {
            words = ChartText.clean(words);
        }
    }

    /// @param tone how loud
    public record Paragraph(String words, Tone tone) implements Block {

        public Paragraph {
            words = ChartText.clean(words);
        }

        public static Paragraph of(String words) {
            return new Paragraph(words, Tone.PLAIN);
        }
    }

    /// How a paragraph is meant.
    public enum Tone {
        PLAIN,
        SMALL,
        /// A result that bears a claim out.
        GOOD,
        /// A result that does not, or not quite.
        WARNING,
        /// A result that says neither.
        OPEN
    }

    /// What somebody wrote, with the part that matters marked.
    public record Quotation(String before, String marked, String after) implements Block {}

    /// Names and what they are.
    public record Facts(List<Fact> all) implements Block {}

    /// @param address where it leads; may be empty
    public record Fact(String name, String value, String address) {

        public Fact {
            name = ChartText.clean(name);
            value = ChartText.clean(value);
        }

        public static Fact of(String name, String value) {
            return new Fact(name, value, "");
        }
    }

    /// A table.
    ///
    /// @param shares of the width, one a column
    /// @param numbers which columns are set to the right
    public record Table(
            List<String> header,
            List<Integer> shares,
            List<Boolean> numbers,
            List<List<String>> rows)
            implements Block {

        public Table {
            rows = rows.stream().map(row -> row.stream().map(ChartText::clean).toList()).toList();
        }
    }

    /// A chart, as the program writes it.
    ///
    /// @param address of the picture, for pages
    /// @param pdf its bytes, for paper
    public record Chart(String address, String description, byte[] pdf) implements Block {}
}
