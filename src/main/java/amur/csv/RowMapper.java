package amur.csv;

import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes observations of rows by a plan: one for each cell that holds an amount. A cell that
/// cannot be read becomes a fault; the others of its row go on.
final class RowMapper {

    private final Plan plan;
    private final RowSink sink;
    private final RowCheck check;
    private final Dimensions dimensions;
    private final Amounts amounts;
    private final Frequency frequency;
    private final Undecided undecided = new Undecided();
    private final PassedOver passed = new PassedOver();
    private final Parts parts;
    private final DescribedSources sources;
    private final List<Integer> counted = new ArrayList<>();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private boolean silent = true;

    RowMapper(Plan plan, Choices choices, RowSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.check = new RowCheck(plan, choices);
        this.dimensions = new Dimensions(plan, choices);
        this.amounts = new Amounts(plan);
        this.frequency = Frequency.of(plan.mapping());
        this.parts = new Parts(sink);
        this.sources = new DescribedSources(sink);
        for (var i = 0; i < plan.mapping().columns().size(); i++) {
            switch (plan.mapping().columns().get(i).role()) {
                case Role.Amount amount -> counted.add(i);
                case Role.Dimension(var field) -> columns.putIfAbsent(field, i);
                case Role.Ignored ignored -> {}
            }
        }
    }

    void take(RawRow row) {
        var problem = check.problem(row);
        if (!problem.isEmpty()) {
            silent = false;
            sink.fault(new Fault(row.line(), "", problem));
            return;
        }
        var faults = faults(plan.mapping().layout().equals("sdmx") ? Labels.without(row) : row);
        silent &= faults.isEmpty();
        faults.forEach(sink::fault);
    }

    private Set<Fault> faults(RawRow row) {
        var unfit = frequency.fault(row, plan.mapping());
        if (unfit.isPresent()) {
            silent = false;
            passed.add(unfit.get());
            return Set.of();
        }
        var faults = new LinkedHashSet<Fault>();
        for (var column : counted) {
            try {
                take(new AmountCell(plan.mapping(), columns, row, column));
            } catch (UndecidedNumber e) {
                undecided.add(row.line(), plan.mapping().columns().get(column).name(), e);
            } catch (FaultException e) {
                faults.add(e.fault());
            } catch (IllegalArgumentException e) {
                var name = plan.mapping().columns().get(column).name();
                faults.add(new Fault(row.line(), name, FaultException.message(e)));
            }
        }
        return faults;
    }

    /// Whether no row has given an observation or a fault.
    boolean silent() {
        return silent;
    }

    /// Says what waited for the rest of its kind.
    void finish() {
        parts.finish();
        passed.finish(sink);
        undecided.finish(sink);
    }

    private void take(AmountCell cell) {
        if (nothing(cell)) {
            return;
        }
        silent = false;
        var commodity = dimensions.commodity(cell);
        var row = new Reading.Row(cell.line(), observation(cell, commodity.commodity()));
        sources.take(cell);
        if (commodity.part().isEmpty()) {
            sink.row(row);
        } else {
            parts.add(commodity.part(), row);
        }
    }

    /// An empty cell among several of amounts, or one that is marked as missing, says nothing.
    private boolean nothing(AmountCell cell) {
        return cell.amount().isEmpty()
                && (counted.size() > 1 || StatusText.missing(cell.text(Field.STATUS)).isPresent());
    }

    private Observation observation(AmountCell cell, Commodity commodity) {
        var status = dimensions.status(cell);
        var period = dimensions.period(cell);
        frequency.check(cell, period);
        var said = amounts.read(cell, status == Status.WITHHELD);
        return new Observation(
                dimensions.key(cell, commodity, said.measure()),
                said.unit(),
                period,
                said.amount(),
                said.measure() == Measure.QUANTITY ? estimated(cell, status) : status,
                dimensions.citation(cell));
    }

    private static Status estimated(AmountCell cell, Status status) {
        var flag = Headings.plain(cell.text(Field.ESTIMATED));
        return flag.equals("true") || flag.equals("1") ? status.weaker(Status.ESTIMATED) : status;
    }
}
