package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static redress.casework.Oakshire.day;
import static redress.casework.ReferralTelling.FIRST;
import static redress.casework.ReferralTelling.notified;
import static redress.casework.ReferralTelling.notifying;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.casework.ReferralCommand.TakeBack;
import redress.procedure.ClockState;
import redress.testing.Requirement;

/** What was told of a referral by mistake is taken back: it counts no more, and what rests on it comes first. */
class ReferralMistakesTest {

    private static final Purpose.Remedy APOLOGY = new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty());
    private static final CaseReference OTHER = new CaseReference("2025-000002");

    private static ReferralTelling told() {
        return notified("lgsco", "2026-01-05").on("2026-01-12");
    }

    private static ReferralTelling investigated() {
        return told().takenUp();
    }

    private static ReferralTelling reported() {
        return notified("psow", "2026-01-05").takenUp().on("2026-03-02").decided("report");
    }

    /** What was told last is, and all is as it was before. The telling of the referral is the first. */
    static Stream<Arguments> lastTold() {
        return Stream.of(
                arguments("a sending back", told(), new ReferralCommand.SendBack(day("2026-01-12"), "premature")),
                arguments("an assessment", told(), new ReferralCommand.Assess(day("2026-01-12"), Optional.empty())),
                arguments(
                        "a decision without an investigation",
                        told(),
                        new ReferralCommand.Assess(day("2026-01-12"), Optional.of("closed"))),
                arguments("an enquiry", investigated(), enquiry()),
                arguments("a document", investigated().enquiry(), new ReferralCommand.AddDocument("Log")),
                arguments("a request for more time", investigated().enquiry(), asking()),
                arguments(
                        "an answer about more time",
                        investigated().enquiry().asksUntil("2026-03-01"),
                        new ReferralCommand.AnswerExtension(day("2026-01-12"), Optional.of(day("2026-03-01")))),
                arguments(
                        "an answer to an enquiry",
                        investigated().enquiry(),
                        new ReferralCommand.SendReply(day("2026-01-12"))),
                arguments(
                        "a draft",
                        investigated(),
                        new ReferralCommand.ReceiveDraft(day("2026-01-12"), day("2026-02-01"), "")),
                arguments(
                        "comments on a draft",
                        investigated().draft("2026-02-01"),
                        new ReferralCommand.SendComments(day("2026-01-12"), "Agreed.")),
                arguments(
                        "a decision, while a draft and an enquiry waited",
                        investigated().enquiry().draft("2026-02-01"),
                        new ReferralCommand.Decide(day("2026-01-12"), "upheld", "")),
                arguments(
                        "a report, with the reply that it wants",
                        investigated(),
                        new ReferralCommand.Decide(day("2026-01-12"), "report", "")),
                arguments(
                        "a request for more time for the reply to a report",
                        reported(),
                        new ReferralCommand.AskExtension(day("2026-03-02"), day("2026-05-01"), "Slow.")),
                arguments(
                        "an answer about more time for it",
                        reported().asksUntil("2026-05-01"),
                        new ReferralCommand.AnswerExtension(day("2026-03-02"), Optional.of(day("2026-05-01")))),
                arguments(
                        "a reply to a report",
                        reported(),
                        new ReferralCommand.ReplyToReport(day("2026-03-02"), "All.", "At once.")),
                arguments(
                        "a recommendation",
                        investigated().decided("upheld"),
                        new ReferralCommand.Recommend(APOLOGY, "Sorry.", day("2026-02-01"), ReferralTelling.SAM)),
                arguments(
                        "what was done about a recommendation",
                        investigated().decided("upheld").recommended(APOLOGY, "2026-02-01"),
                        new ReferralCommand.RecordDone(1, day("2026-01-12"), "Letter.")),
                arguments(
                        "that it is a referral of the old register",
                        told(),
                        new ReferralCommand.MeetInRegister(new InRegister(FIRST, 1))));
    }

    @Requirement({"OM-27", "OM-29"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("lastTold")
    void what_is_taken_back_leaves_the_referral_as_if_it_had_never_been(
            String what, ReferralTelling story, ReferralCommand command) {
        var before = story.known();
        var number = before.told().all().size() + 1;
        var after = story.does(command).takenBack(number).known();

        assertThat(after.telling(before.told())).isEqualTo(before);
        assertThat(after.told().all())
                .as("nothing is lost")
                .startsWith(before.told().all().toArray(ReferralEvent[]::new))
                .hasSizeGreaterThan(number);
        assertThat(story.refused(back(number)).code())
                .as("nothing is taken back twice")
                .isEqualTo("nothing-to-take-back");
        story.does(command);
    }

    static Stream<Arguments> resting() {
        return Stream.of(
                arguments("The assessment", told().sentBack().takenUp(), 2),
                arguments("The assessment", told().sentBack().closed("closed"), 2),
                arguments("Enquiry 1", investigated().enquiry(), 2),
                arguments("Draft decision 1", investigated().draft("2026-02-01"), 2),
                arguments("The decision", investigated().decided("upheld"), 2),
                arguments("Document 1 of enquiry 1", investigated().enquiry().document("Log"), 3),
                arguments(
                        "Document 2 of enquiry 1",
                        investigated().enquiry().document("Log").document("Plan"),
                        4),
                arguments(
                        "The request for more time for enquiry 1",
                        investigated().enquiry().asksUntil("2026-03-01"),
                        3),
                arguments(
                        "The answer about more time for enquiry 1",
                        investigated().enquiry().asksUntil("2026-03-01").notGranted(),
                        3),
                arguments(
                        "The answer about more time for enquiry 1",
                        investigated().enquiry().asksUntil("2026-03-01").notGranted(),
                        4),
                arguments(
                        "The request for more time for enquiry 1",
                        investigated()
                                .enquiry()
                                .asksUntil("2026-03-01")
                                .notGranted()
                                .asksUntil("2026-02-20"),
                        5),
                arguments("The answer to enquiry 1", investigated().enquiry().answered(), 3),
                arguments("Enquiry 2", investigated().enquiry().answered().enquiry(), 4),
                arguments(
                        "The comments on draft decision 1",
                        investigated().draft("2026-02-01").commented(),
                        3),
                arguments(
                        "Draft decision 2",
                        investigated().draft("2026-02-01").commented().draft("2026-02-01"),
                        4),
                arguments(
                        "Recommendation 2",
                        investigated()
                                .decided("upheld")
                                .recommended(APOLOGY, "2026-02-01")
                                .recommended(APOLOGY, "2026-02-01"),
                        3),
                arguments("Recommendation 1", told().closed("settled").recommended(APOLOGY, "2026-02-01"), 2),
                arguments(
                        "What was done about recommendation 1",
                        investigated()
                                .decided("upheld")
                                .recommended(APOLOGY, "2026-02-01")
                                .done(1),
                        4),
                arguments("The reply to the report", reported().repliedToReport(), 3),
                arguments(
                        "The request for more time for the reply to the report",
                        reported().asksUntil("2026-05-01"),
                        3),
                arguments(
                        "The answer about more time for the reply to the report",
                        reported().asksUntil("2026-05-01").notGranted(),
                        5),
                arguments(
                        "The request for more time for the reply to the report",
                        reported().asksUntil("2026-05-01").notGranted().asksUntil("2026-05-02"),
                        6),
                arguments(
                        "A case that was taken off",
                        told().adding(OTHER)
                                .does(new ReferralCommand.MeetInRegister(new InRegister(OTHER, 1)))
                                .removing(OTHER),
                        3));
    }

    @Requirement("OM-28")
    @ParameterizedTest(name = "{0} rests on {2}")
    @MethodSource("resting")
    void what_something_rests_on_stays_until_that_is_taken_back(String later, ReferralTelling story, int number) {
        var refusal = story.refused(back(number));

        assertThat(refusal.code()).isEqualTo("rests-on-it");
        assertThat(refusal.field()).isEqualTo("told");
        assertThat(refusal.sentence()).isEqualTo(later + " rests on this. Take that back first.");
    }

    @Requirement("OM-28")
    @Test
    void another_recommendation_an_earlier_enquiry_and_a_draft_before_the_decision_rest_on_nothing_of_each_other() {
        var story = investigated()
                .draft("2026-02-01")
                .decided("upheld")
                .recommended(APOLOGY, "2026-02-01")
                .recommended(APOLOGY, "2026-02-02")
                .takenBack(5)
                .takenBack(3);

        assertThat(story.known().recommendations())
                .extracting(Recommendation::number)
                .containsExactly(2);
        assertThat(story.known().drafts()).isEmpty();
        assertThat(story.recommended(APOLOGY, "2026-02-03").known().recommendations())
                .as("a number is never given twice")
                .extracting(Recommendation::number)
                .containsExactly(2, 3);
        assertThat(told().enquiry()
                        .sentBack()
                        .takenUp()
                        .enquiry()
                        .takenBack(2)
                        .known()
                        .enquiries())
                .extracting(OmbudsmanEnquiry::number)
                .containsExactly(2);
    }

    @Requirement("OM-27")
    @Test
    void what_a_referral_is_called_and_which_cases_it_is_about_is_not_taken_back_and_a_reason_is_wanted() {
        var story = told().adding(OTHER)
                .removing(OTHER)
                .does(new ReferralCommand.CorrectReference("25 010 091", "Mistyped."))
                .takenUp()
                .takenBack(5);

        assertThat(Stream.of(0, 1, 2, 3, 4, 5, 6, 7))
                .allSatisfy(
                        number -> assertThat(story.refused(back(number)).code()).isEqualTo("nothing-to-take-back"));
        assertThat(reported().refused(back(4)).code())
                .as("a report goes with its decision")
                .isEqualTo("nothing-to-take-back");
        assertThat(investigated().refused(new TakeBack(2, " ")).field()).isEqualTo("reason");
    }

    @Requirement("OM-29")
    @Test
    void a_clock_that_was_met_by_a_fact_told_wrongly_is_open_again_and_late_where_it_is_late() {
        var story =
                investigated().enquiry("2026-02-09").on("2026-02-06").answered().on("2026-03-02");
        assertThat(story.clock("enquiry-1").state())
                .isEqualTo(new ClockState.Met(day("2026-02-06"), day("2026-02-09")));

        story.takenBack(4);
        assertThat(story.clock("enquiry-1").isUrgentOn(day("2026-03-02"))).isTrue();

        var report =
                reported().on("2026-03-03").repliedToReport().on("2026-05-01").takenBack(5);
        assertThat(report.clock("reply").running()).contains(day("2026-04-01"));
        assertThat(ReferralClocks.of(
                        investigated().decided("report").takenBack(3).known(), Oakshire.OMBUDSMEN))
                .isEmpty();
    }

    @Requirement("OM-29")
    @Test
    void a_decision_that_is_taken_back_ends_nothing_and_is_recorded_anew() {
        var story = investigated()
                .enquiry("2026-02-09")
                .on("2026-03-02")
                .decided("not-upheld")
                .takenBack(4);
        assertThat(story.known().decision()).isEmpty();
        assertThat(story.known().rulings()).isEmpty();
        assertThat(story.known().openEnquiry()).isPresent();

        assertThat(story.decided("upheld").known().rulings())
                .extracting(Ruled::decision)
                .containsExactly("upheld");
    }

    @Requirement("OM-28")
    @Test
    void an_open_action_of_a_case_rests_on_the_decision_and_on_the_last_recommendation() {
        var known = investigated()
                .decided("upheld")
                .recommended(APOLOGY, "2026-02-01")
                .known();
        var two = investigated()
                .decided("upheld")
                .recommended(APOLOGY, "2026-02-01")
                .recommended(APOLOGY, "2026-02-01")
                .known();
        var closed = told().closed("settled").known();

        assertThat(ReferralMistakes.undertaken(back(3), known, Set.of(FIRST))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("undertaken");
            assertThat(refusal.sentence()).startsWith("Case 2025-000001 has an open action");
        });
        assertThat(ReferralMistakes.undertaken(back(4), known, Set.of(FIRST))).isPresent();
        assertThat(ReferralMistakes.undertaken(back(2), closed, Set.of(FIRST))).isPresent();
        assertThat(ReferralMistakes.undertaken(back(2), known, Set.of(FIRST))).isEmpty();
        assertThat(ReferralMistakes.undertaken(back(4), two, Set.of(FIRST))).isEmpty();
        assertThat(ReferralMistakes.undertaken(back(3), known, Set.of())).isEmpty();
        assertThat(ReferralMistakes.undertaken(notifying("lgsco", LocalDate.EPOCH), known, Set.of(FIRST)))
                .isEmpty();
    }

    private static TakeBack back(int number) {
        return new TakeBack(number, "It is about another referral.");
    }

    private static ReferralCommand enquiry() {
        return new ReferralCommand.ReceiveEnquiry(day("2026-01-12"), Optional.empty(), "Records");
    }

    private static ReferralCommand asking() {
        return new ReferralCommand.AskExtension(day("2026-01-12"), day("2026-03-01"), "Slow.");
    }
}
