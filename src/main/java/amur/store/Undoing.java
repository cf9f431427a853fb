package amur.store;

import amur.trade.Release;
import java.util.SortedMap;

/// What taking a release back would do to what speaks now, cell by cell.
///
/// @param gone so many cells would have no figure any more
/// @param back so many would say again what was known before
/// @param same so many say nothing else than was known before
/// @param stays so many cells would stay as they are, because a later release speaks about them
/// @param shared so many were too many to be looked at one by one: other releases speak of their
///     series too
public record Undoing(
        long gone, long back, long same, SortedMap<Release, Long> stays, long shared) {}
