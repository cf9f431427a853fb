package amur.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The files that an answer becomes, by the ending of their addresses. To add one: a constant here,
/// and its bytes in `Renderings`.
public enum FileType {
    SVG("image/svg+xml"),
    PNG("image/png"),
    PDF("application/pdf"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json"),
    /// Where the marks of the picture stand and what they say: what `amur-chart` asks for when
    /// somebody touches a chart. Scripts want JSON.
    MARKS("application/json");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /// @throws IllegalArgumentException naming every ending there is
    public static FileType of(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.ending().equals(ending))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no file that Amur writes; there are %s"
                                                .formatted(ending, endings())));
    }

    /// Those that people take along.
    public static String endings() {
        return Arrays.stream(values())
                .filter(type -> type != MARKS)
                .map(FileType::ending)
                .collect(Collectors.joining(", "));
    }

    /// The pictures, and the data.
    public static List<List<FileType>> kinds() {
        return List.of(List.of(PNG, SVG, PDF), List.of(CSV, XLSX, JSON));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
