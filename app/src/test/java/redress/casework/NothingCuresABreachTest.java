package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.BOOK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import redress.casework.EveryCommand.Choice;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.Procedure;
import redress.testing.Requirement;

/**
 * No command but a correction makes a duty that is late today not late, and none makes one late that was never owed: of
 * every clock of every procedure, those of a procedure that was left included, whatever is done and however it is dated.
 */
class NothingCuresABreachTest {

    @Provide
    Arbitrary<List<Choice>> lives() {
        return EveryCommand.lives();
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(EveryCommand.complaints());
    }

    @Requirement("AL-40")
    @Property(tries = 2000)
    void no_command_but_a_correction_makes_a_late_duty_kept_or_one_late_that_was_never_owed(
            @ForAll("procedures") Procedure first, @ForAll("lives") List<Choice> life) {
        var known = Fenshire.Telling.received(EveryCommand.FIRST.toString(), "telephone", "Late.")
                .under(first)
                .known();
        var today = EveryCommand.FIRST;
        for (var choice : life) {
            today = today.plusDays(choice.daysLater());
            var command = EveryCommand.of(choice, BOOK.procedure(known).orElse(first), today);
            if (Rules.decide(Optional.of(known), command, today, BOOK) instanceof Ruling.Accepted(var events)) {
                var before = known;
                for (var event : events) {
                    known = Evolution.evolve(Optional.of(known), event);
                }
                if (!(command instanceof CaseCommand.Correct) && !(command instanceof CaseCommand.EnterLate)) {
                    nothingIsCured(before, known, command, today);
                    nothingIsInvented(before, known, command, today);
                }
            }
        }
    }

    @Test
    void every_kind_of_command_is_among_those_that_are_tried() {
        var tried = EveryCommand.ofEveryKind().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
        assertThat(CaseCommand.class.getPermittedSubclasses()).allMatch(tried::contains);
    }

    private static void nothingIsCured(Case before, Case after, CaseCommand command, LocalDate today) {
        var late = late(after, today);
        assertThat(late(before, today))
                .as("late on %s, and after %s", today, command)
                .filteredOn(was -> !isDone(was, before, after, command))
                .filteredOn(was -> late.stream().noneMatch(is -> isSame(was, is, command)))
                .extracting(NothingCuresABreachTest::told)
                .isEmpty();
    }

    private static List<ClockReading> late(Case known, LocalDate today) {
        return RuleBook.late(BOOK.readings(known), today);
    }

    private static String told(ClockReading reading) {
        return reading.rule().id() + " " + reading.state();
    }

    /**
     * The same clock; or the same duty by the same day, under the procedure that was left or is left now. Where they fall on
     * one day the duty stands once, and under its own name at each place as soon as one of them has another day.
     */
    private static boolean isSame(ClockReading was, ClockReading is, CaseCommand command) {
        return was.rule().id().equals(is.rule().id())
                || (command instanceof CaseCommand.DecideTriage
                                || was.rule().id().value().startsWith("left-")
                                || is.rule().id().value().startsWith("left-"))
                        && was.rule().stop().equals(is.rule().stop())
                        && was.due().equals(is.due());
    }

    /** What the duty asks for was done in its time, and this command records just that, and ends nothing. */
    private static boolean isDone(ClockReading was, Case before, Case after, CaseCommand command) {
        var stop = was.rule().stop();
        return !(command instanceof CaseCommand.Withdraw)
                && !(command instanceof CaseCommand.DecideTriage)
                && EveryCommand.records(command, stop)
                && BOOK.milestones(before).date(stop).isEmpty()
                && BOOK.milestones(after)
                        .date(stop)
                        .filter(on -> !on.isAfter(was.due().orElseThrow()))
                        .isPresent();
    }

    /** A duty can be late at once where it began only now, for then nobody could have seen to it under its own name. */
    private static void nothingIsInvented(Case before, Case after, CaseCommand command, LocalDate today) {
        var late = late(before, today);
        assertThat(late(after, today))
                .as("late on %s only after %s", today, command)
                .filteredOn(is -> late.stream().noneMatch(was -> isSame(was, is, command)))
                .filteredOn(is -> is.rule().id().value().startsWith("left-") || !isBegun(is, before, command))
                .extracting(NothingCuresABreachTest::told)
                .isEmpty();
    }

    private static boolean isBegun(ClockReading is, Case before, CaseCommand command) {
        return command instanceof CaseCommand.DecideTriage
                || command instanceof CaseCommand.Resume
                || command instanceof CaseCommand.Reopen && wasNeverAnswered(before)
                || command instanceof CaseCommand.GiveResponsePeriod
                        && is.rule().length() instanceof ClockLength.AsAgreed
                || BOOK.milestones(before).date(is.derivation().origin().fact()).isEmpty();
    }

    /** What was settled or withdrawn is taken up as if it had never ended. */
    private static boolean wasNeverAnswered(Case before) {
        return before.position() instanceof Position.Closed(var on, var why)
                && (why == ClosingReason.WITHDRAWN || why == ClosingReason.RESOLVED_INFORMALLY);
    }
}
