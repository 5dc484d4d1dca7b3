package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redress.calendar.CountedDay;
import redress.procedure.Adjustment.Effect;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

/** Whatever moved a date, the days that are shown for it lead from the one to the other and leave none out. */
class WorkingsPropertyTest {

    private static final int CASES = 1_500;

    private final RandomFacts facts = new RandomFacts(new DayTable());
    private final Map<Effect, Integer> tried = new EnumMap<>(Effect.class);

    @Requirement("AL-65")
    @Test
    void the_days_that_are_shown_run_without_a_gap_and_end_on_the_date_that_they_explain() {
        var chance = new Random(20_141_794);
        for (var procedure : ShippedProcedures.whole()) {
            for (var number = 0; number < CASES; number++) {
                for (var reading :
                        ClockReadings.read(procedure, facts.of(procedure, chance), ProcedureFixture.CALENDARS)) {
                    holds(reading);
                }
            }
        }
        assertThat(tried.keySet())
                .as("effects that chance brought about")
                .contains(
                        Effect.STOOD_STILL,
                        Effect.EXTENDED,
                        Effect.CUT_SHORT,
                        Effect.AT_ITS_LONGEST,
                        Effect.EXTENDED_AT_WILL,
                        Effect.EXTENDED_UNMEASURED);
    }

    private void holds(ClockReading reading) {
        var derivation = reading.derivation();
        if (derivation.firstDue().isEmpty()) {
            return;
        }
        var stands = derivation.firstDue().orElseThrow();
        if (!(reading.rule().length() instanceof ClockLength.AsAgreed)) {
            runsTo(stands, derivation.working());
        }
        for (var change : derivation.adjustments()) {
            tried.merge(change.effect(), 1, Integer::sum);
            holds(change, stands, derivation.originOn().orElseThrow());
            stands = change.limit();
        }
        if (!(reading.state() instanceof ClockState.Unreckonable)) {
            assertThat(reading.due()).isIn(Optional.empty(), Optional.of(stands));
        }
    }

    private static void holds(Adjustment change, LocalDate before, LocalDate origin) {
        switch (change.effect()) {
            case STOOD_STILL -> {
                var lost = change.workings().getFirst().days();
                var on = change.workings().getLast().days();
                assertThat(lost.getFirst().date()).isEqualTo(change.madeOn());
                assertThat(lost.getLast().date()).isEqualTo(change.until().minusDays(1));
                assertThat(on.getFirst().date()).as("from the date before").isEqualTo(before);
                runsTo(change.limit(), on);
                assertThat(numbers(lost)).as("as many days as were lost").isEqualTo(numbers(on));
            }
            case EXTENDED, CUT_SHORT, AT_ITS_LONGEST -> {
                var from = origin;
                for (var working : change.workings()) {
                    assertThat(working.days().getFirst().date()).isEqualTo(from);
                    from = working.days().getLast().date();
                    runsTo(from, working.days());
                }
                assertThat(change.limit()).isEqualTo(change.until().isAfter(from) ? from : change.until());
            }
            case AGREED, SET, AMENDED, EXTENDED_AT_WILL, EXTENDED_UNMEASURED, TOO_LATE, NOT_ALLOWED, NO_GAIN ->
                assertThat(change.workings()).isEmpty();
        }
    }

    /** Each day once, those that are counted from 1 on, and this one the last of them. */
    private static void runsTo(LocalDate last, List<CountedDay> days) {
        assertThat(days.getLast().date()).isEqualTo(last);
        assertThat(days.getLast().counted()).isTrue();
        assertThat(days.stream().map(CountedDay::date).toList())
                .isEqualTo(days.getFirst().date().datesUntil(last.plusDays(1)).toList());
        numbers(days);
    }

    private static List<Integer> numbers(List<CountedDay> days) {
        var numbers = days.stream()
                .filter(CountedDay::counted)
                .map(CountedDay::number)
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        return numbers;
    }
}
