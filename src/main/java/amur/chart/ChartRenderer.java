package amur.chart;

import amur.trade.Dataset;
import org.springframework.stereotype.Component;

/// Turns a spec and a dataset into a picture: same input, same bytes.
@Component
public class ChartRenderer {

    /// @param data whose series are as many as the spec has labels; empty data make a picture that
    ///     says so
    public byte[] render(ChartSpec spec, Dataset data, ImageFormat format, Size size) {
        if (spec.labels().size() != data.series().size()) {
            throw new IllegalArgumentException(
                    "%d labels for %d series"
                            .formatted(spec.labels().size(), data.series().size()));
        }
        var drawing = new Drawing(spec, data, size);
        return switch (format) {
            case SVG -> SvgFile.write(drawing, spec, size);
            case PNG -> PngFile.write(drawing, spec, size);
            case PDF -> PdfFile.write(drawing, spec, size);
        };
    }
}
