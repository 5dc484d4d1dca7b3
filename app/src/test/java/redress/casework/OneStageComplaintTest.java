package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Oakshire.BOOK;
import static redress.casework.Oakshire.IRIS;
import static redress.casework.Oakshire.SAM;
import static redress.casework.Oakshire.day;
import static redress.casework.Oakshire.found;
import static redress.casework.Oakshire.lateVisits;
import static redress.casework.Oakshire.lettersOfMrsAda;
import static redress.casework.Oakshire.takenForward;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.organisation.Pence;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.procedure.ClockState;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** The whole life of a one-stage complaint of an adult's daughter, told from its first day to its last. */
@StoryOf("england-adults-2009")
class OneStageComplaintTest {

    private final Story story = new Story(BOOK);

    @Requirement({"EA-05", "EA-10", "EA-12", "AL-94"})
    @Test
    void a_complaint_goes_from_first_contact_to_a_signed_reply_with_three_clocks_kept_apart() {
        // The letter arrives on the Friday before the late May bank holiday of 2022, with the Jubilee to follow.
        story.then(day("2022-05-27"), lettersOfMrsAda(day("2022-05-27")));
        assertThat(known().position()).isEqualTo(new Position.AwaitingTriage());
        assertThat(known().disposition()).isEqualTo("awaiting-triage");
        assertThat(BOOK.readings(known()))
                .as("nobody has decided, and the time to acknowledge it runs")
                .singleElement()
                .satisfies(owed -> assertThat(owed.due()).contains(day("2022-06-01")));

        // On Monday somebody decides that it is a complaint: from receipt, not from that day, the clocks run.
        story.then(day("2022-05-30"), takenForward(day("2022-05-30")));
        assertThat(due("acknowledge")).isEqualTo(day("2022-06-01"));
        assertThat(due("local-target")).isEqualTo(day("2022-06-28"));
        assertThat(due("six-months")).isEqualTo(day("2022-11-26"));
        assertThat(state("response-period")).isInstanceOf(ClockState.NotStarted.class);
        assertThat(nextDue()).contains("acknowledge");

        // It is acknowledged in time, the daughter is rung, and a plan is made with her.
        story.then(day("2022-06-01"), new CaseCommand.Acknowledge(day("2022-06-01"), Means.LETTER))
                .then(
                        day("2022-06-06"),
                        new CaseCommand.AgreePlan(day("2022-06-06"), Discussion.HELD, "Read the logs."))
                .then(
                        day("2022-06-06"),
                        new CaseCommand.GiveResponsePeriod(
                                day("2022-06-06"), day("2022-07-08"), PeriodBasis.AGREED, day("2022-06-06"), ""))
                .then(day("2022-06-06"), new CaseCommand.Allocate(day("2022-06-06"), IRIS));
        assertThat(state("acknowledge")).isInstanceOf(ClockState.Met.class);
        assertThat(due("response-period")).isEqualTo(day("2022-07-08"));
        assertThat(due("local-target")).as("the promise moves no other clock").isEqualTo(day("2022-06-28"));
        assertThat(nextDue()).contains("local-target");

        // The agency is slow. More time is agreed before the target passes; the statutory limit stays where it is.
        story.then(
                day("2022-06-27"),
                new CaseCommand.Extend(
                        new ClockId("local-target"), day("2022-06-27"), day("2022-07-15"), day("2022-06-27"), "Logs."));
        assertThat(due("local-target")).isEqualTo(day("2022-07-15"));
        assertThat(due("six-months")).isEqualTo(day("2022-11-26"));

        // Two things were complained of; one is found, one is not.
        story.then(day("2022-06-28"), lateVisits())
                .then(day("2022-06-28"), new CaseCommand.AddElement(Placement.NOWHERE, "The carer was rude."))
                .then(day("2022-07-04"), found(1, "upheld"));
        story.then(day("2022-07-05"), found(2, "not-upheld"));
        assertThat(BOOK.outcome(known())).as("nobody was answered yet").isEmpty();

        // The senior manager signs, and the reply goes out within the period as agreed.
        story.then(day("2022-07-07"), new CaseCommand.SignResponse(day("2022-07-07"), SAM, "Dear Ms Abbott"))
                .then(day("2022-07-08"), new CaseCommand.SendResponse(day("2022-07-08"), Means.LETTER));
        assertThat(BOOK.outcome(known())).contains(new Finding("partly-upheld"));
        story.then(day("2022-07-08"), new CaseCommand.Close(day("2022-07-08"), ClosingReason.ANSWERED));
        assertThat(story.refusal()).isEmpty();
        assertThat(state("response-period")).isInstanceOf(ClockState.Met.class);
        assertThat(state("local-target")).isInstanceOf(ClockState.MetAsExtended.class);
        assertThat(state("six-months")).isInstanceOf(ClockState.Met.class);
        assertThat(BOOK.workingDaysToResponse(known())).contains(28);
        assertThat(known().isClosed()).isTrue();

        // She is paid back what she spent, and the agency rings when somebody will be late. Both after the case was
        // closed.
        story.then(day("2022-07-08"), undertaking(refund(), "Pay back the taxis.", "2022-08-05"))
                .then(day("2022-07-08"), undertaking(learning(), "Ring when a carer will be late.", "2022-09-30"))
                .then(day("2022-08-08"), done(1, day("2022-08-08"), "Paid by transfer."))
                .then(day("2022-09-30"), done(2, day("2022-09-30"), "The agency's new page."));
        assertThat(story.refusal()).isEmpty();
        assertThat(known().aftermath().actions())
                .extracting(action -> action.isLateOn(day("2022-09-30")))
                .as("the money came on the Monday after its Friday")
                .containsExactly(true, false);

        // She tells the Ombudsman that three weeks of waiting were not answered. It does not find so.
        var referral = ReferralTelling.notified("lgsco", "2022-10-03", known())
                .on("2022-10-17")
                .takenUp()
                .on("2022-10-24")
                .enquiry();
        assertThat(referral.clock("enquiry-1").running()).contains(day("2022-11-21"));
        referral.on("2022-11-18")
                .answered()
                .on("2023-01-16")
                .draft("2023-01-30")
                .on("2023-01-27")
                .commented();
        assertThat(referral.on("2023-02-13").decided("not-upheld").known().decision())
                .contains(new Ruled(day("2023-02-13"), "not-upheld"));
    }

