package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static redress.desk.Brindlemere.COUNCIL;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.access.Credential;
import redress.access.RoleOfStaff;
import redress.access.SignedIn;
import redress.casework.CaseReference;
import redress.casework.OmbudsmanBook;
import redress.casework.OmbudsmanReference;
import redress.casework.Purpose;
import redress.casework.Referral;
import redress.casework.ReferralClocks;
import redress.casework.ReferralCommand;
import redress.casework.ReferralCommand.AskExtension;
import redress.casework.ReferralCommand.Assess;
import redress.casework.ReferralCommand.Decide;
import redress.casework.ReferralCommand.ReceiveDraft;
import redress.casework.ReferralCommand.ReceiveEnquiry;
import redress.casework.ReferralCommand.Recommend;
import redress.casework.ReferralEvent;
import redress.casework.ReferralEvolution;
import redress.casework.ReferralFile;
import redress.casework.ReferralProjector;
import redress.casework.ReferralRules;
import redress.casework.ReferralRuling;
import redress.casework.RemedyKind;
import redress.casework.StaffId;
import redress.journal.History;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;
import redress.testing.Requirement;

class ReferralFormsTest {

    private static final OmbudsmanBook BOOK = OmbudsmanBook.of(COUNCIL, Brindlemere.BOOK.calendars());
    private static final ReferralCommand TAKEN_UP = new Assess(TODAY, Optional.empty());
    private static final ReferralCommand ENQUIRY = new ReceiveEnquiry(TODAY, Optional.empty(), "Records");
    private static final ReferralCommand ASKED = new AskExtension(TODAY, TODAY.plusDays(60), "Slow.");
    private static final ReferralCommand DRAFT = new ReceiveDraft(TODAY, TODAY.plusDays(14), "");
    private static final ReferralCommand DECIDED = new Decide(TODAY, "upheld", "");
    private static final ReferralCommand REPORTED = new Decide(TODAY, "public-interest-report", "");
    private static final ReferralCommand ANOTHER = new ReferralCommand.AddCase(about(new CaseReference("2026-000002")));
    private static final ReferralCommand RECOMMENDED = recommended(TODAY);

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("sent-back", List.of(), Map.of("decision", "premature")),
                Arguments.of("assessed", List.of(), Map.of("assessment", "taken-up")),
                Arguments.of("assessed", List.of(), Map.of("assessment", "closed", "decision", "not-investigated")),
                Arguments.of("enquiry", List.of(TAKEN_UP), dated("letterOn", 4, "named", "no", "asked", "Records")),
                Arguments.of("document", List.of(TAKEN_UP, ENQUIRY), Map.of("title", "Visit log")),
                Arguments.of(
                        "extension",
                        List.of(TAKEN_UP, ENQUIRY),
                        dated("until", 30, "until-month", "7", "reason", "Slow.")),
                Arguments.of("extension-answer", List.of(TAKEN_UP, ENQUIRY, ASKED), Map.of("answer", "refused")),
                Arguments.of(
                        "extension-answer",
                        List.of(TAKEN_UP, ENQUIRY, ASKED),
                        dated("until", 30, "until-month", "7", "answer", "granted")),
                Arguments.of("reply", List.of(TAKEN_UP, ENQUIRY), Map.of()),
                Arguments.of("draft", List.of(TAKEN_UP), dated("commentsDue", 18)),
                Arguments.of("comments", List.of(TAKEN_UP, DRAFT), Map.of("comments", "Agreed")),
                Arguments.of("decision", List.of(TAKEN_UP), Map.of("decision", "upheld")),
                Arguments.of("decision", List.of(TAKEN_UP), Map.of("decision", "public-interest-report")),
                Arguments.of(
                        "extension",
                        List.of(TAKEN_UP, REPORTED),
                        dated("until", 30, "until-month", "9", "reason", "Slow.")),
                Arguments.of(
                        "report-reply", List.of(TAKEN_UP, REPORTED), Map.of("accepted", "All.", "action", "At once.")),
                Arguments.of("case-removed", List.of(ANOTHER), Map.of("case", "2026-000002", "reason", "Wrong.")),
                Arguments.of("reference", List.of(), Map.of("reference", "25 010 099", "reason", "Mistyped.")),
                Arguments.of(
                        "recommendation",
                        List.of(TAKEN_UP, DECIDED),
                        dated(
                                "dueOn",
                                30,
                                "remedy",
                                "financial",
                                "amount-financial",
                                "250.50",
                                "text",
                                "Pay her.",
                                "owner",
                                "hilary")),
                Arguments.of("done", List.of(TAKEN_UP, DECIDED, RECOMMENDED), Map.of("evidence", "Letter.")),
                Arguments.of(
                        "take-back", List.of(TAKEN_UP, DECIDED), Map.of("told", "3", "reason", "Another referral.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_form_makes_a_command_that_the_rules_accept(
            String name, List<ReferralCommand> before, Map<String, String> typed) {
        var at = after(before);
        var form = ReferralForms.find(name).orElseThrow();
        assertThat(form.isOffered(at)).isTrue();
        var page = Reading.proposals(form.fields().apply(at));
        for (var entry : typed.entrySet()) {
            page = page.with(entry.getKey(), entry.getValue());
        }
        assertThat(Reading.of(form.fields().apply(at), page))
                .isInstanceOfSatisfying(
                        Reading.Complete.class,
                        it -> assertThat(ReferralRules.decide(
                                        Optional.of(at.known()), form.command().apply(at, it.filled()), TODAY, BOOK))
                                .isInstanceOf(ReferralRuling.Accepted.class));
    }

    @Test
    void every_form_is_tried_here() {
        assertThat(forms().map(arguments -> arguments.get()[0])).containsAll(CommandNames.ofReferrals());
    }

    @Test
    void a_referral_offers_only_what_can_have_happened_now() {
        assertThat(offered(List.of())).containsExactly("sent-back", "assessed", "enquiry", "reference");
        assertThat(offered(List.of(TAKEN_UP)))
                .containsExactly("enquiry", "draft", "decision", "reference", "take-back");
        assertThat(offered(List.of(TAKEN_UP, ENQUIRY, ASKED)))
                .containsExactly(
                        "document", "extension-answer", "reply", "draft", "decision", "reference", "take-back");
        assertThat(offered(List.of(TAKEN_UP, DECIDED))).containsExactly("recommendation", "reference", "take-back");
        assertThat(offered(List.of(TAKEN_UP, DECIDED, RECOMMENDED)))
                .containsExactly("recommendation", "done", "reference", "take-back");
        assertThat(offered(List.of(TAKEN_UP, REPORTED)))
                .containsExactly("extension", "report-reply", "recommendation", "reference", "take-back");
        assertThat(offered(List.of(ANOTHER)))
                .containsExactly("sent-back", "assessed", "enquiry", "case-removed", "reference");
    }

    @Requirement("OM-19")
    @Test
    void only_a_decision_that_is_a_report_asks_when_it_was_received_and_only_after_an_investigation_can_it_be_chosen() {
        var decision = ReferralForms.find("decision").orElseThrow().fields().apply(after(List.of(TAKEN_UP)));
        var assessment = ReferralForms.find("assessed").orElseThrow().fields().apply(after(List.of()));

        assertThat(decision.toString())
                .contains("receivedOn-public-interest-report")
                .doesNotContain("receivedOn-upheld");
        assertThat(assessment.toString()).doesNotContain("public-interest-report");
    }

    @Requirement("OM-31")
    @Test
    void what_is_sent_back_was_not_investigated_so_nothing_was_found_either_way() {
        var choice = (Field.Choice) ReferralForms.find("sent-back")
                .orElseThrow()
                .fields()
                .apply(after(List.of()))
                .getFirst();
        assertThat(choice.options())
                .extracting(Option::code)
                .containsExactly("premature", "advice", "not-investigated");
    }

    @Requirement("OM-32")
    @Test
    void what_is_due_on_a_referral_is_what_the_ombudsman_waits_for_or_recommended_whichever_comes_first() {
        assertThat(ReferralView.of(after(List.of(TAKEN_UP, DECIDED, RECOMMENDED)))
                        .due())
                .hasValueSatisfying(due -> {
                    assertThat(due.title()).isEqualTo("Recommendation 1: Apology");
                    assertThat(due.date()).isEqualTo("4 June 2026");
                    assertThat(due.href()).isEqualTo("#recommendations");
                });
        assertThat(ReferralView.of(after(List.of(TAKEN_UP, REPORTED, RECOMMENDED)))
                        .due())
                .hasValueSatisfying(due -> assertThat(due.title()).isEqualTo("Recommendation 1: Apology"));
        assertThat(ReferralView.of(after(List.of(TAKEN_UP, REPORTED, recommended(TODAY.plusMonths(6)))))
                        .due())
                .hasValueSatisfying(due -> assertThat(due.title()).isEqualTo("Consider the report and reply"));
        assertThat(ReferralView.of(after(List.of(TAKEN_UP, DECIDED))).due()).isEmpty();
    }

    @Requirement("AL-87")
    @Test
    void whoever_answers_for_what_was_recommended_and_may_do_no_more_has_it_as_their_next_step() {
        var at = after(List.of(TAKEN_UP, DECIDED, RECOMMENDED));
        assertThat(ReferralView.of(seenBy("hilary", at)).next()).singleElement().satisfies(next -> {
            assertThat(next.text()).isEqualTo("Record that recommendation 1 was done");
            assertThat(next.href()).endsWith("/1/done");
        });
        assertThat(ReferralView.of(seenBy("rufus", at)).next()).isEmpty();
        assertThat(ReferralView.of(at).next())
                .as("the complaints team has a form for it")
                .extracting(CasePage.Action::text)
                .doesNotContain("Record that recommendation 1 was done");
    }

    private static ReferralAtHand seenBy(String username, ReferralAtHand at) {
        var senior =
                new SignedIn(username, username, Set.of(RoleOfStaff.SENIOR_MANAGER), new Credential("of " + username));
        return new ReferralAtHand(at.file(), at.book(), at.words(), senior, at.today());
    }

    private static ReferralCommand recommended(LocalDate due) {
        return new Recommend(
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), "Sorry.", due, new StaffId("hilary"));
    }

