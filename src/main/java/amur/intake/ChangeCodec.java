package amur.intake;

import amur.trade.Observation;
import amur.trade.Recorded;
import amur.trade.Release;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Changes as bytes; what they are about is one number, which the file's own order explains.
record ChangeCodec(SeriesOrder order) implements Spool.Codec<Change> {

    @Override
    public void write(DataOutputStream out, Change change) throws IOException {
        out.writeLong(order.number(change.observation()));
        out.writeLong(change.line());
        RowCodec.write(out, change.observation());
        out.writeUTF(change.remark());
        out.writeBoolean(change.before().isPresent());
        if (change.before().isPresent()) {
            write(out, change.before().get());
        }
    }

    private static void write(DataOutputStream out, Recorded held) throws IOException {
        RowCodec.write(out, held.observation());
        out.writeInt(held.line());
        out.writeLong(held.release().id());
        out.writeUTF(held.release().name());
        out.writeUTF(held.release().digest());
        out.writeUTF(held.release().recorded().toString());
        out.writeUTF(held.release().by());
    }

    @Override
    public Change read(DataInputStream in) throws IOException {
        var number = in.readLong();
        var line = in.readLong();
        var said = RowCodec.read(in, order.series(number), SeriesOrder.period(number));
        var remark = in.readUTF();
        var before = in.readBoolean() ? Optional.of(held(in, said)) : Optional.<Recorded>empty();
        return new Change(line, said, before, remark);
    }

    private Recorded held(DataInputStream in, Observation now) throws IOException {
        var number = order.number(now);
        var said = RowCodec.read(in, order.series(number), SeriesOrder.period(number));
        var line = in.readInt();
        var release =
                new Release(
                        in.readLong(),
                        in.readUTF(),
                        in.readUTF(),
                        Instant.parse(in.readUTF()),
                        in.readUTF());
        return new Recorded(said, release, line);
    }
}
