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

/// Makes observations of rows by a plan: one for each cell that holds an amount. A cell that
/// cannot be read becomes a fault; the others of its row go on.
final class RowMapper {

    private final Plan plan;
    private final RowSink sink;
    private final RowCheck check;
    private final Selection selection;
    private final Dimensions dimensions;
    private final Amounts amounts;
    private final Undecided undecided = new Undecided();
    private final Outlet outlet;
    private final DescribedSources sources;
    private final List<Integer> counted = new ArrayList<>();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private boolean silent = true;

    RowMapper(Plan plan, Choices choices, RowSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.check = new RowCheck(plan, choices);
        this.selection = new Selection(plan.mapping());
        this.dimensions = new Dimensions(plan, choices);
        this.amounts = new Amounts(plan);
        this.outlet = new Outlet(plan.mapping(), sink);
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
        var fault = check.fault(row);
        if (fault.isPresent()) {
            silent = false;
            outlet.lost(row);
            sink.fault(fault.get());
        } else if (selection.takes(row)) {
            cells(plan.mapping().layout().equals("sdmx") ? Labels.without(row) : row);
        } else {
            silent = false;
        }
    }

    private void cells(RawRow row) {
        var faults = new LinkedHashSet<Fault>();
        for (var column : counted) {
            var name = plan.mapping().columns().get(column).name();
            try {
                take(new AmountCell(plan.mapping(), columns, row, column), row);
            } catch (UndecidedNumber e) {
                outlet.broken(row, name, name);
                undecided.add(row.line(), name, e);
            } catch (FaultException e) {
                outlet.broken(row, name, e.fault().column());
                faults.add(e.fault());
            } catch (IllegalArgumentException e) {
                outlet.broken(row, name, name);
                faults.add(new Fault(row.line(), name, FaultException.message(e)));
            }
        }
        silent &= faults.isEmpty();
        faults.forEach(sink::fault);
    }

    /// Whether no row has given an observation or a fault.
    boolean silent() {
        return silent;
    }

    /// Says what waited for the rest of its kind.
    void finish() {
        outlet.finish();
        selection.finish(sink);
        undecided.finish(sink);
    }

    private void take(AmountCell cell, RawRow raw) {
        if (outlet.skips(cell) || nothing(cell)) {
            return;
        }
        silent = false;
        var all = outlet.commodities(cell, dimensions);
        for (var commodity : all) {
            var row = new Reading.Row(cell.line(), observation(cell, commodity.commodity()));
            sources.take(cell);
            outlet.take(commodity, row, raw);
        }
    }

    /// An empty cell among several of amounts, or one that is marked as missing, says nothing.
    private boolean nothing(AmountCell cell) {
        return cell.amount().isEmpty()
                && !outlet.needs(cell)
                && (counted.size() > 1 || StatusText.missing(cell.text(Field.STATUS)).isPresent());
    }

    private Observation observation(AmountCell cell, Commodity commodity) {
        var status = dimensions.status(cell);
        var period = dimensions.period(cell);
        selection.check(cell, period);
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