    private static Stream<String> offered(List<ReferralCommand> before) {
        var at = after(before);
        return ReferralForms.ALL.stream().filter(form -> form.isOffered(at)).map(ReferralForm::name);
    }

    @Requirement("OM-28")
    @Test
    void what_cannot_be_taken_back_yet_says_what_rests_on_it() {
        var told = (Field.Choice) ReferralForms.find("take-back")
                .orElseThrow()
                .fields()
                .apply(after(List.of(TAKEN_UP, DECIDED, RECOMMENDED)))
                .getFirst();

        assertThat(told.options())
                .extracting(Option::label, Option::hint)
                .containsExactly(
                        tuple("Recommendation 1: Apology", ""),
                        tuple("Decided: upheld", "Of 4 June 2026. Recommendation 1 rests on it: take that back first."),
                        tuple(
                                "Taken up for investigation",
                                "Of 4 June 2026. The decision rests on it: take that back first."));
    }

    @Requirement("OM-27")
    @Test
    void only_whoever_may_correct_is_offered_to_take_back() {
        var at = after(List.of(TAKEN_UP));
        var form = ReferralForms.find("take-back").orElseThrow();
        var olwen = new SignedIn("olwen", "Olwen Farrar", Set.of(RoleOfStaff.COMPLAINTS_OFFICER), new Credential("o"));

        assertThat(form.isOffered(at)).isTrue();
        assertThat(form.isOffered(new ReferralAtHand(at.file(), at.book(), at.words(), olwen, at.today())))
                .isFalse();
    }

