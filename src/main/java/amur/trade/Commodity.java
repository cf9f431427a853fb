package amur.trade;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What crosses the border, by its code in files and addresses and its codes in the Harmonized
/// System.
///
/// `data/commodities.csv` says the same for readers of the data package; a test keeps the two
/// alike. HS headings: World Customs Organization, HS 2022, chapter 27.
public enum Commodity {
    ALL_GOODS(null, "TOTAL"),
    ENERGY_TOTAL(ALL_GOODS, "27"),
    CRUDE_OIL(ENERGY_TOTAL, "2709"),
    OIL_PRODUCTS(ENERGY_TOTAL, "2710"),
    NATURAL_GAS(ENERGY_TOTAL, "271111 271121"),
    LNG(NATURAL_GAS, "271111"),
    PIPELINE_GAS(NATURAL_GAS, "271121"),
    COAL(ENERGY_TOTAL, "2701 2702"),
    COKING_COAL(COAL, "27011210"),
    THERMAL_COAL(COAL, "27011290 270119"),
    ELECTRICITY(ENERGY_TOTAL, "2716");

    private final Optional<Commodity> parent;
    private final List<String> hs;

    Commodity(@org.jspecify.annotations.Nullable Commodity parent, String hs) {
        this.parent = Optional.ofNullable(parent);
        this.hs = List.of(hs.split(" "));
    }

    public static Commodity of(String code) {
        return Codes.find(Commodity.class, Commodity::code, code);
    }

    /// Every commodity that is energy and no total of others, in the order in which charts stack
    /// them.
    public static List<Commodity> energy() {
        return Arrays.stream(values()).filter(c -> c != ALL_GOODS && c != ENERGY_TOTAL).toList();
    }

    public String code() {
        return Codes.lower(this);
    }

    /// The codes of the Harmonized System that this commodity gathers.
    public List<String> hs() {
        return hs;
    }

    public Optional<Commodity> parent() {
        return parent;
    }

    /// Whether it is counted in barrels. A cubic metre of gas is no cubic metre of liquid, so
    /// nothing else may ever become barrels.
    public boolean liquid() {
        return this == CRUDE_OIL || this == OIL_PRODUCTS;
    }

    /// Whether it is counted in billions of cubic metres as gas, which liquids never are.
    public boolean gas() {
        return NATURAL_GAS.contains(this);
    }

    /// Whether the other commodity is counted within this one, so that the two must never be added.
    public boolean contains(Commodity other) {
        return other == this || other.parent.map(this::contains).orElse(false);
    }
}