    private static CaseCommand undertaking(Purpose purpose, String what, String due) {
        return new CaseCommand.AgreeAction(day("2022-07-08"), purpose, Optional.empty(), what, IRIS, day(due));
    }

    private static CaseCommand done(int action, LocalDate on, String evidence) {
        return new CaseCommand.CompleteAction(new ActionId(action), on, evidence);
    }

    private static Purpose refund() {
        return new Purpose.Remedy(RemedyKind.REFUND, Optional.of(new Pence(1_860)));
    }

    private static Purpose learning() {
        return new Purpose.Learning();
    }

    @Requirement("EA-14")
    @Test
    void a_missed_clock_stays_missed_after_closing_and_reopening() {
        story.then(day("2022-05-27"), lettersOfMrsAda(day("2022-05-27")))
                .then(day("2022-05-30"), takenForward(day("2022-05-30")))
                .then(day("2022-06-06"), new CaseCommand.Acknowledge(day("2022-06-06"), Means.TELEPHONE))
                .then(day("2022-06-06"), lateVisits())
                .then(day("2022-08-01"), found(1, "upheld"))
                .then(day("2022-08-01"), new CaseCommand.SignResponse(day("2022-08-01"), SAM, "Dear Ms Abbott"))
                .then(day("2022-08-01"), new CaseCommand.SendResponse(day("2022-08-01"), Means.LETTER))
                .then(day("2022-08-01"), new CaseCommand.Close(day("2022-08-01"), ClosingReason.ANSWERED));
        var closed = BOOK.readings(known());
        assertThat(state("acknowledge")).isInstanceOf(ClockState.Missed.class);
        assertThat(state("local-target")).isInstanceOf(ClockState.Missed.class);

        story.then(day("2022-08-10"), new CaseCommand.Reopen(day("2022-08-10"), "She sent photographs."))
                .then(day("2022-09-01"), found(1, "partly-upheld"))
                .then(day("2022-09-01"), new CaseCommand.SignResponse(day("2022-09-01"), SAM, "Dear Ms Abbott"))
                .then(day("2022-09-02"), new CaseCommand.SendResponse(day("2022-09-02"), Means.LETTER));
        assertThat(story.refusal()).isEmpty();
        assertThat(state("acknowledge"))
                .isEqualTo(closed.get(index("acknowledge")).state());
        assertThat(state("local-target"))
                .isEqualTo(closed.get(index("local-target")).state());
        assertThat(BOOK.workingDaysToResponse(known()))
                .as("the first response counts")
                .contains(44);
    }

