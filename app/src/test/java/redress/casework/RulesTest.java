package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.testing.Requirement;

/** What may not be done, when, and what the person reads. Each refusal leaves the case as it was. */
class RulesTest {

    private static final LocalDate RECEIVED = day("2026-03-02");
    private static final LocalDate TODAY = day("2026-03-16");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate BEFORE = RECEIVED.minusDays(1);

    private static Story received() {
        return new Story(BOOK).then(RECEIVED, lettersOfMrsAda(RECEIVED));
    }

    private static Story underWay() {
        return received().then(RECEIVED, takenForward(RECEIVED)).then(RECEIVED, lateVisits());
    }

    private static Story signed() {
        return underWay()
                .then(TODAY, found(1, "upheld"))
                .then(TODAY, new CaseCommand.SignResponse(TODAY, SAM, "Dear Ms Abbott"));
    }

    private static Story answered() {
        return signed().then(TODAY, new CaseCommand.SendResponse(TODAY, Means.EMAIL));
    }

    private static Story closed() {
        return answered().then(TODAY, new CaseCommand.Close(TODAY, ClosingReason.ANSWERED));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("recording twice", received(), lettersOfMrsAda(RECEIVED), "already-recorded"),
                arguments("acknowledging tomorrow", received(), acknowledge(TOMORROW), "in-future"),
                arguments("acknowledging before receipt", received(), acknowledge(BEFORE), "before-receipt"),
                arguments(
                        "acknowledging again",
                        received().then(TODAY, acknowledge(TODAY)),
                        acknowledge(TODAY),
                        "already-acknowledged"),
                arguments("a plan before triage", received(), plan("Read the logs."), "not-a-complaint"),
                arguments("a plan without words", underWay(), plan(" "), "empty"),
                arguments("a complaint without its procedure", received(), withoutProcedure(), "no-procedure"),
                arguments("triage without a reason", received(), triageWithoutReason(), "empty"),
                arguments("triage of what is answered", answered(), takenForward(TODAY), "already-ended"),
                arguments("triage of what is closed", closed(), takenForward(TODAY), "already-ended"),
                arguments(
                        "a period that ends before it is given",
                        underWay(),
                        period(TODAY, BEFORE, ""),
                        "ends-before-start"),
                arguments(
                        "a second period without a reason",
                        underWay().then(TODAY, period(TODAY, TOMORROW, "")),
                        period(TODAY, TOMORROW, ""),
                        "empty"),
                arguments("a period after the answer", answered(), period(TODAY, TOMORROW, "x"), "already-answered"),
                arguments(
                        "a finding on an element that is not there", underWay(), found(7, "upheld"), "no-such-element"),
                arguments("a finding on what is no complaint", received(), found(1, "upheld"), "not-a-complaint"),
                arguments("signing with a finding missing", underWay(), sign(TODAY), "finding-missing"),
                arguments(
                        "signing with nothing complained of",
                        received().then(RECEIVED, takenForward(RECEIVED)),
                        sign(TODAY),
                        "no-elements"),
                arguments("sending what is not signed", underWay(), send(TODAY), "not-signed"),
                arguments("sending before it was signed", signed(), send(RECEIVED), "before-signature"),
                arguments(
                        "taking over a response twice",
                        answered(),
                        new CaseCommand.TakeOverResponse(TODAY, Means.LETTER),
                        "already-answered"),
                arguments("a finding after the answer", answered(), found(1, "not-upheld"), "already-answered"),
                arguments("an element after the answer", answered(), lateVisits(), "already-answered"),
                arguments(
                        "sending once the finding changed after the signature",
                        signed().then(TODAY, found(1, "not-upheld")),
                        send(TODAY),
                        "not-signed"),
                arguments("closing before triage", received(), close(ClosingReason.ANSWERED), "not-triaged"),
                arguments(
                        "closing as answered what was not", underWay(), close(ClosingReason.ANSWERED), "not-answered"),
                arguments(
                        "closing a complaint as resolved",
                        underWay(),
                        close(ClosingReason.RESOLVED),
                        "complaint-needs-response"),
                arguments("closing as withdrawn", underWay(), close(ClosingReason.WITHDRAWN), "use-withdraw"),
                arguments("closing as routed out", underWay(), close(ClosingReason.ROUTED_OUT), "use-triage"),
                arguments("anything on what is closed", closed(), new CaseCommand.Allocate(TODAY, IRIS), "closed"),
                arguments("reopening what is open", underWay(), new CaseCommand.Reopen(TODAY, "Why not"), "not-closed"),
                arguments("reopening without a reason", closed(), new CaseCommand.Reopen(TODAY, ""), "empty"),
                arguments("an empty note", closed(), new CaseCommand.AddNote(TODAY, ""), "empty"),
                arguments(
                        "receipt corrected past the first step",
                        answered(),
                        correct(new Correction.ReceivedOn(TOMORROW)),
                        "after-next-step"),
                arguments(
                        "an acknowledgement corrected that is not there",
                        underWay(),
                        correct(new Correction.AcknowledgedOn(TODAY)),
                        "not-acknowledged"),
                arguments(
                        "a response corrected to before its signature",
                        answered(),
                        correct(new Correction.RespondedOn(RECEIVED)),
                        "before-signature"),
                arguments(
                        "receipt corrected past a withdrawal",
                        underWay().then(day("2026-03-05"), new CaseCommand.Withdraw(day("2026-03-05"), "Settled.")),
                        correct(new Correction.ReceivedOn(day("2026-03-10"))),
                        "after-next-step"),
                arguments(
                        "a response corrected that is not there",
                        underWay(),
                        correct(new Correction.RespondedOn(TODAY)),
                        "not-answered"),
                arguments(
                        "an element placed that is not there",
                        underWay(),
                        correct(new Correction.ElementPlaced(new ElementId(9), Placement.NOWHERE)),
                        "no-such-element"),
                arguments(
                        "a decision on a referral that is not there",
                        closed(),
                        new CaseCommand.RecordOmbudsmanDecision(1, "upheld"),
                        "no-such-referral"),
                arguments(
                        "a second decision on a referral",
                        closed().then(TODAY, new CaseCommand.NotifyOmbudsmanReferral(TODAY, Optional.of("upheld"))),
                        new CaseCommand.RecordOmbudsmanDecision(1, "not-upheld"),
                        "already-decided"),
                arguments(
                        "an unknown clock extended", underWay(), extend("nonsense", TODAY, TOMORROW), "no-such-clock"),
                arguments(
                        "the acknowledgement extended",
                        underWay(),
                        extend("acknowledge", TODAY, TOMORROW),
                        "not-extendable"),
                arguments(
                        "the response period extended",
                        underWay(),
                        extend("response-period", TODAY, TOMORROW),
                        "amend-instead"),
                arguments(
                        "a clock extended to an earlier day",
                        underWay(),
                        extend("local-target", TODAY, TODAY),
                        "not-longer"),
                arguments(
                        "a clock extended after the answer",
                        answered(),
                        extend("local-target", TODAY, day("2026-06-01")),
                        "not-running"));
    }

    @Requirement("AL-05")
    @ParameterizedTest(name = "{0} is refused: {3}")
    @MethodSource("refusals")
    void is_refused_with_its_reason_and_nothing_happens(String what, Story story, CaseCommand command, String code) {
        assertThat(story.refusal()).as("the story so far").isEmpty();
        var ruling = Rules.decide(story.known(), command, TODAY, BOOK);
        assertThat(ruling).isInstanceOfSatisfying(Ruling.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().sentence()).endsWith(".").hasSizeGreaterThan(12);
        });
    }

    @Test
    void an_extension_agreed_after_the_date_has_passed_does_not_cure_the_breach_and_is_refused() {
        var late = day("2026-04-30");
        assertThat(Rules.decide(underWay().known(), extend("local-target", late, day("2026-05-30")), late, BOOK))
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("agreed-too-late"));
    }

    @Test
    void nothing_can_be_received_in_the_future() {
        assertThat(Rules.decide(Optional.empty(), lettersOfMrsAda(TOMORROW), TODAY, BOOK))
                .isInstanceOf(Ruling.Refused.class);
    }

    @Test
    void a_mistyped_year_long_ago_is_refused_as_a_date_of_receipt() {
        assertThat(Rules.decide(Optional.empty(), lettersOfMrsAda(day("0206-03-02")), TODAY, BOOK))
                .isInstanceOf(Ruling.Refused.class);
    }

    @Test
    void a_corrected_date_of_response_shows_at_the_top_of_the_case_too() {
        var story = answered()
                .then(
                        TOMORROW,
                        new CaseCommand.Correct(TOMORROW, new Correction.RespondedOn(TOMORROW), "Posted later."));
        assertThat(story.known().orElseThrow().position()).isEqualTo(new Position.Responded(Kind.COMPLAINT, TOMORROW));
    }

    @Test
    void a_command_to_a_case_that_is_not_there_is_refused() {
        assertThat(Rules.decide(Optional.empty(), sign(TODAY), TODAY, BOOK)).isInstanceOf(Ruling.Refused.class);
    }

    @Test
    void a_compliment_is_passed_on_and_closed_without_any_clock() {
        var story = received()
                .then(
                        RECEIVED,
                        new CaseCommand.DecideTriage(
                                RECEIVED, new Triage.TakenForward(Kind.COMPLIMENT, Optional.empty()), "Praise."))
                .then(RECEIVED, new CaseCommand.Close(RECEIVED, ClosingReason.PASSED_ON));
        assertThat(story.refusal()).isEmpty();
        assertThat(BOOK.readings(story.known().orElseThrow())).isEmpty();
    }

    private static CaseCommand acknowledge(LocalDate on) {
        return new CaseCommand.Acknowledge(on, Means.LETTER);
    }

    private static CaseCommand plan(String words) {
        return new CaseCommand.AgreePlan(TODAY, Discussion.HELD, words);
    }

    private static CaseCommand withoutProcedure() {
        return new CaseCommand.DecideTriage(
                TODAY, new Triage.TakenForward(Kind.COMPLAINT, Optional.empty()), "A complaint.");
    }

    private static CaseCommand triageWithoutReason() {
        return new CaseCommand.DecideTriage(
                TODAY, new Triage.RoutedOut(Route.INELIGIBLE, new RouteReasonId("no-consent")), "");
    }

    private static CaseCommand period(LocalDate on, LocalDate until, String reason) {
        return new CaseCommand.GiveResponsePeriod(on, until, PeriodBasis.SET, on, reason);
    }

    private static CaseCommand sign(LocalDate on) {
        return new CaseCommand.SignResponse(on, SAM, "Dear Ms Abbott");
    }

    private static CaseCommand send(LocalDate on) {
        return new CaseCommand.SendResponse(on, Means.LETTER);
    }

    private static CaseCommand close(ClosingReason why) {
        return new CaseCommand.Close(TODAY, why);
    }

    private static CaseCommand correct(Correction correction) {
        return new CaseCommand.Correct(TODAY, correction, "It was wrong.");
    }

    private static CaseCommand extend(String clock, LocalDate agreedOn, LocalDate until) {
        return new CaseCommand.Extend(new ClockId(clock), agreedOn, until, agreedOn, "More time.");
    }
}
