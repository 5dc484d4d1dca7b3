package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redress.calendar.CalendarHistory;
import redress.calendar.WorkingCalendars;
import redress.organisation.ChannelId;
import redress.procedure.ClockId;
import redress.procedure.Procedure;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;
import redress.testing.StoryOf;

/** Two neighbours complain of the same thing a day apart, on either side of the day on which the council changes over. */
@StoryOf("corporate-2022")
class CorporateBeforeTheCodeStoryTest {

    /** The council's folder as it ships. */
    private static final RuleBook BOOK = new RuleBook(
            ShippedProcedures.of("shropshire"),
            CalendarHistory.of(WorkingCalendars.bundled("england-and-wales")),
            Set.of(new ChannelId("telephone")));

    @Requirement({"CO-05", "SH-01", "SH-02", "SH-03", "SH-04", "SH-05", "SH-06", "SH-07", "AL-62"})
    @Test
    void the_letter_of_31_march_keeps_thirty_working_days_and_that_of_1_april_has_ten() {
        // The street lamps are out. Mrs Bebb writes on Tuesday 31 March 2026, Mr Tudor on the Wednesday.
        assertThat(offeredOn("2026-03-31")).isEqualTo("corporate-2022");
        assertThat(offeredOn("2026-04-01")).isEqualTo("corporate-2026");
        var bebb = received(BOOK, "2026-03-31", "letter", "The lamps have been out since Christmas.")
                .on("2026-04-01");
        var tudor = received(BOOK, "2026-04-01", "letter", "It is dark, and nobody comes.");
        assertThat(bebb.refused(bebb.asked(Kind.COMPLAINT, "corporate", "2026")))
                .isEqualTo("not-in-force");
        assertThat(tudor.refused(tudor.asked(Kind.COMPLAINT, "corporate", "2022")))
                .isEqualTo("not-in-force");
        bebb.under(Kind.COMPLAINT, "corporate", "2022");
        tudor.under(Kind.COMPLAINT, "corporate", "2026");

        // Hers is to be acknowledged in three working days and answered in thirty, both from the day on which it
        // came, over Easter and May Day. His is to be acknowledged in five.
        assertThat(bebb.clock("acknowledge")).isEqualTo("Running 2026-04-07");
        assertThat(bebb.clock("stage-1")).isEqualTo("Running 2026-05-15");
        assertThat(tudor.clock("acknowledge")).isEqualTo("Running 2026-04-10");

        // Both have a letter in time, and he an answer within ten working days of his.
        bebb.on("2026-04-07").acknowledged();
        tudor.on("2026-04-08").acknowledged();
        assertThat(tudor.clock("stage-1-response")).isEqualTo("Running 2026-04-22");
        tudor.on("2026-04-22")
                .element("The lamps.")
                .finds(1, "upheld")
                .answers()
                .closes();
        assertThat(tudor.clock("stage-1-response")).isEqualTo("Met 2026-04-22");

        // She waits. The contractor has no lamps; she is told on the day before the thirty are over that it will be
        // June.
        assertThat(bebb.refused(bebb.asking("stage-2", "")))
                .as("nothing was answered yet")
                .isEqualTo("too-early");
        bebb.on("2026-05-14").takesTime("stage-1", "2026-06-05", "The contractor waits for lamps.");
        assertThat(bebb.clock("stage-1")).isEqualTo("Running 2026-06-05");
        bebb.on("2026-06-04")
                .element("The lamps.")
                .element("Nobody told us.")
                .finds(1, "upheld")
                .finds(2, "not-upheld")
                .answers(Fenshire.IRIS)
                .learns("Tell a street when its lamps must wait.", "2026-09-01")
                .closes();
        assertThat(bebb.clock("acknowledge")).isEqualTo("Met 2026-04-07");
        assertThat(bebb.clock("stage-1")).isEqualTo("MetAsExtended 2026-06-05");
        assertThat(bebb.clock("review")).isEqualTo("NotNeeded");

        // She asks for a review, ten weeks after the Code began. It is a review of the old procedure, for which no
        // number of days is written down: the day is what she is told, and what she is told in time instead.
        bebb.on("2026-06-15").asksFor("stage-2");
        assertThat(bebb.known().procedure()).contains(new ProcedureInForce("corporate", "2022"));
        assertThat(bebb.clock("review")).isEqualTo("NotStarted");
        bebb.on("2026-06-16").promises("2026-07-17", PeriodBasis.SET, "");
        assertThat(bebb.clock("review")).isEqualTo("Running 2026-07-17");
        bebb.on("2026-07-15").promises("2026-07-31", PeriodBasis.SET, "The contractor's log came late.");
        bebb.on("2026-07-30")
                .finds(1, "upheld")
                .finds(2, "upheld")
                .answers(Fenshire.SAM)
                .putsRight(RemedyKind.APOLOGY, "Write to the street.", "2026-08-14")
                .closes();
        assertThat(bebb.clock("review")).isEqualTo("MetAsExtended 2026-07-31");
        assertThat(bebb.outcome()).isEqualTo("upheld");
        bebb.on("2026-08-13").done(2, "A letter to every house.");
        bebb.on("2026-09-02").done(1, "A page and a list of streets.");
        assertThat(bebb.wasLate(2)).isFalse();
        assertThat(bebb.wasLate(1)).isTrue();

        // And then there is the Ombudsman, to whom the answer of the review points, and that of stage 1 does not.
        var stages = ShippedProcedures.whole("corporate-2022").stages();
        assertThat(stages.getFirst().response().orElseThrow().signposts()).isEmpty();
        assertThat(stages.getLast().response().orElseThrow().signposts())
                .contains("Local Government and Social Care Ombudsman");
        var referral = ReferralTelling.notified("lgsco", "2026-09-14", bebb.known())
                .on("2026-09-28")
                .takenUp()
                .on("2026-12-07")
                .decided("not-upheld");
        assertThat(referral.known().decision()).contains(new Ruled(LocalDate.parse("2026-12-07"), "not-upheld"));
    }

    @Requirement("SH-03")
    @Test
    void more_time_of_which_the_person_is_told_after_the_thirty_days_changes_nothing() {
        var story =
                received(BOOK, "2026-03-31", "letter", "The lamps are out.").under(Kind.COMPLAINT, "corporate", "2022");
        story.on("2026-05-18");
        assertThat(story.refused(story.moreTime("stage-1", "2026-06-05", "No lamps.")))
                .isEqualTo("agreed-too-late");
        story.does(new CaseCommand.Extend(
                new ClockId("stage-1"),
                LocalDate.parse("2026-05-15"),
                LocalDate.parse("2026-06-05"),
                LocalDate.parse("2026-05-18"),
                "No lamps."));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-05-15");
    }

    /** The corporate procedure that triage offers for what was received on this day. */
    private static String offeredOn(String day) {
        return BOOK.procedures().inForce("complaint", LocalDate.parse(day)).stream()
                .filter(procedure -> procedure.id().toString().equals("corporate"))
                .map(Procedure::reference)
                .findFirst()
                .orElseThrow();
    }
}
