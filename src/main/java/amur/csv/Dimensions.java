package amur.csv;

import amur.trade.Area;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Status;

/// Reads what a row says beside its amounts: whose trade, in what, when, and who says so.
final class Dimensions {

    private final Dialect dialect;
    private final boolean chosen;
    private final MonthDays days = new MonthDays();
    private final Remembered<Area> areas = new Remembered<>(AreaText::read);
    private final Remembered<CommodityText> commodities = new Remembered<>(CommodityText::read);
    private final Remembered<Flow> flows = new Remembered<>(FlowText::read);
    private final Remembered<Status> statuses = new Remembered<>(StatusText::read);
    private final Remembered<Remembered<Period>> periods = new Remembered<>(this::periods);
    private final Remembered<Citation> plain = new Remembered<>(id -> new Citation(id, "", ""));

    Dimensions(Plan plan, Choices choices) {
        this.dialect = plan.dialect();
        this.chosen = choices.days().isPresent();
    }

    CommodityText commodity(AmountCell cell) {
        return cell.get(Field.COMMODITY, commodities::of);
    }

    SeriesKey key(AmountCell cell, Commodity commodity, Measure measure) {
        return new SeriesKey(
                cell.get(Field.REPORTER, areas::of),
                cell.get(Field.PARTNER, areas::of),
                cell.get(Field.FLOW, flows::of),
                commodity,
                measure);
    }

    Status status(AmountCell cell) {
        return StatusText.missing(cell.text(Field.STATUS)).isPresent()
                ? Status.REPORTED
                : cell.get(Field.STATUS, statuses::of);
    }

    Period period(AmountCell cell) {
        var dates = periods.of(cell.text(Field.YEAR));
        if (!cell.text(Field.PERIOD).isEmpty()) {
            return cell.get(Field.PERIOD, dates::of);
        }
        return cell.get(cell.text(Field.MONTH).isEmpty() ? Field.YEAR : Field.MONTH, dates::of);
    }

    private Remembered<Period> periods(String year) {
        var dates = new PeriodText(Above.year(year), dialect.days());
        return new Remembered<>(text -> period(text, dates));
    }

    /// A day that was told to stand for its month does so; one that was taken for it has to fit.
    private Period period(String text, PeriodText dates) {
        var period = dates.read(text);
        if (!chosen) {
            days.take(text);
        }
        return period;
    }

    Citation citation(AmountCell cell) {
        if (cell.text(Field.LOCATOR).isEmpty() && cell.text(Field.CAVEAT).isEmpty()) {
            return cell.get(Field.SOURCE, plain::of);
        }
        return cell.get(
                Field.SOURCE,
                id -> new Citation(id, cell.text(Field.LOCATOR), cell.text(Field.CAVEAT)));
    }
}
