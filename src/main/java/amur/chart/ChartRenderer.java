package amur.chart;

import amur.trade.Dataset;
import org.springframework.stereotype.Component;

/// Turns a spec and a dataset into a picture: same input, same bytes.
@Component
public class ChartRenderer {

    /// Without data the picture says so in the words of the note.
    ///
    /// @throws IllegalArgumentException if there is not one label a series
    public byte[] render(ChartSpec spec, Dataset data, ImageFormat format, Size size) {
        var picture = picture(spec, data, size);
        return switch (format) {
            case SVG -> SvgCanvas.write(picture);
            case PNG -> PngCanvas.write(picture);
            case PDF -> PdfCanvas.write(picture);
        };
    }

    /// Where the marks of the picture of that size are.
    ///
    /// @throws IllegalArgumentException if there is not one label a series
    public Places places(ChartSpec spec, Dataset data, Size size) {
        return picture(spec, data, size).places();
    }

    private static Picture picture(ChartSpec spec, Dataset data, Size size) {
        if (spec.labels().size() != data.series().size()) {
            throw new IllegalArgumentException(
                    "%d labels for %d series"
                            .formatted(spec.labels().size(), data.series().size()));
        }
        // Before any canvas: ours must be the first fonts that Java hears of.
        Fonts.ready();
        return new Picture(spec, data, size);
    }
}
