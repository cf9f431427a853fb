package amur.intake;

import amur.store.SeriesId;
import amur.trade.Citation;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Status;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// What an observation says, as bytes, for files that live no longer than a dry run. What it is
/// about is not in them.
final class RowCodec {

    private static final Status[] STATUSES = Status.values();
    private static final int SHORT = 63;
    private static final byte NONE = -1;

    private RowCodec() {}

    static void write(DataOutputStream out, Observation said) throws IOException {
        out.writeByte(said.status().ordinal());
        write(out, said.amount());
        out.writeUTF(said.citation().locator());
        out.writeUTF(said.citation().caveat());
    }

    private static void write(DataOutputStream out, Optional<BigDecimal> amount)
            throws IOException {
        if (amount.isEmpty()) {
            out.writeByte(NONE);
            return;
        }
        var unscaled = amount.get().unscaledValue();
        var small = unscaled.bitLength() <= SHORT;
        out.writeByte(small ? 0 : 1);
        out.writeInt(amount.get().scale());
        if (small) {
            out.writeLong(unscaled.longValueExact());
        } else {
            var bytes = unscaled.toByteArray();
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static Observation read(DataInputStream in, SeriesId series, Period period) throws IOException {
        var status = STATUSES[in.readByte()];
        var amount = amount(in);
        var citation = new Citation(series.source(), in.readUTF(), in.readUTF());
        return new Observation(series.key(), series.unit(), period, amount, status, citation);
    }

    private static Optional<BigDecimal> amount(DataInputStream in) throws IOException {
        var form = in.readByte();
        if (form == NONE) {
            return Optional.empty();
        }
        var scale = in.readInt();
        return Optional.of(
                form == 0
                        ? BigDecimal.valueOf(in.readLong(), scale)
                        : new BigDecimal(new BigInteger(in.readNBytes(in.readInt())), scale));
    }
}
