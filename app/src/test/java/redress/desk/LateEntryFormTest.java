package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.OLWEN;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.EnterLate;
import redress.casework.CaseCommand.Withdraw;
import redress.casework.Correction;
import redress.casework.Means;
import redress.casework.Rules;
import redress.casework.Ruling;
import redress.procedure.ClockReading;
import redress.testing.Requirement;

/** What the desk asks and says where something is recorded after a date had passed that it kept. */
class LateEntryFormTest {

    private static final LocalDate IN_TIME = LocalDate.of(2026, 5, 18);

    /** Received on 15 May: to be acknowledged by the 20th, which nobody has done on 4 June. */
    private static final CaseCommand[] LATE = {
        takenForward(), new Correct(TODAY, new Correction.ReceivedOn(TODAY.minusDays(20)), "The stamp.")
    };

    private static final Map<String, String> WITHDRAWN_IN_TIME = Map.of(
            "reason", "It is mended.",
            "on-day", "18",
            "on-month", "5",
            "on-year", "2026",
            "lateEntry", "Her letter of the 18th, found today.");

    @Requirement("AL-41")
    @Test
    void whoever_may_correct_is_asked_how_it_is_known_where_a_date_has_passed_and_nobody_else_is() {
        for (var form : List.of("withdraw", "extend", "response-period", "close", "triage", "step-taken-over")) {
            assertThat(asks(form, after(MEREDITH, LATE))).as(form).isTrue();
            assertThat(asks(form, after(OLWEN, LATE))).as(form).isFalse();
            assertThat(asks(form, after(MEREDITH, takenForward()))).as(form).isFalse();
        }
    }

    @Requirement("AL-41")
    @Test
    void with_an_answer_it_is_a_late_entry_and_without_one_the_rules_refuse_it() {
        var at = after(MEREDITH, LATE);
        assertThat(ruling(at, WITHDRAWN_IN_TIME)).isInstanceOf(Ruling.Accepted.class);
        var officer = after(OLWEN, LATE);
        assertThat(ruling(officer, WITHDRAWN_IN_TIME))
                .as("what is not asked is not read")
                .isInstanceOfSatisfying(Ruling.Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("cures-a-breach");
                    assertThat(refused.refusal().field()).isEqualTo("on");
                });
    }

    @Requirement("AL-41")
    @Test
    void the_history_says_what_a_late_entry_kept_and_how_it_is_known_before_what_it_enters() {
        var timeline = Brindlemere.timeline(LATE[0], LATE[1], entry());
        assertThat(timeline.getFirst().title()).isEqualTo("Withdrawn");
        assertThat(timeline.get(1).title())
                .isEqualTo("Late entry: what is recorded next happened before a date passed that it kept");
        assertThat(timeline.get(1).facts())
                .containsExactly(
                        new Fact("What it kept", "Acknowledge the complaint"),
                        new Fact("How it is known", "Her letter of the 18th."));
    }

    @Requirement("AL-49")
    @Test
    void beside_a_date_stands_what_was_entered_late_and_what_was_recorded_only_after_it_had_passed() {
        assertThat(beside("acknowledge", entry()))
                .containsExactly(new Fact(
                        "Late entry", "Her letter of the 18th. (Recorded by Olwen Farrar, 4 June 2026 at 9:30am)"));
        assertThat(beside("acknowledge", new Acknowledge(IN_TIME, Means.LETTER)))
                .containsExactly(new Fact(
                        "Known since", "Recorded by Olwen Farrar, 4 June 2026 at 9:30am, after the date had passed"));
        assertThat(beside("acknowledge", new Acknowledge(TODAY, Means.LETTER)))
                .as("it was missed")
                .isEmpty();
    }

    private static boolean asks(String form, AtHand at) {
        return CommandForms.find(form, at).orElseThrow().fields().apply(at).stream()
                .anyMatch(field -> field.name().equals("lateEntry"));
    }

    private static Ruling ruling(AtHand at, Map<String, String> typed) {
        var form = CommandForms.find("withdraw", at).orElseThrow();
        return Rules.decide(
                Optional.of(at.known()), form.command().apply(at, Typing.filled(form, at, typed)), TODAY, at.book());
    }

    private static CaseCommand entry() {
        return new EnterLate(TODAY, new Withdraw(IN_TIME, "It is mended."), "Her letter of the 18th.");
    }

    private static List<Fact> beside(String clock, CaseCommand command) {
        var commands = Stream.concat(Stream.of(LATE), Stream.of(command)).toArray(CaseCommand[]::new);
        var at = after(MEREDITH, commands);
        return RecordedLate.of(reading(clock, at), Brindlemere.recorded(commands), at);
    }

    private static ClockReading reading(String clock, AtHand at) {
        return at.file().clocks().stream()
                .filter(reading -> reading.rule().id().value().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    @Requirement("AL-41")
    @Test
    void that_more_time_was_agreed_before_a_date_passed_is_entered_by_whoever_may_correct() {
        CaseCommand[] overdue = {
            takenForward(), new Correct(TODAY, new Correction.ReceivedOn(TODAY.minusDays(60)), "The stamp.")
        };
        assertThat(TimeForms.extendable(after(MEREDITH, overdue)))
                .extracting(clock -> clock.rule().id().value())
                .contains("local-target");
        assertThat(TimeForms.extendable(after(OLWEN, overdue)))
                .extracting(clock -> clock.rule().id().value())
                .doesNotContain("local-target");
    }
}
