package redress.exchange;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed throws the same numbers. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The first entries of a list more often than the last, as the lists of real councils are used. */
    <T> T skewed(List<T> from) {
        var total = 0.0;
        for (var place = 1; place <= from.size(); place++) {
            total += 1.0 / place;
        }
        var thrown = random.nextDouble() * total;
        for (var place = 1; place < from.size(); place++) {
            thrown -= 1.0 / place;
            if (thrown < 0) {
                return from.get(place - 1);
            }
        }
        return from.getLast();
    }

    /** The place in the list of weights. */
    int weighted(List<Integer> weights) {
        var thrown = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        var place = 0;
        while (thrown >= weights.get(place)) {
            thrown -= weights.get(place++);
        }
        return place;
    }

    /** A number of a distribution that is given by its quantiles, evenly spaced. */
    int quantile(List<Integer> quantiles) {
        var place = random.nextDouble() * (quantiles.size() - 1);
        var below = quantiles.get((int) place);
        var above = quantiles.get((int) place + 1);
        return (int) Math.round(below + (above - below) * (place - Math.floor(place)));
    }
}
