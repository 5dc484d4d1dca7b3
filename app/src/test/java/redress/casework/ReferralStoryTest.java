package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Oakshire.day;
import static redress.casework.ReferralTelling.notified;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.CountedDay;
import redress.organisation.Pence;
import redress.procedure.ClockState;
import redress.testing.Requirement;

/** The life of a referral, and the dates in it. */
class ReferralStoryTest {

    static final Purpose.Remedy APOLOGY = new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty());
    static final Purpose.Remedy PAYMENT = new Purpose.Remedy(RemedyKind.FINANCIAL, Optional.of(new Pence(25_050)));

    @Requirement({"OM-04", "OM-05", "OM-06", "OM-07", "OM-08", "OM-09", "OM-11"})
    @Test
    void a_referral_goes_from_premature_to_complied_late() {
        // Mrs Ada goes to the Ombudsman before the council has answered, and is sent back.
        var story = notified("lgsco", "2025-07-01").on("2025-07-08").sentBack();
        assertThat(story.known().position().label()).isEqualTo("Sent back");
        assertThat(story.known().decision()).contains(new Ruled(day("2025-07-08"), "premature"));

        // She is not content with the answer and comes again. This time the Ombudsman investigates.
        story.on("2025-11-03").takenUp();
        assertThat(story.known().position()).isEqualTo(new ReferralPosition.UnderInvestigation(day("2025-11-03")));
        assertThat(story.known().decision())
                .as("what is sent back is not decided for good")
                .isEmpty();

        // The letter of 10 November names no date, so the council's policy of 28 days counts from it.
        story.on("2025-11-10").enquiry();
        assertThat(story.clock("enquiry-1").running()).contains(day("2025-12-08"));
        assertThat(story.clock("enquiry-1").working())
                .last()
                .isEqualTo(new CountedDay(day("2025-12-08"), 28, "Monday"));

        // The provider is slow. More time is asked for before the day, and given, but less than was asked.
        story.document("Care records, June 2025")
                .document("Visit log")
                .on("2025-12-05")
                .asksUntil("2026-01-09");
        assertThat(story.clock("enquiry-1").running())
                .as("asking moves nothing")
                .contains(day("2025-12-08"));
        story.on("2025-12-09").granted("2025-12-19");
        assertThat(story.clock("enquiry-1").running()).contains(day("2025-12-19"));
        assertThat(story.clock("enquiry-1").remarks())
                .containsExactly(
                        "On 5 December 2025 the council asked for time until 9 January 2026.",
                        "On 9 December 2025 the Ombudsman gave until 19 December 2025.");
        story.on("2025-12-18").answered();
        assertThat(story.clock("enquiry-1").state())
                .isEqualTo(new ClockState.MetAsExtended(day("2025-12-18"), day("2025-12-19"), day("2025-12-08")));
        assertThat(story.known().enquiries().getFirst().documents())
                .extracting(ReferralEvent.EnquiryDocumentAdded::document)
                .containsExactly(1, 2);

        // The draft is to be commented on by 3 February; that goes out two working days late.
        story.on("2026-01-20").draft("2026-02-03").on("2026-02-05").commented();
        assertThat(story.clock("draft-1").state())
                .isEqualTo(new ClockState.Missed(day("2026-02-03"), Optional.of(day("2026-02-05")), OptionalInt.of(2)));

        // Upheld, with an apology and a payment, each by a date and with an officer who answers for it.
        story.on("2026-02-20")
                .decided("upheld")
                .recommended(APOLOGY, "2026-03-20")
                .recommended(PAYMENT, "2026-03-20");
        assertThat(story.known().decision()).contains(new Ruled(day("2026-02-20"), "upheld"));
        assertThat(story.known().rulings()).extracting(Ruled::decision).containsExactly("premature", "upheld");
        assertThat(compliance(story, 1)).isEqualTo(Compliance.OUTSTANDING);

        // The apology goes in time, the payment after the Ombudsman has asked where it is.
        story.on("2026-03-18").done(1).on("2026-04-01");
        assertThat(compliance(story, 1)).isEqualTo(Compliance.COMPLIED);
        assertThat(compliance(story, 2)).isEqualTo(Compliance.NOT_COMPLIED);
        story.done(2);
        assertThat(compliance(story, 2)).isEqualTo(Compliance.COMPLIED_LATE);
        assertThat(story.known().recommendation(2).orElseThrow().made().remedy().amount())
                .hasToString("Optional[£250.50]");
    }

    @Requirement({"OM-19", "OM-06", "OM-11"})
    @Test
    void a_report_of_the_ombudsman_in_wales_wants_a_reply_before_what_it_recommends_is_done() {
        // Mr Pugh's complaint is investigated. The enquiry names its date, as the council has no policy of its own.
        var story = notified("psow", "2026-01-05")
                .on("2026-01-12")
                .takenUp()
                .enquiry("2026-02-09")
                .on("2026-02-06")
                .answered();

        // The report is of 2 March and comes on 4 March. One month, of which that day is the first, ends on 3 April.
        story.on("2026-03-04")
                .does(new ReferralCommand.Decide(
                        day("2026-03-02"), "report", "Upheld.", Optional.of(day("2026-03-04"))));
        assertThat(story.known().decision()).contains(new Ruled(day("2026-03-02"), "report"));
        var clock = story.clock("reply");
        assertThat(clock.title()).isEqualTo("Reply to the report");
        assertThat(clock.running()).contains(day("2026-04-03"));
        assertThat(clock.setBy()).isEqualTo(ReferralClock.SetBy.LAW);
        assertThat(clock.from()).isEqualTo(day("2026-03-04"));
        assertThat(clock.rule())
                .isEqualTo("Within 1 month, of which the day the report was received is the first, or longer as the"
                        + " Ombudsman allows: the Act, section 26.");
        assertThat(clock.working()).last().extracting(CountedDay::date).isEqualTo(day("2026-04-03"));
        assertThat(ReferralClocks.next(ReferralClocks.of(story.known(), Oakshire.OMBUDSMEN)))
                .as("the Ombudsman waits, though it has decided")
                .contains(clock);

        // What it recommends has its own dates, and an officer who answers for it.
        story.recommended(APOLOGY, "2026-04-30").recommended(PAYMENT, "2026-05-29");

        // The cabinet meets too late. More time is asked for, as for an enquiry, and given.
        story.on("2026-03-30").asksUntil("2026-04-30");
        assertThat(story.clock("reply").running()).as("asking moves nothing").contains(day("2026-04-03"));
        story.on("2026-04-01").granted("2026-04-24");
        assertThat(story.clock("reply").running()).contains(day("2026-04-24"));
        assertThat(story.clock("reply").remarks())
                .containsExactly(
                        "On 30 March 2026 the council asked for time until 30 April 2026.",
                        "On 1 April 2026 the Ombudsman gave until 24 April 2026.");

        // The reply says what is accepted, what is done and by when.
        story.on("2026-04-22").repliedToReport();
        assertThat(story.clock("reply").state())
                .isEqualTo(new ClockState.MetAsExtended(day("2026-04-22"), day("2026-04-24"), day("2026-04-03")));
        assertThat(story.known().openReply()).isEmpty();

        // And so it is done, the one in time and the other late.
        story.on("2026-04-28").done(1).on("2026-06-02").done(2);
        assertThat(compliance(story, 1)).isEqualTo(Compliance.COMPLIED);
        assertThat(compliance(story, 2)).isEqualTo(Compliance.COMPLIED_LATE);
    }

    @Requirement("OM-19")
    @Test
    void a_reply_that_goes_out_late_is_late_for_ever() {
        var story = notified("psow", "2026-01-05")
                .takenUp()
                .on("2026-03-04")
                .decided("report")
                .on("2026-04-08")
                .repliedToReport()
                .on("2026-06-01");

        assertThat(story.clock("reply").state())
                .as("two working days, over Easter Monday")
                .isEqualTo(new ClockState.Missed(day("2026-04-03"), Optional.of(day("2026-04-08")), OptionalInt.of(2)));
    }

    @Requirement("OM-22")
    @ParameterizedTest(name = "a letter of {0} is answered by {1}")
    @CsvSource({"2025-06-30, 2025-07-28", "2025-07-01, 2025-07-29"})
    void the_policy_is_that_of_the_letters_day_whenever_it_is_recorded(String letter, String due) {
        var story = notified("lgsco", "2025-06-09").on("2025-06-16").takenUp().on("2025-07-02");
        story.does(new ReferralCommand.ReceiveEnquiry(day(letter), Optional.empty(), "Send the care records."));

        assertThat(story.clock("enquiry-1").running()).contains(day(due));
    }

    @Requirement("OM-22")
    @Test
    void what_is_asked_while_the_ombudsman_assesses_has_the_shorter_time() {
        var story = notified("lgsco", "2026-01-05").enquiry();
        assertThat(story.clock("enquiry-1").running()).contains(day("2026-01-12"));

        var recordedLater = notified("lgsco", "2026-01-05")
                .on("2026-01-12")
                .takenUp()
                .does(new ReferralCommand.ReceiveEnquiry(day("2026-01-08"), Optional.empty(), "Is there a response?"));
        assertThat(recordedLater.clock("enquiry-1").running()).contains(day("2026-01-15"));
    }

    @Requirement("OM-26")
    @Test
    void sending_back_ends_what_the_ombudsman_waited_for_and_another_enquiry_can_come() {
        var story = notified("lgsco", "2026-01-05")
                .enquiry("2026-02-02")
                .on("2026-01-20")
                .sentBack();
        assertThat(story.clock("enquiry-1").state())
                .isEqualTo(new ClockState.NotNeeded("the Ombudsman decided before"));

        story.on("2026-06-01").takenUp().enquiry("2026-06-29");
        assertThat(story.clock("enquiry-1").state())
                .isEqualTo(new ClockState.NotNeeded("the Ombudsman decided before"));
        assertThat(story.clock("enquiry-2").running()).contains(day("2026-06-29"));
    }

    private static Compliance compliance(ReferralTelling story, int recommendation) {
        return story.known().recommendation(recommendation).orElseThrow().complianceOn(story.today());
    }

    @Requirement("OM-05")
    @Test
    void a_date_in_the_letter_goes_before_the_policy() {
        var clock = notified("lgsco", "2026-01-05").enquiry("2026-01-16").clock("enquiry-1");

        assertThat(clock.running()).contains(day("2026-01-16"));
        assertThat(clock.setBy()).isEqualTo(ReferralClock.SetBy.LETTER);
        assertThat(clock.working()).isEmpty();
    }

    @Requirement("OM-06")
    @Test
    void a_refused_extension_moves_nothing_and_another_can_be_asked_for() {
        var story = notified("lgsco", "2026-01-05")
                .enquiry("2026-02-02")
                .on("2026-01-20")
                .asksUntil("2026-02-20");
        story.on("2026-01-22").notGranted();

        assertThat(story.clock("enquiry-1").running()).contains(day("2026-02-02"));
        assertThat(story.clock("enquiry-1").remarks()).last().isEqualTo("On 22 January 2026 the Ombudsman refused.");
        assertThat(story.asksUntil("2026-02-09")
                        .known()
                        .openEnquiry()
                        .orElseThrow()
                        .moreTime()
                        .requests())
                .hasSize(2);
    }

    @Test
    void a_decision_ends_what_the_ombudsman_still_waited_for() {
        var story = notified("lgsco", "2026-01-05")
                .takenUp()
                .enquiry("2026-02-02")
                .on("2026-01-20")
                .decided("closed");

        assertThat(story.clock("enquiry-1").state())
                .isEqualTo(new ClockState.NotNeeded("the Ombudsman decided before"));
        assertThat(ReferralClocks.next(ReferralClocks.of(story.known(), Oakshire.OMBUDSMEN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25 010 090, 25010090", "25-010-090, 25010090", "ab/1, AB1"})
    void a_reference_is_the_same_however_it_is_spaced(String typed, String bare) {
        assertThat(OmbudsmanReference.read(typed).map(OmbudsmanReference::bare)).contains(bare);
    }

    @ParameterizedTest
    @CsvSource({"''", "---", "12345678901234567890123456789012345678901"})
    void what_names_nothing_is_no_reference(String typed) {
        assertThat(OmbudsmanReference.read(typed)).isEmpty();
    }
}
