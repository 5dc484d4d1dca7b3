package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import redress.procedure.ClockState.Missed;
import redress.procedure.Milestones.Extension;
import redress.testing.Requirement;

class ClockReadingsPropertyTest {

    private static final Procedure ADULTS = ProcedureFixture.adults();
    private static final Milestone RECEIVED = new Milestone("received");
    private static final Milestone RESPONDED = new Milestone("responded");
    private static final Milestone CLOSED = new Milestone("closed");

    @Property
    void a_missed_clock_stays_missed_when_the_case_is_closed(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(max = 400) int responded,
            @ForAll @IntRange(max = 100) int closed) {
        var facts = new HashMap<>(Map.of(RECEIVED, received, RESPONDED, received.plusDays(responded)));
        List<ClockReading> before =
                ClockReadings.read(ADULTS, Milestones.of(Map.copyOf(facts)), ProcedureFixture.CALENDARS);
        facts.put(CLOSED, received.plusDays(responded + closed));
        List<ClockReading> after = ClockReadings.read(ADULTS, Milestones.of(facts), ProcedureFixture.CALENDARS);

        for (int clock = 0; clock < before.size(); clock++) {
            if (before.get(clock).state() instanceof Missed missed) {
                assertThat(after.get(clock).state()).isEqualTo(missed);
            }
        }
    }

    @Property
    void an_open_clock_that_is_overdue_is_missed_whenever_the_case_then_ends(
            @ForAll("days") LocalDate received, @ForAll @IntRange(max = 400) int ended) {
        LocalDate end = received.plusDays(ended);
        var open = Milestones.of(Map.of(RECEIVED, received));
        var withdrawn = Milestones.of(Map.of(RECEIVED, received, new Milestone("withdrawn"), end));

        for (String clock : List.of("acknowledge", "local-target", "six-months")) {
            boolean overdue = ProcedureFixture.read(ADULTS, clock, open).overdueOn(end);
            assertThat(ProcedureFixture.read(ADULTS, clock, withdrawn).state() instanceof Missed)
                    .isEqualTo(overdue);
        }
    }

    @Requirement("AL-03")
    @Property
    void no_extension_brings_a_limit_nearer_or_cures_a_breach(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(max = 400) int responded,
            @ForAll @IntRange(max = 400) int agreed,
            @ForAll @IntRange(max = 800) int until) {
        var facts = Map.of(RECEIVED, received, RESPONDED, received.plusDays(responded));
        LocalDate agreedOn = received.plusDays(agreed);
        var extension =
                new Extension(new ClockId("six-months"), agreedOn, received.plusDays(until), agreedOn, "A reason");
        ClockReading plain = ProcedureFixture.read(ADULTS, "six-months", Milestones.of(facts));
        ClockReading extended =
                ProcedureFixture.read(ADULTS, "six-months", new Milestones(facts, List.of(), List.of(extension)));

        LocalDate due = plain.due().orElseThrow();
        assertThat(extended.due().orElseThrow()).isAfterOrEqualTo(due);
        if (agreedOn.isAfter(due)) {
            assertThat(extended.state()).isEqualTo(plain.state());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2012, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
