package amur.csv;

import amur.trade.Dataset;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a dataset as a workbook (ISO/IEC 29500): the table as a person reads it, the rows with
/// status and sources, and what it is about. Text is stored as text, so nothing in it becomes a
/// formula; the same dataset gives the same bytes.
public final class XlsxWriter {

    private static final int MOST_DECIMALS = 3;

    private XlsxWriter() {}

    /// What the sheets are called and what stands around the figures.
    ///
    /// @param sheets the names of the table, the rows and the description
    /// @param period heads the column of periods
    /// @param labels heads the column of each series
    /// @param about names and texts for the description, in their order
    /// @param specification the question whose answer this is
    public record Sheets(
            List<String> sheets,
            String period,
            List<String> labels,
            Map<String, String> about,
            String specification) {}

    public static byte[] write(Dataset data, Sheets words) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Amur", "01.0000")) {
            table(book.newWorksheet(words.sheets().get(0)), data, words);
            rows(book.newWorksheet(words.sheets().get(1)), data, words);
            about(book.newWorksheet(words.sheets().get(2)), words.about());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return XlsxDate.without(bytes.toByteArray());
    }

    /// A period a row, a series a column; a cell without an amount says why.
    private static void table(Worksheet sheet, Dataset data, Sheets words) {
        text(sheet, 0, 0, words.period());
        for (var i = 0; i < data.series().size(); i++) {
            text(sheet, 0, i + 1, words.labels().get(i) + ", " + data.unit().code());
            sheet.width(i + 1, 22);
        }
        sheet.width(0, 18);
        head(sheet, data.series().size() + 1);
        var periods = periods(data);
        for (var row = 0; row < periods.size(); row++) {
            text(sheet, row + 1, 0, periods.get(row).toString());
            for (var i = 0; i < data.series().size(); i++) {
                cell(sheet, row + 1, i + 1, data.series().get(i), periods.get(row));
            }
        }
    }

    private static List<Period> periods(Dataset data) {
        return data.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Point::period)
                .distinct()
                .sorted()
                .toList();
    }

    private static void cell(Worksheet sheet, int row, int column, Series series, Period period) {
        series.points().stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .ifPresent(
                        point ->
                                point.amount()
                                        .ifPresentOrElse(
                                                amount -> number(sheet, row, column, amount),
                                                () -> reason(sheet, row, column, point)));
    }

    private static void reason(Worksheet sheet, int row, int column, Point point) {
        text(sheet, row, column, DatasetRows.gap(point).replace('_', ' '));
        sheet.style(row, column).italic().fontColor("777777").horizontalAlignment("right").set();
    }

    private static void rows(Worksheet sheet, Dataset data, Sheets words) {
        var header = DatasetRows.HEADER;
        for (var i = 0; i < header.size(); i++) {
            text(sheet, 0, i, header.get(i));
            sheet.width(i, 15);
        }
        head(sheet, header.size());
        var row = 1;
        for (var cells : DatasetRows.of(data, words.specification())) {
            for (var i = 0; i < cells.size(); i++) {
                if (i == DatasetRows.AMOUNT && !cells.get(i).isEmpty()) {
                    number(sheet, row, i, new BigDecimal(cells.get(i)));
                } else {
                    text(sheet, row, i, cells.get(i));
                }
            }
            row++;
        }
    }

    private static void about(Worksheet sheet, Map<String, String> about) {
        sheet.width(0, 16);
        sheet.width(1, 100);
        var row = 0;
        for (var line : about.entrySet()) {
            text(sheet, row, 0, line.getKey());
            text(sheet, row, 1, line.getValue());
            sheet.style(row, 0).bold().set();
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /// Spreadsheets keep fifteen digits; a computed amount shows three after the point at most.
    private static void number(Worksheet sheet, int row, int column, BigDecimal amount) {
        sheet.value(row, column, amount);
        var decimals = Math.clamp(amount.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        var format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        sheet.style(row, column).format(format).set();
    }
}
