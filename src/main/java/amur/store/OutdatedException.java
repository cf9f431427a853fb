package amur.store;

/// The data are no longer what somebody saw when they decided to change them.
public class OutdatedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public OutdatedException() {
        super("the data have changed since the dry run, so nothing was written; look at it again");
    }
}
