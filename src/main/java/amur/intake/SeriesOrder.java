package amur.intake;

import amur.store.SeriesId;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Observation;
import amur.trade.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the cells of a file so that all that is said of one trade stands together: trades in
/// the order in which they come, within a trade one series after the other, within a series the
/// earlier period first.
final class SeriesOrder {

    /// A trade as one source counts it, in whatever measure and unit.
    private record Trade(
            Area reporter, Area partner, Flow flow, Commodity commodity, String source) {

        static Trade of(SeriesId id) {
            var key = id.key();
            return new Trade(
                    key.reporter(), key.partner(), key.flow(), key.commodity(), id.source());
        }
    }

    private static final int MONTH_BITS = 10;
    private static final int START_BITS = 12;
    private static final int SERIES_SHIFT = MONTH_BITS + START_BITS;

    /// So many bits hold the series of one trade: every measure in every unit is fewer.
    private static final int SLOT_BITS = 8;

    private static final int LETTER_BITS = 5;
    private static final int CODE_BITS = 6;

    /// So many fit beside the rest into one number.
    private static final int MOST_SOURCES = 1 << 14;

    /// Odd, so that no two products are the same.
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Map<Long, Long> numbers = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<Trade, Integer> trades = new HashMap<>();
    private final List<List<SeriesId>> series = new ArrayList<>();

    /// The number of what the observation is about; the same cell has the same number.
    long number(Observation said) {
        var packed = packed(said);
        var known = numbers.get(packed);
        var series = known == null ? enter(packed, SeriesId.of(said)) : known;
        return series << SERIES_SHIFT | number(said.period());
    }

    /// The series in one number, because a million rows ask which of many thousand they belong to:
    /// the letters of both areas, the closed choices, and the source in order of appearance.
    /// Scattered, because such numbers differ in few bits and would crowd in a hash table.
    private long packed(Observation said) {
        var key = said.key();
        var packed = (long) source(said.citation().source());
        packed = packed << LETTER_BITS * 3 | letters(key.reporter().code());
        packed = packed << LETTER_BITS * 3 | letters(key.partner().code());
        packed = packed << 1 | key.flow().ordinal();
        packed = packed << CODE_BITS | key.commodity().ordinal();
        packed = packed << CODE_BITS | key.measure().ordinal();
        return (packed << CODE_BITS | said.unit().ordinal()) * SCATTER;
    }

    private int source(String id) {
        var known = sources.get(id);
        if (known != null) {
            return known;
        }
        if (sources.size() == MOST_SOURCES) {
            throw new IllegalArgumentException(
                    "the file cites more than %,d sources; split it".formatted(MOST_SOURCES));
        }
        sources.put(id, sources.size());
        return sources.size() - 1;
    }

    private static long letters(String code) {
        return (long) (code.charAt(0) - 'A') << 2 * LETTER_BITS
                | (long) (code.charAt(1) - 'A') << LETTER_BITS
                | code.charAt(2) - 'A';
    }

    private long enter(long packed, SeriesId id) {
        var trade = trades.computeIfAbsent(Trade.of(id), fresh -> open());
        var slots = series.get(trade);
        var number = (long) trade << SLOT_BITS | slots.size();
        slots.add(id);
        numbers.put(packed, number);
        return number;
    }

    private int open() {
        series.add(new ArrayList<>(2));
        return series.size() - 1;
    }

    private static long number(Period period) {
        var start = (period.start().getYear() - 1900) * 12 + period.start().getMonthValue() - 1;
        return (long) start << MONTH_BITS | period.months();
    }

    SeriesId series(long number) {
        var id = number >>> SERIES_SHIFT;
        return series.get((int) (id >>> SLOT_BITS)).get((int) (id & (1 << SLOT_BITS) - 1));
    }

    static Period period(long number) {
        var start = (int) (number >>> MONTH_BITS) & (1 << START_BITS) - 1;
        var months = (int) number & (1 << MONTH_BITS) - 1;
        return new Period(java.time.YearMonth.of(1900 + start / 12, start % 12 + 1), months);
    }

    /// Which series the number belongs to.
    static long seriesOf(long number) {
        return number >>> SERIES_SHIFT;
    }

    /// Which trade the number belongs to.
    static long trade(long number) {
        return number >>> SERIES_SHIFT + SLOT_BITS;
    }
}
