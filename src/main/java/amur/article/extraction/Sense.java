package amur.article.extraction;

/// What a known word can be. The files of words name these senses.
enum Sense {
    /// What a number is multiplied with.
    SCALE,
    /// A unit, with a factor if the word counts several: `m3*1000000000`.
    UNIT,
    CURRENCY,
    /// Between an amount and what it is for: a barrel, per tonne.
    PER,
    /// The time of a rate: a year.
    RATE,
    HEDGE,
    NUMBER,
    FRACTION,
    /// A change by a multiple in one word: doubled.
    MULTIPLE,
    /// What makes a multiple of the number before it: fold, times.
    TIMES,
    MONTH,
    ORDINAL,
    COMMODITY,
    /// A country by name, with the side on which it usually stands.
    PLACE,
    /// A country as the quality of a thing.
    ADJECTIVE,
    /// Who does this sells.
    SELLS,
    /// Who does this buys.
    BUYS,
    FROM,
    TO,
    /// Energy that moves, without saying from whom.
    FLOW,
    /// Between a figure and what it is compared with.
    BASE,
    UP,
    DOWN,
    /// In comparison with a year, or a month, before.
    YOY,
    SHARE,
    DISCOUNT,
    PRICE,
    CAPACITY,
    SETTLEMENT,
    /// What is paid of a thing that was named before: its bill, its price.
    BILLED,
    /// The currency that follows is the one that is not paid.
    NOT,
    /// What is counted about energy without being trade: output, stakes, quotas.
    ASIDE,
    /// What follows is another thought.
    BREAK,
    /// What is said not to have been: of the deed that follows if the value is `deed`.
    DENIED,
    /// Trade the other way than that just spoken of.
    BACK,
    /// Between a whole and a part of it: of which.
    PARTLY,
    /// What makes the number behind it percent.
    HUNDREDTHS,
    /// What a country sells to everybody.
    OPEN,
    /// Trade in both directions, where a text has spoken of it before.
    BOTH,
    /// In all, before what is sold or bought.
    TOTAL,
    /// To all countries, or from all.
    ABROAD,
    /// What says behind an amount that it is about so much.
    TAIL,
    /// Before a change: by.
    BY,
    /// Before a level: to, at.
    LEVEL,
    /// Behind a share: of what it is one.
    WHOLE,
    /// A country that owns what stands before it.
    OWNER,
    /// What is counted by the day.
    DAILY,
    /// So it was at another time.
    WAS,
    /// Goes on with the time just named.
    WHEN,
    /// The figures are counted by the customs.
    CUSTOMS,
    /// All countries together sell.
    ALL,
    /// The figures are counted from the movements of ships.
    TRACKING
}