    @Test
    void what_safeguarding_sends_back_is_decided_again_and_both_decisions_stay() {
        story.then(day("2026-03-02"), lettersOfMrsAda(day("2026-03-02")))
                .then(
                        day("2026-03-02"),
                        new CaseCommand.DecideTriage(
                                day("2026-03-02"),
                                new Triage.RoutedOut(Route.SAFEGUARDING, new RouteReasonId("safeguarding")),
                                "Possible harm."));
        assertThat(known().disposition()).isEqualTo("safeguarding");
        assertThat(known().isClosed()).isTrue();

        story.then(day("2026-03-20"), takenForward(day("2026-03-20")));
        assertThat(story.refusal()).isEmpty();
        assertThat(known().disposition()).isEqualTo("complaint");
        assertThat(due("acknowledge")).as("receipt is receipt").isEqualTo(day("2026-03-05"));
        assertThat(story.events().stream().filter(told -> told.event() instanceof CaseEvent.Triaged))
                .hasSize(2);
    }

    @Test
    void a_withdrawn_complaint_needs_no_response_and_is_counted_as_withdrawn() {
        story.then(day("2026-03-02"), lettersOfMrsAda(day("2026-03-02")))
                .then(day("2026-03-03"), takenForward(day("2026-03-03")))
                .then(day("2026-03-04"), new CaseCommand.Acknowledge(day("2026-03-04"), Means.EMAIL))
                .then(day("2026-03-09"), new CaseCommand.Withdraw(day("2026-03-09"), "It has been sorted out."));
        assertThat(known().disposition()).isEqualTo("withdrawn");
        assertThat(state("six-months")).isInstanceOf(ClockState.NotNeeded.class);
        assertThat(state("acknowledge")).isInstanceOf(ClockState.Met.class);
        assertThat(BOOK.nextDue(known())).isEmpty();
    }

    @Test
    void a_corrected_date_of_receipt_moves_every_clock_that_counts_from_it() {
        story.then(day("2026-03-09"), lettersOfMrsAda(day("2026-03-09")))
                .then(day("2026-03-09"), takenForward(day("2026-03-09")))
                .then(
                        day("2026-03-10"),
                        new CaseCommand.Correct(
                                day("2026-03-10"),
                                new Correction.ReceivedOn(day("2026-03-05")),
                                "Stamped on the 5th."));
        assertThat(story.refusal()).isEmpty();
        assertThat(due("acknowledge")).isEqualTo(day("2026-03-10"));
        assertThat(due("six-months")).isEqualTo(day("2026-09-04"));
    }

    private Case known() {
        return story.known().orElseThrow();
    }

    private ClockState state(String clock) {
        return BOOK.readings(known()).get(index(clock)).state();
    }

    private LocalDate due(String clock) {
        return BOOK.readings(known()).get(index(clock)).due().orElseThrow();
    }

    private int index(String clock) {
        var ids = BOOK.readings(known()).stream()
                .map(reading -> reading.rule().id().value())
                .toList();
        assertThat(ids).contains(clock);
        return ids.indexOf(clock);
    }

    private Optional<String> nextDue() {
        return BOOK.nextDue(known()).map(reading -> reading.rule().id().value());
    }
}
