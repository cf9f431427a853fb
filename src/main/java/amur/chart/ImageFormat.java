package amur.chart;

import java.util.Locale;

/// The files a chart can be written to.
public enum ImageFormat {
    SVG("image/svg+xml"),
    PNG("image/png"),
    PDF("application/pdf");

    private final String mediaType;

    ImageFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
