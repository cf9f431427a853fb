package amur.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Pushes labels apart that would lie over one another, each as little as possible.
final class Spread {

    private Spread() {}

    /// Labels that touch and move as one.
    private record Cluster(List<Integer> members, double wanted, double height) {

        Cluster join(Cluster below) {
            var all = new ArrayList<>(members);
            all.addAll(below.members);
            var weight = members.size() + below.members.size();
            var offset = below.wanted - height;
            var mean = (wanted * members.size() + offset * below.members.size()) / weight;
            return new Cluster(all, mean, height + below.height);
        }

        double top(double least, double most) {
            return Math.clamp(wanted, least, Math.max(least, most - height));
        }
    }

    /// The upper edges of labels of equal height, in the order given.
    ///
    /// @param wanted where the upper edges should be
    /// @param least the upper edge of the room for all
    /// @param most its lower edge
    static List<Double> apart(List<Double> wanted, double height, double least, double most) {
        var order =
                IntStream.range(0, wanted.size())
                        .boxed()
                        .sorted(Comparator.comparing(wanted::get))
                        .toList();
        var clusters = new ArrayList<Cluster>();
        for (var i : order) {
            var next = new Cluster(List.of(i), wanted.get(i), height);
            while (!clusters.isEmpty() && overlap(clusters.getLast(), next, least, most)) {
                next = clusters.removeLast().join(next);
            }
            clusters.add(next);
        }
        var tops = new Double[wanted.size()];
        for (var cluster : clusters) {
            for (var i = 0; i < cluster.members.size(); i++) {
                tops[cluster.members.get(i)] = cluster.top(least, most) + i * height;
            }
        }
        return List.of(tops);
    }

    private static boolean overlap(Cluster one, Cluster next, double least, double most) {
        return one.top(least, most) + one.height > next.top(least, most) + 1e-9;
    }
}
