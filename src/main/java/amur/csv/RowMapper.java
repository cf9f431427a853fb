package amur.csv;

import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes observations of rows by a plan: one for each cell that holds an amount. A cell that
/// cannot be read becomes a fault; the others of its row go on.
final class RowMapper {

    private final Plan plan;
    private final RowSink sink;
    private final Parts parts;
    private final List<Integer> amounts = new ArrayList<>();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final DescribedSources sources;
    private boolean silent = true;
    private final Remembered<amur.trade.Area> areas = new Remembered<>(AreaText::read);
    private final Remembered<CommodityText> commodities = new Remembered<>(CommodityText::read);
    private final Remembered<Flow> flows = new Remembered<>(FlowText::read);
    private final Remembered<Status> statuses = new Remembered<>(StatusText::read);
    private final Remembered<Measure> measures = new Remembered<>(MeasureText::read);
    private final Remembered<Remembered<Period>> periods = new Remembered<>(this::periods);
    private final Remembered<Citation> plainCitations =
            new Remembered<>(id -> new Citation(id, "", ""));
    private final Remembered<UnitText> units = new Remembered<>(RowMapper::unitText);

    RowMapper(Plan plan, RowSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.parts = new Parts(sink);
        this.sources = new DescribedSources(sink);
        for (var i = 0; i < plan.mapping().columns().size(); i++) {
            switch (plan.mapping().columns().get(i).role()) {
                case Role.Amount amount -> amounts.add(i);
                case Role.Dimension(var field) -> columns.putIfAbsent(field, i);
                case Role.Ignored ignored -> {}
            }
        }
    }

