package amur.store;

/// Makes one kind of event of the journal happen again, from the kept files, at the time at which
/// it happened first. Whoever writes a kind of event knows how.
public interface Replay {

    Journal.What what();

    /// @throws IllegalStateException saying what is missing or does not fit any more
    void again(Journal.Entry entry);
}
