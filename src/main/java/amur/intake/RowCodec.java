package amur.intake;

import amur.store.SeriesId;
import amur.trade.Citation;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// What an observation says, as bytes, for files that live no longer than a dry run. What it is
/// about is not in them.
final class RowCodec {

    private static final Status[] STATUSES = Status.values();
    /// So many digits fit into a long.
    private static final int SHORT = 18;

    private static final byte NONE = -1;

    private RowCodec() {}

    static void write(Packing out, Observation said) throws IOException {
        out.writeByte(said.status().ordinal());
        write(out, said.amount());
        out.writeWords(said.citation().locator());
        out.writeWords(said.citation().caveat());
    }

    private static void write(Packing out, Optional<BigDecimal> amount) throws IOException {
        if (amount.isEmpty()) {
            out.writeByte(NONE);
            return;
        }
        var small = amount.get().precision() <= SHORT;
        var scale = amount.get().scale();
        out.writeByte(small ? 0 : 1);
        out.writeInt(scale);
        if (small) {
            out.writeLong(amount.get().scaleByPowerOfTen(scale).longValueExact());
        } else {
            out.write(amount.get().unscaledValue().toByteArray());
        }
    }

    static Observation read(Unpacking in, SeriesId series, Period period) throws IOException {
        var status = STATUSES[in.readByte()];
        var amount = amount(in);
        var citation = new Citation(series.source(), in.readWords(), in.readWords());
        return new Observation(series.key(), series.unit(), period, amount, status, citation);
    }

    private static Optional<BigDecimal> amount(Unpacking in) throws IOException {
        var form = in.readByte();
        if (form == NONE) {
            return Optional.empty();
        }
        var scale = in.readInt();
        return Optional.of(
                form == 0
                        ? BigDecimal.valueOf(in.readLong(), scale)
                        : new BigDecimal(new BigInteger(in.read()), scale));
    }
}
