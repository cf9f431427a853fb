package amur.chart;

public record Size(int width, int height, int scale) {
    public static Size of(String preset) {
        return new Size(960, 540, 1);
    }
}
