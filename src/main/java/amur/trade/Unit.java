package amur.trade;

import java.math.BigDecimal;

/// In what a number is counted, and how large the unit is beside the base of its dimension.
///
/// Only scales that hold by definition live here: 1 bbl = 42 US gallons = 0.158987294928 m³ (NIST
/// SP 811, appendix B.8) and 1 toe = 11,630 kWh (IEA). Factors that depend on the commodity, such
/// as barrels to the tonne, are measured and stand in `data/conversions.csv` with their source.
public enum Unit {
    USD("USD", Dimension.MONEY),
    CNY("CNY", Dimension.MONEY),
    RUB("RUB", Dimension.MONEY),
    TONNE("t", Dimension.MASS),
    CUBIC_METRE("m3", Dimension.VOLUME),
    BILLION_CUBIC_METRES("bcm", Dimension.VOLUME, "1000000000"),
    BARREL("bbl", Dimension.VOLUME, "0.158987294928"),
    KILOWATT_HOUR("kWh", Dimension.ENERGY),
    TONNE_OF_OIL_EQUIVALENT("toe", Dimension.ENERGY, "11630"),
    BARREL_PER_DAY("bbl/d", Dimension.RATE),
    USD_PER_TONNE("USD/t", Dimension.PRICE),
    USD_PER_BARREL("USD/bbl", Dimension.PRICE),
    USD_PER_1000_CUBIC_METRES("USD/1000m3", Dimension.PRICE),
    PERCENT("percent", Dimension.RATIO),
    /// A multiple: what doubled is 2 of these.
    TIMES("ratio", Dimension.RATIO),
    /// The first period is 100.
    INDEX("index", Dimension.RATIO),
    /// Of concentration, from near 0 to 10,000.
    HERFINDAHL("HHI", Dimension.RATIO),
    RANK("rank", Dimension.ORDINAL);

    /// What kind of thing a unit counts. Only amounts of one dimension can be added.
    public enum Dimension {
        MONEY,
        MASS,
        VOLUME,
        ENERGY,
        RATE,
        PRICE,
        RATIO,
        ORDINAL;

        /// Whether the amounts of neighbouring months make the amount of both together.
        public boolean additive() {
            return this == MONEY || this == MASS || this == VOLUME || this == ENERGY;
        }
    }

    private final String code;
    private final Dimension dimension;
    private final BigDecimal inBase;

    Unit(String code, Dimension dimension) {
        this(code, dimension, "1");
    }

    Unit(String code, Dimension dimension, String inBase) {
        this.code = code;
        this.dimension = dimension;
        this.inBase = new BigDecimal(inBase);
    }

    public static Unit of(String code) {
        return Codes.find(Unit.class, Unit::code, code);
    }

    public String code() {
        return code;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// How many base units of the dimension one of this unit is; 1 for money, whose rates vary.
    public BigDecimal inBase() {
        return inBase;
    }

    @Override
    public String toString() {
        return code;
    }
}
