package amur.chart;

public record ChartText(
        String title, String subtitle, String note, String footer, String permalink) {}
