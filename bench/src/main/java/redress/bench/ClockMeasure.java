package redress.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.procedure.ClockReading;
import redress.procedure.ClockReadings;
import redress.procedure.Milestone;
import redress.procedure.Milestones;
import redress.procedure.Procedures;

/** How long all clocks of one case take to derive, for each procedure that ships, with every fact of it known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ClockMeasure {

    private static final String FOLDER = "classpath*:procedures/";
    private static final String ENDING = ".yaml";

    /** The procedure, as its file is called. */
    @Param("")
    private String reference = "";

    /** Whose holidays are kept. */
    @Param("")
    private String division = "";

    private Supplier<List<ClockReading>> reading = List::of;

    /** Each fact a week after the one before, as a long case goes. */
    @Setup
    public void aLongCase() {
        var procedure = Subject.loaded(Procedures.shipped(reference).orElseThrow());
        var calendars = CalendarHistory.of(WorkingCalendars.bundled(division));
        var facts = new HashMap<Milestone, LocalDate>();
        var day = LocalDate.of(2024, 1, 2);
        for (var fact : procedure.milestones().keySet()) {
            facts.put(fact, day);
            day = day.plusWeeks(1);
        }
        var milestones = Milestones.of(facts);
        reading = () -> ClockReadings.read(procedure, milestones, calendars);
    }

    @Benchmark
    public List<ClockReading> allClocksOfACase() {
        return reading.get();
    }

    /** In this process, whose class path is a packed jar that a process of its own could not read. */
    static void run(String division) throws RunnerException, IOException {
        new Runner(new OptionsBuilder()
                        .include(ClockMeasure.class.getName())
                        .param("reference", shipped())
                        .param("division", division)
                        .forks(0)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
    }

    private static String[] shipped() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + "*" + ENDING))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(ENDING, ""))
                .sorted()
                .toArray(String[]::new);
    }
}
