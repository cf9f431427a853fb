package amur.csv;

import amur.trade.Area;
import amur.trade.Flow;
import amur.trade.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which rows of a file have to come back together with some of them. Where rows are added up, as
/// those of a flow, month and country of Russian customs are, some alone would look like the whole
/// sum; and a row of which cannot be told where it belongs may belong to any.
public final class Companions {

    private record Trade(Flow flow, Period period, Area partner) {}

    private final Mapping mapping;
    private final PeriodText dates;
    private final Set<Trade> wanted = new HashSet<>();
    private boolean all;

    private Companions(Plan plan) {
        this.mapping = plan.mapping();
        this.dates = new PeriodText(Optional.empty(), plan.dialect().days());
    }

    /// @param lines on which the rows begin
    public static Companions of(InputStream file, Plan plan, Choices choices, Set<Long> lines)
            throws IOException {
        var found = new Companions(plan);
        if (RussianCustomsLayout.made(plan.mapping())) {
            found.look(file, plan, choices, lines);
        }
        return found;
    }

    /// Whether the fault is that of a country by a code that only Russian customs have: nobody can
    /// mend it, and it leaves no hole in a sum.
    public static boolean elsewhere(Fault fault, Plan plan) {
        return RussianCustomsLayout.made(plan.mapping())
                && fault.message().matches("(?s)\"[A-Z]{2}\" .*")
                && plan.mapping()
                        .column(Field.PARTNER)
                        .map(at -> plan.mapping().columns().get(at).name())
                        .filter(fault.column()::equals)
                        .isPresent();
    }

    private void look(InputStream file, Plan plan, Choices choices, Set<Long> lines)
            throws IOException {
        var check = new RowCheck(plan, choices);
        var text = new InputStreamReader(file, plan.dialect().encoding().charset());
        var reader = new RowReader(text, plan.dialect().delimiter(), plan.limits());
        for (var row = reader.next(); row.isPresent() && !all; row = reader.next()) {
            if (lines.contains(row.get().line())) {
                want(check.problem(row.get()).isEmpty() ? trade(row.get()) : Optional.empty());
            }
        }
    }

    private void want(Optional<Trade> trade) {
        trade.ifPresentOrElse(wanted::add, () -> all = true);
    }

    boolean hold(RawRow row) {
        return !row.blank()
                && (all || !wanted.isEmpty() && trade(row).filter(wanted::contains).isPresent());
    }

    private Optional<Trade> trade(RawRow row) {
        try {
            return Optional.of(
                    new Trade(
                            FlowText.read(cell(row, Field.FLOW)),
                            dates.read(cell(row, Field.PERIOD)),
                            AreaText.read(cell(row, Field.PARTNER))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String cell(RawRow row, Field field) {
        return mapping.column(field).map(row::cell).orElse("");
    }
}