    void take(RawRow row) {
        var problem = problem(row);
        if (!problem.isEmpty()) {
            silent = false;
            sink.fault(new Fault(row.line(), "", problem));
            return;
        }
        var faults = new LinkedHashSet<Fault>();
        for (var column : amounts) {
            try {
                take(new AmountCell(plan.mapping(), columns, row, column));
            } catch (FaultException e) {
                faults.add(e.fault());
            } catch (IllegalArgumentException e) {
                var name = plan.mapping().columns().get(column).name();
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
        parts.finish();
    }

    private void take(AmountCell cell) {
        if (nothing(cell)) {
            return;
        }
        silent = false;
        var commodity = cell.get(Field.COMMODITY, commodities::of);
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
                && (amounts.size() > 1 || StatusText.missing(cell.text(Field.STATUS)).isPresent());
    }

    private String problem(RawRow row) {
        var width = plan.header().size();
        if (!row.problem().isEmpty()) {
            return row.problem();
        }
        if (width > 2 && row.width() == 1 && !row.cell(0).isEmpty()) {
            return "\"%s\" stands alone on its line; a note belongs above the table or out of the file"
                    .formatted(Damage.shortened(row.cell(0)));
        }
        if (row.cells().size() != width && (row.width() > width || row.cells().size() < width)) {
            return "the row has %d cells, the header %d columns; put quotes around a cell that holds a %s"
                    .formatted(row.cells().size(), width, plan.dialect().delimiter().code());
        }
        return Damage.of(row.cells(), plan.dialect().encoding());
    }

    private Observation observation(AmountCell cell, Commodity commodity) {
        var status = status(cell);
        var amount =
                status == Status.WITHHELD && cell.amount().isEmpty()
                        ? Optional.<AmountText>empty()
                        : Optional.of(read(cell));
        var unit = unit(cell, amount.flatMap(AmountText::unit));
        var measure = measure(cell, unit);
        amount.ifPresent(said -> refuseNoWeight(cell, said, measure));
        var key =
                new SeriesKey(
                        cell.get(Field.REPORTER, areas::of),
                        cell.get(Field.PARTNER, areas::of),
                        cell.get(Field.FLOW, flows::of),
                        commodity,
                        measure);
        return new Observation(
                key,
                unit.unit(),
                period(cell),
                amount.map(said -> scaled(said.amount(), unit.scale(), cell)),
                measure == Measure.QUANTITY ? estimated(cell, status) : status,
                citation(cell));
    }

    private Status status(AmountCell cell) {
        return StatusText.missing(cell.text(Field.STATUS)).isPresent()
                ? Status.REPORTED
                : cell.get(Field.STATUS, statuses::of);
    }

    private static Status estimated(AmountCell cell, Status status) {
        var flag = Headings.plain(cell.text(Field.ESTIMATED));
        return flag.equals("true") || flag.equals("1") ? status.weaker(Status.ESTIMATED) : status;
    }

    private void refuseNoWeight(AmountCell cell, AmountText said, Measure measure) {
        var comtrade = plan.mapping().layout().equals("comtrade");
        if (comtrade && measure == Measure.QUANTITY && said.amount().signum() == 0) {
            throw cell.fault(
                    "\"%s\": UN Comtrade writes 0 where no weight was reported; empty the cell"
                            .formatted(cell.amount()));
        }
    }

    private AmountText read(AmountCell cell) {
        if (cell.amount().isEmpty()) {
            throw cell.fault("the cell is empty; give a value");
        }
        try {
            return AmountText.read(cell.amount(), plan.dialect().numbers());
        } catch (IllegalArgumentException e) {
            throw cell.fault(FaultException.message(e));
        }
    }

    /// An amount stays as published, zeros and all, unless there is something to multiply.
    private static BigDecimal scaled(BigDecimal amount, BigDecimal scale, AmountCell cell) {
        var power = cell.text(Field.EXPONENT);
        var factor =
                power.isEmpty()
                        ? scale
                        : scale.multiply(cell.get(Field.EXPONENT, RowMapper::tenTo));
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return amount;
        }
        var scaled = amount.multiply(factor).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private static BigDecimal tenTo(String power) {
        if (!power.matches("-?\\d{1,2}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no power of ten such as 0, 3 or 6".formatted(power));
        }
        return BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(power));
    }

    /// The unit with its scale: the cell's own, or the column's, or the row's, or the file's.
    private UnitText unit(AmountCell cell, Optional<Unit> own) {
        var fixed = cell.fixed().get(Field.UNIT);
        var said = cell.text(Field.UNIT);
        if (said.isEmpty()) {
            return own.map(unit -> new UnitText(unit, BigDecimal.ONE))
                    .orElseThrow(
                            () ->
                                    cell.fault(
                                            "no unit is given; say in what the amounts are counted"));
        }
        var unit = cell.get(Field.UNIT, units::of);
        if (own.isPresent() && own.get() != unit.unit()) {
            throw cell.fault(
                    "\"%s\" is in %s, but the unit is given as %s; make the two agree"
                            .formatted(cell.amount(), own.get(), unit.unit()));
        }
        var scale =
                fixed == null && columns.containsKey(Field.UNIT) ? "" : cell.scale(fixed != null);
        return scale.isEmpty() ? unit : new UnitText(unit.unit(), new BigDecimal(scale));
    }

    private static UnitText unitText(String text) {
        return UnitText.exactly(text).orElseGet(() -> new UnitText(Unit.of(text), BigDecimal.ONE));
    }

    private Measure measure(AmountCell cell, UnitText unit) {
        if (!cell.text(Field.MEASURE).isEmpty()) {
            return cell.get(Field.MEASURE, measures::of);
        }
        return MeasureText.of(unit.unit())
                .orElseThrow(() -> cell.fault("no measure is given for " + unit.unit()));
    }

    private Period period(AmountCell cell) {
        var dates = periods.of(cell.text(Field.YEAR));
        if (!cell.text(Field.PERIOD).isEmpty()) {
            return cell.get(Field.PERIOD, dates::of);
        }
        return cell.get(cell.text(Field.MONTH).isEmpty() ? Field.YEAR : Field.MONTH, dates::of);
    }

    private Remembered<Period> periods(String year) {
        return new Remembered<>(new PeriodText(Above.year(year), plan.dialect().days())::read);
    }

    private Citation citation(AmountCell cell) {
        if (cell.text(Field.LOCATOR).isEmpty() && cell.text(Field.CAVEAT).isEmpty()) {
            return cell.get(Field.SOURCE, plainCitations::of);
        }
        return cell.get(
                Field.SOURCE,
                id -> new Citation(id, cell.text(Field.LOCATOR), cell.text(Field.CAVEAT)));
    }
}
