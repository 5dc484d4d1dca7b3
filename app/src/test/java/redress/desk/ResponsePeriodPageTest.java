package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.BOOK;
import static redress.desk.Brindlemere.COUNCIL;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.RECEIVED;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.lateVisits;
import static redress.desk.Brindlemere.staff;
import static redress.desk.Brindlemere.takenForward;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AgreePlan;
import redress.casework.CaseCommand.GiveResponsePeriod;
import redress.casework.CaseFile;
import redress.casework.CaseProjector;
import redress.casework.Discussion;
import redress.casework.Means;
import redress.casework.PeriodBasis;
import redress.casework.Story;
import redress.journal.History;
import redress.journal.StreamId;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** How long a response may take: what is offered and agreed at first, and what is owed once six months are over. */
class ResponsePeriodPageTest {

    /** The first working day but one after the six months from the first of June. */
    private static final LocalDate LATER = LocalDate.of(2026, 12, 2);

    private static final String TELL = "Tell why six months were not enough";

    @Requirement("EA-22")
    @Test
    void the_notice_after_six_months_is_a_next_step_until_it_is_recorded_and_then_the_clock_says_when() {
        var missing = onTheDayOf();
        assertThat(ClockPage.of(sixMonths(missing), missing).consequence())
                .hasValueSatisfying(duty -> assertThat(duty).startsWith("Write to the person"));
        assertThat(CaseView.of(missing).next())
                .extracting(CasePage.Action::text)
                .contains(TELL);

        var told = onTheDayOf(new CaseCommand.TakeStep(
                new Milestone("six-months-notice"), LATER, Optional.empty(), "That two carers are ill."));
        var page = ClockPage.of(sixMonths(told), told);
        assertThat(page.consequence()).isEmpty();
        assertThat(page.facts())
                .contains(new Fact(
                        "After it was missed",
                        "The person was told why six months were not enough on 2 December 2026"));
        assertThat(CaseView.of(told).next()).extracting(CasePage.Action::text).doesNotContain(TELL);
    }

    private static AtHand onTheDayOf(CaseCommand... commands) {
        var story = new Story(BOOK).then(RECEIVED, lateVisits()).then(RECEIVED, takenForward());
        for (var command : commands) {
            story.then(LATER, command);
        }
        assertThat(story.refusal()).isEmpty();
        var known = story.known().orElseThrow();
        var history = History.begin(new StreamId(UUID.randomUUID()), CaseProjector.KIND);
        return new AtHand(new CaseFile(known, BOOK.readings(known), history), COUNCIL, BOOK, staff(), MEREDITH, LATER);
    }

    private static ClockReading sixMonths(AtHand at) {
        return at.file().clocks().stream()
                .filter(clock -> clock.rule().id().equals(new ClockId("six-months")))
                .findFirst()
                .orElseThrow();
    }

    @Requirement("EA-23")
    @Test
    void whoever_signs_is_warned_where_the_person_was_never_given_a_day() {
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, takenForward())))
                .singleElement()
                .asString()
                .startsWith("The person was given no day by which to have the response (SI 2009/309 reg 13(7)");
        var given = new GiveResponsePeriod(TODAY, TODAY.plusDays(30), PeriodBasis.AGREED, TODAY, "");
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, takenForward(), given)))
                .isEmpty();
        var code = takenForward("corporate", "2024");
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, code)))
                .as("the Code has no period to be agreed, and counts from an acknowledgement that nobody has recorded")
                .singleElement()
                .asString()
                .startsWith(
                        "Nobody has recorded that the complaint was acknowledged, so the limit \"Stage 1 response\"");
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, code, new Acknowledge(TODAY, Means.LETTER))))
                .isEmpty();
    }

    @Requirement("EA-24")
    @Test
    void a_discussion_that_was_offered_and_not_answered_leaves_the_plan_to_be_made() {
        assertThat(CaseView.of(after(MEREDITH, takenForward(), plan(Discussion.OFFERED)))
                        .next())
                .extracting(CasePage.Action::text)
                .contains("Record the plan");
        assertThat(CaseView.of(after(MEREDITH, takenForward(), plan(Discussion.OFFERED), plan(Discussion.HELD)))
                        .next())
                .extracting(CasePage.Action::text)
                .doesNotContain("Record the plan");
    }

    @Requirement("EA-24")
    @Test
    void an_offer_needs_no_plan_yet_and_the_case_says_since_when_it_stands() {
        var offered = new AgreePlan(TODAY.minusDays(2), Discussion.OFFERED, "");
        assertThat(CaseView.of(after(MEREDITH, takenForward(), offered)).handling())
                .contains(
                        new Fact("Discussion", "Offered on %s, no answer yet".formatted(Say.date(TODAY.minusDays(2)))));
        assertThat(CaseView.of(after(MEREDITH, takenForward(), plan(Discussion.DECLINED)))
                        .handling())
                .contains(new Fact("Discussion", "Offered and declined on " + Say.date(TODAY)));
    }

    @Requirement("EA-31")
    @Test
    void whoever_sets_a_day_is_warned_where_no_discussion_was_offered() {
        assertThat(Warnings.of(TimeForms.responsePeriod(), after(MEREDITH, takenForward())))
                .singleElement()
                .asString()
                .startsWith("No offer to discuss how the complaint will be handled is recorded.");
        assertThat(Warnings.of(TimeForms.responsePeriod(), after(MEREDITH, takenForward(), plan(Discussion.DECLINED))))
                .isEmpty();
    }

    private static CaseCommand plan(Discussion discussion) {
        return new AgreePlan(TODAY, discussion, "We look at the rota.");
    }
}
