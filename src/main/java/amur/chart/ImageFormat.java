package amur.chart;

public enum ImageFormat {
    SVG,
    PNG,
    PDF;

    public String mediaType() {
        return "image/svg+xml";
    }

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
