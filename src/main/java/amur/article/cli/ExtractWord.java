package amur.article.cli;

import amur.article.Prediction;
import amur.article.PressText;
import amur.article.extraction.Extractor;
import amur.article.reading.ArticleReader;
import amur.article.reading.Form;
import amur.article.reading.UnfitArticle;
import amur.shell.AsOf;
import amur.shell.Word;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `./amur extract FILE`: the figures of an article as JSON. It needs no data, and therefore
/// starts at once and beside a running Amur; `META-INF/spring.factories` names it.
@Command(name = "extract", description = "Prints the energy-trade figures of an article as JSON.")
class ExtractWord implements Word {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            description = "an article as .txt, .md or .html; - reads standard input")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "When it appeared; if left out, what the article itself says.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            converter = FormText.class,
            description = "text, markdown or html; if left out, as the file's name ends")
    private Optional<Form> form = Optional.empty();

    @Override
    public Integer call() {
        try {
            print(read());
            return 0;
        } catch (IOException | UnfitArticle e) {
            throw new IllegalArgumentException("%s: %s".formatted(file, said(e)), e);
        }
    }

    private static String said(Exception failure) {
        return failure instanceof java.nio.file.NoSuchFileException
                ? "there is no such file; check the path"
                : String.valueOf(failure.getMessage());
    }

    private PressText read() throws IOException {
        var bytes = bytes();
        var asked = form.or(() -> Form.ofName(file)).orElseGet(() -> Form.ofContent(bytes));
        var article = ArticleReader.read(bytes, asked);
        return published.map(article::published).orElse(article);
    }

    /// More than an article may have need not be read.
    private byte[] bytes() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return System.in.readNBytes(ArticleReader.LARGEST + 1);
        }
        var path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("this is a folder; name one article in it");
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(ArticleReader.LARGEST + 1);
        }
    }

    private static void print(PressText article) {
        var mapper =
                JsonMapper.builder()
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build();
        var figures = Prediction.of(article, new Extractor().extract(article));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(mapper.writeValueAsString(figures));
    }

    /// A day as picocli reads it.
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return AsOf.day(text);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new TypeConversionException("\"%s\" is not %s".formatted(text, AsOf.DAY));
            }
        }
    }

    /// A form as picocli reads it.
    static final class FormText implements ITypeConverter<Form> {

        @Override
        public Form convert(String text) {
            try {
                return Form.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
