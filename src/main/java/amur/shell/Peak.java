package amur.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// The most heap that was in use since a moment, garbage included: what a machine must hold.
public final class Peak {

    private final List<MemoryPoolMXBean> pools =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();

    /// Starts counting.
    public Peak() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /// At least as much as was in use at once: the peaks of the parts of the heap, added up.
    public long megabytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