    @Requirement("AL-12")
    @Test
    void whom_a_case_of_the_referral_concerns_is_not_among_those_who_can_answer_for_a_recommendation() {
        var decided = List.of(TAKEN_UP, DECIDED);
        var form = ReferralForms.find("recommendation").orElseThrow();
        assertThat(form.fields().apply(after(decided)).toString()).contains("hilary");
        assertThat(form.fields()
                        .apply(after(decided, Set.of(new StaffId("hilary"))))
                        .toString())
                .doesNotContain("hilary");
    }

    private static ReferralAtHand after(List<ReferralCommand> commands) {
        return after(commands, Set.of());
    }

    private static ReferralAtHand after(List<ReferralCommand> commands, Set<StaffId> concerned) {
        var all = new ArrayList<ReferralCommand>();
        all.add(new ReferralCommand.Notify(
                new OmbudsmanId("lgsco"),
                new OmbudsmanReference("25 010 090"),
                TODAY,
                about(new CaseReference("2026-000001"))));
        all.addAll(commands);
        Optional<Referral> known = Optional.empty();
        for (var command : all) {
            known = switch (ReferralRules.decide(known, command, TODAY, BOOK)) {
                case ReferralRuling.Accepted(var events) -> evolved(known, events);
                case ReferralRuling.Refused(var refusal) -> throw new AssertionError(refusal);
            };
        }
        var file = new ReferralFile(
                known.orElseThrow(),
                ReferralClocks.of(known.orElseThrow(), BOOK),
                known.orElseThrow().cases().stream()
                        .map(reference -> new ReferralFile.SeenCase(reference, Optional.empty(), "closed"))
                        .toList(),
                List.of(),
                concerned,
                History.begin(new StreamId(UUID.randomUUID()), ReferralProjector.KIND));
        return new ReferralAtHand(
                file, BOOK, new Words(COUNCIL, Brindlemere.BOOK, Brindlemere.staff()), MEREDITH, TODAY);
    }

    private static Optional<Referral> evolved(Optional<Referral> known, List<ReferralEvent> events) {
        var grown = known;
        for (var event : events) {
            grown = Optional.of(ReferralEvolution.evolve(grown, event));
        }
        return grown;
    }

    private static ReferralCommand.About about(CaseReference reference) {
        return new ReferralCommand.About(reference, LocalDate.of(2026, 6, 1));
    }

    private static Map<String, String> dated(String name, int day, String... more) {
        var typed = new HashMap<String, String>();
        typed.put(name + "-day", String.valueOf(day));
        typed.put(name + "-month", "6");
        typed.put(name + "-year", "2026");
        for (var index = 0; index < more.length; index += 2) {
            typed.put(more[index], more[index + 1]);
        }
        return typed;
    }
}
