package amur.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How one kind of file lays out its observations: it knows its files by their header and says
/// what each column is for.
///
/// To read another publisher's form, add an implementation to `permits`, name it in `ALL`, and put
/// a golden pair beside the tests.
sealed interface CsvLayout
        permits TidyLayout,
                ComtradeLayout,
                SdmxLayout,
                RussianCustomsLayout,
                WideLayout,
                UnknownLayout {

    /// The first that fits is taken; the last always fits, and leaves the rest to a person.
    List<CsvLayout> ALL =
            List.of(
                    new TidyLayout(),
                    new ComtradeLayout(),
                    new SdmxLayout(),
                    new RussianCustomsLayout(),
                    new WideLayout(),
                    new UnknownLayout());

    /// @param above what the lines above the header say for the whole file
    /// @return empty if the file is of another kind
    Optional<Mapping> mapping(Head head, Map<Field, String> above);

    /// Whether a point stands before decimals by the definition of the form.
    default boolean pointsByDefinition() {
        return false;
    }

    static CsvLayout called(String name) {
        return switch (name) {
            case "tidy" -> ALL.get(0);
            case "comtrade" -> ALL.get(1);
            case "sdmx" -> ALL.get(2);
            case "customs" -> ALL.get(3);
            case "wide", "sheet" -> ALL.get(4);
            default -> ALL.get(5);
        };
    }
}
