package redress.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, many times. */
final class Timing {

    interface Work {
        void run() throws Exception;
    }

    private final List<Long> nanos = new ArrayList<>();

    static Timing of(int times, Work work) throws Exception {
        var timing = new Timing();
        for (var time = 0; time < times; time++) {
            var start = System.nanoTime();
            work.run();
            timing.nanos.add(System.nanoTime() - start);
        }
        Collections.sort(timing.nanos);
        return timing;
    }

    /** In milliseconds. */
    double percentile(int percent) {
        return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }

    double median() {
        return percentile(50);
    }
}
