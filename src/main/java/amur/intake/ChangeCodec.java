package amur.intake;

import amur.trade.Recorded;
import amur.trade.Release;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Changes as bytes; what they are about is one number, which the file's own order explains.
record ChangeCodec(SeriesOrder order) implements Spool.Codec<Change> {

    @Override
    public void write(Packing out, Change change) throws IOException {
        out.writeLong(order.number(change.observation()));
        out.writeLong(change.line());
        RowCodec.write(out, change.observation());
        out.writeWords(change.remark());
        out.writeByte(change.before().isPresent() ? 1 : 0);
        if (change.before().isPresent()) {
            write(out, change.before().get());
        }
    }

    private static void write(Packing out, Recorded held) throws IOException {
        RowCodec.write(out, held.observation());
        out.writeInt(held.line());
        out.writeLong(held.release().id());
        out.writeWords(held.release().name());
        out.writeWords(held.release().digest());
        out.writeWords(held.release().recorded().toString());
        out.writeWords(held.release().by());
    }

    @Override
    public Change read(Unpacking in) throws IOException {
        var number = in.readLong();
        var line = in.readLong();
        var said = RowCodec.read(in, order.series(number), SeriesOrder.period(number));
        var remark = in.readWords();
        var before =
                in.readByte() == 1 ? Optional.of(held(in, number)) : Optional.<Recorded>empty();
        return new Change(line, said, before, remark);
    }

    private Recorded held(Unpacking in, long number) throws IOException {
        var said = RowCodec.read(in, order.series(number), SeriesOrder.period(number));
        var line = in.readInt();
        var release =
                new Release(
                        in.readLong(),
                        in.readWords(),
                        in.readWords(),
                        Instant.parse(in.readWords()),
                        in.readWords());
        return new Recorded(said, release, line);
    }
}
