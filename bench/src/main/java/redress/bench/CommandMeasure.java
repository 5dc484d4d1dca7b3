package redress.bench;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import redress.casework.Answer;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Sight;
import redress.journal.Actor;

/**
 * Commands a second with durable commits: a note on a case is one event and one changed row of a list. It takes turns with
 * its floors, so that whatever else the machine does meets all of them alike; the first turn warms up and is not counted.
 */
final class CommandMeasure {

    static final int WRITERS = 4;
    private static final int TURNS = 3;
    private static final int SECONDS = 4;
    private static final Cases.Setting SETTING =
            new Cases.Setting(new Actor("bench"), new Sight.Everything(), Subject.NOW, Subject.TODAY);

    private final Cases cases;
    private final Map<CaseReference, Integer> seen = new ConcurrentHashMap<>();

    private CommandMeasure(Cases cases) {
        this.cases = cases;
    }

    static String measure(Installation installation, Sampler sampler) throws Exception {
        var source = installation.room(DataSource.class);
        var measure = new CommandMeasure(installation.room(Cases.class));
        sampler.references().forEach(measure::open);
        try (var floor = new PlainFloor(source)) {
            var pgbench = PgbenchFloor.of(source, sampler);
            var ours = 0.0;
            var plain = 0.0;
            var outside = 0.0;
            for (var turn = 0; turn <= TURNS; turn++) {
                var share = turn == 0 ? 0 : 1.0 / TURNS;
                ours += share * rate(writer -> () -> measure.note(sampler.reference(writer)));
                plain += share * rate(writer -> () -> floor.write(sampler.stream(writer)));
                if (pgbench.isPresent()) {
                    outside += share * pgbench.orElseThrow().rate(SECONDS);
                }
            }
            var told = "%.0f a second with %d writers (the same rows from Java %.0f, ratio %.2f"
                    .formatted(ours, WRITERS, plain, ours / plain);
            if (pgbench.isEmpty()) {
                return told + "; no pgbench on this machine)";
            }
            pgbench.orElseThrow().close();
            return told + "; from pgbench %.0f, ratio %.2f)".formatted(outside, ours / outside);
        }
    }

    private interface Writer {
        Timing.Work of(int writer);
    }

    private static double rate(Writer work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var end = System.nanoTime() + SECONDS * 1_000_000_000L;
            var counts = new ArrayList<Future<Integer>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var step = work.of(writer);
                counts.add(pool.submit((Callable<Integer>) () -> {
                    var done = 0;
                    while (System.nanoTime() < end) {
                        step.run();
                        done++;
                    }
                    return done;
                }));
            }
            var all = 0;
            for (var count : counts) {
                all += count.get();
            }
            return (double) all / SECONDS;
        }
    }

    /** As somebody does before they write: the form that they send in says after which event it is. */
    private void open(CaseReference reference) {
        seen.put(reference, cases.find(reference, SETTING.sight()).orElseThrow().sequence());
    }

    private void note(CaseReference reference) {
        var sequence = seen.getOrDefault(reference, 0);
        var answer = cases.handle(
                reference,
                sequence,
                new CaseCommand.AddNote(Subject.TODAY, "Rang, no answer; will try at four."),
                SETTING);
        seen.put(reference, sequence + 1);
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("The note was not taken: " + answer);
        }
    }
}
