package amur.intake;

import amur.csv.Fault;
import java.io.IOException;

/// Faults as bytes. What a fault quotes is cut where the file's own cell would fill the disk.
final class FaultCodec implements Spool.Codec<Fault> {

    private static final int LONGEST = 4000;

    @Override
    public void write(Packing out, Fault fault) throws IOException {
        out.writeLong(fault.line());
        out.writeWords(cut(fault.column()));
        out.writeWords(cut(fault.message()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    @Override
    public Fault read(Unpacking in) throws IOException {
        return new Fault(in.readLong(), in.readWords(), in.readWords());
    }
}
