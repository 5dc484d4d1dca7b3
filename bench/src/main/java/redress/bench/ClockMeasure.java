package redress.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.procedure.ClockReading;
import redress.procedure.ClockReadings;
import redress.procedure.Loading;
import redress.procedure.Milestone;
import redress.procedure.Milestones;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** How long all clocks of one case take to derive, with every fact of its procedure known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ClockMeasure {

    private static final CalendarHistory CALENDARS = CalendarHistory.of(WorkingCalendars.bundled("england-and-wales"));

    @Param({"england-adults-2009", "england-children-2006", "wales-adults-2014", "complaint-handling-code-2024"})
    private String reference = "";

    private Procedure procedure = read("england-adults-2009");
    private Milestones milestones = Milestones.of(Map.of());

    /** Each fact a week after the one before, as a long case goes. */
    @Setup
    public void aLongCase() {
        procedure = read(reference);
        var facts = new HashMap<Milestone, LocalDate>();
        var day = LocalDate.of(2024, 1, 2);
        for (var fact : procedure.milestones().keySet()) {
            facts.put(fact, day);
            day = day.plusWeeks(1);
        }
        milestones = Milestones.of(facts);
    }

    private static Procedure read(String reference) {
        return switch (Procedures.shipped(reference).orElseThrow()) {
            case Loading.Loaded<Procedure>(var loaded) -> loaded;
            case Loading.Refused<Procedure>(var problems) -> throw new IllegalStateException("" + problems);
        };
    }

    @Benchmark
    public List<ClockReading> allClocksOfACase() {
        return ClockReadings.read(procedure, milestones, CALENDARS);
    }

    /** In this process, whose class path is a packed jar that a process of its own could not read. */
    static void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ClockMeasure.class.getName())
                        .forks(0)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
    }
}
