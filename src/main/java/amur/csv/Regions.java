package amur.csv;

import amur.trade.Observation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Adds up what Russian customs publish by subheading and region, and says of what cannot be added
/// up safely why.
final class Regions {

    private static final List<Field> TRADE = List.of(Field.FLOW, Field.PERIOD, Field.PARTNER);

    private final Mapping mapping;
    private final Optional<Integer> weight;
    private final Optional<Integer> region;
    private final Map<Group, RegionSum> sums = new LinkedHashMap<>();
    private final Map<String, Long> broken = new HashMap<>();
    private Optional<Long> lost = Optional.empty();

    /// @param part the code of the heading, if the commodity has several
    private record Group(Observation.Cell cell, String part) {}

    Regions(Mapping mapping) {
        this.mapping = mapping;
        this.weight = mapping.named("netto").or(() -> mapping.named("netweight"));
        this.region = mapping.named("region");
    }

    /// Goods that have a weight are counted by it; other units are for what has none, as
    /// electricity.
    boolean counts(AmountCell cell) {
        var weighed = weight.map(cell::beside).filter(Regions::something).isPresent();
        return cell.fixed().containsKey(Field.UNIT)
                ? cell.value() || weighed
                : !weighed && something(cell.amount());
    }

    private static boolean something(String amount) {
        return amount.chars().anyMatch(sign -> sign >= '1' && sign <= '9');
    }

    void add(CommodityText said, Reading.Row row, RawRow raw) {
        sums.computeIfAbsent(
                        new Group(row.observation().cell(), said.part()),
                        group -> new RegionSum(row, trade(raw)))
                .add(row, place(raw), code(raw), region.map(raw::cell));
    }

    /// A row of which something could not be read leaves a hole in the sums of its trade.
    void broken(RawRow row) {
        broken.putIfAbsent(trade(row), row.line());
    }

    /// Whether the row is of a country by a code of its own, as Russia has for Abkhazia, and so of
    /// no other.
    boolean elsewhere(RawRow row, String guilty) {
        return mapping.column(Field.PARTNER)
                .filter(at -> mapping.columns().get(at).name().equals(guilty))
                .filter(at -> row.cell(at).matches("[A-Z]{2}"))
                .isPresent();
    }

    /// A row of which it cannot be told where it belongs may be missing anywhere.
    void lost(RawRow row) {
        lost = lost.or(() -> Optional.of(row.line()));
    }

    private String trade(RawRow row) {
        return joined(row, TRADE.stream().map(mapping::column).flatMap(Optional::stream).toList());
    }

    /// All that the row says beside its amounts: another row that says the same is a repetition.
    private String place(RawRow row) {
        return joined(
                row,
                IntStream.range(0, mapping.columns().size())
                        .filter(at -> !mapping.amount(at))
                        .boxed()
                        .toList());
    }

    private static String joined(RawRow row, List<Integer> columns) {
        return String.join("\u001F", columns.stream().map(row::cell).toList());
    }

    private String code(RawRow row) {
        return mapping.column(Field.COMMODITY).map(row::cell).orElse("");
    }

    void finish(Parts parts, RowSink sink) {
        sums.forEach(
                (group, sum) -> {
                    var problem = sum.problem(broken);
                    if (problem.isPresent()) {
                        sink.fault(problem.get());
                    } else {
                        send(sum.row(group.part(), lost), group.part(), parts, sink);
                    }
                });
        sums.clear();
    }

    private static void send(Reading.Row row, String part, Parts parts, RowSink sink) {
        if (part.isEmpty()) {
            sink.row(row);
        } else {
            parts.add(part, row);
        }
    }
}
