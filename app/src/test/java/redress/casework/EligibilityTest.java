package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.Question.Subject;
import redress.organisation.RouteReasonId;
import redress.procedure.ClockId;
import redress.procedure.Confidence;
import redress.procedure.Milestone;
import redress.procedure.StageId;
import redress.testing.Requirement;

/** Why something may be complained about, here, by this person: each question with its answer, its facts and its rule. */
class EligibilityTest {

    @Requirement({"AL-35", "AL-39"})
    @Test
    void before_triage_nothing_is_answered_that_nobody_has_decided_and_the_procedures_are_named_that_it_can_be_under() {
        var story = received("2026-05-01", "letter", "Late visits.").does(person(Role.COMPLAINANT, "asked"));
        assertThat(eligibility(story).verdict())
                .isInstanceOfSatisfying(
                        Verdict.NotYetKnown.class,
                        it -> assertThat(it.because())
                                .startsWith("Nobody has decided yet what this is. Complaints received on 1 May 2026")
                                .contains("Adult social care complaints; "));
        assertThat(eligibility(story).questions())
                .allMatch(question -> question.verdict().isOpen());
        assertThat(eligibility(story).questions())
                .extracting(Question::subject)
                .containsExactly(
                        Subject.RISK,
                        Subject.PROCEDURE,
                        Subject.PERSON,
                        Subject.TIME,
                        Subject.GROUND,
                        Subject.WAY_OUT,
                        Subject.STAGE);
    }

    @Requirement("AL-39")
    @Test
    void the_page_says_under_which_version_a_complaint_is_since_when_and_under_which_it_was_before() {
        var story = received("2026-05-01", "letter", "Late visits.")
                .under("england-adults")
                .on("2026-05-06")
                .under("provider-first");
        var procedure = about(story, Subject.PROCEDURE, "");
        assertThat(procedure.verdict())
                .isEqualTo(new Verdict.Yes("It is a complaint, and this version was in force on the day of receipt."));
        assertThat(said(procedure))
                .containsExactly(
                        "Received 2026-05-01",
                        "Triage decided 2026-05-06 Read on the day.",
                        "Version here, for complaints received from 1 October 2010 on",
                        "The rules below the council's targets provider-first-1",
                        "Under “Adult social care complaints”, version here, until 2026-05-06");
    }

    @Requirement("AL-39")
    @Test
    void a_version_that_was_not_in_force_on_the_day_of_receipt_is_not_its_procedure() {
        var story = received("2024-01-15", "email", "The bill.");
        assertThat(story.refused(story.asked(Kind.COMPLAINT, "complaint-handling-code", "here")))
                .isEqualTo("not-in-force");
        assertThat(about(
                                received("2024-02-01", "email", "The bill.").under("complaint-handling-code"),
                                Subject.PROCEDURE,
                                "")
                        .verdict())
                .isInstanceOf(Verdict.Yes.class);
    }

    @Requirement("AL-35")
    @Test
    void that_nobody_was_at_risk_is_said_with_its_day_and_that_the_procedure_asks_it_first() {
        var adults = about(underWay("england-adults"), Subject.RISK, "");
        assertThat(adults.verdict()).isEqualTo(new Verdict.Done(day("2026-05-05"), "Nobody seems to be at risk."));
        assertThat(adults.rules())
                .extracting(rule -> rule.source().orElseThrow().provision())
                .containsExactly("0012: safeguarding first");
        assertThat(about(underWay("complaint-handling-code"), Subject.RISK, "").rules())
                .isEmpty();

        var old = received("2026-05-01", "letter", "Late visits.");
        old.does(new CaseCommand.DecideTriage(
                day("2026-05-01"),
                new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("england-adults", "here"))),
                "From the register.",
                Optional.of(new CaseCommand.Considered(Safeguarding.NOT_RECORDED, ""))));
        assertThat(about(old, Subject.RISK, "").verdict())
                .isEqualTo(new Verdict.NotYetKnown("The old register does not say."));
    }

    @Requirement("AL-38")
    @Test
    void whoever_acts_for_another_may_complain_once_it_is_shown_and_no_more_once_it_has_ended() {
        var story = underWay("england-adults");
        var unasked = about(story, Subject.PERSON, "1");
        assertThat(unasked.asked()).isEqualTo("May Ada Abbott complain?");
        assertThat(unasked.verdict()).isInstanceOf(Verdict.NotAsked.class);
        assertThat(unasked.rules().getFirst().source())
                .hasValueSatisfying(source -> assertThat(source).hasToString("SI 2009/309 reg 5(2)"));
        assertThat(said(unasked))
                .contains("Why they may act The person asked them to act")
                .last()
                .asString()
                .startsWith("The response No rule holds it back from them");

        story.does(new CaseCommand.AskForAuthority(DAUGHTER, day("2026-05-05"), day("2026-05-18")));
        assertThat(about(story, Subject.PERSON, "1", "2026-05-18").verdict().because())
                .endsWith("and has not come.");
        assertThat(about(story.on("2026-05-19"), Subject.PERSON, "1", "2026-05-19")
                        .verdict()
                        .because())
                .endsWith("the day for the reply has passed.");

        story.does(new CaseCommand.ShowAuthority(
                DAUGHTER, day("2026-05-19"), "A signed form.", "This complaint.", Optional.of(day("2026-12-31"))));
        var shown = about(story, Subject.PERSON, "1", "2026-12-31");
        assertThat(shown.verdict())
                .isEqualTo(
                        new Verdict.Yes("They act for another, and their authority was shown until 31 December 2026."));
        assertThat(said(shown))
                .contains(
                        "Authority shown 2026-05-19 A signed form.",
                        "What it allows 2026-05-19 This complaint.",
                        "It ends 2026-12-31",
                        "The response It can go to them, within what the authority allows.");
        assertThat(about(story, Subject.PERSON, "1", "2027-01-01").verdict())
                .isEqualTo(new Verdict.No("Authority to act ended on 31 December 2026."));
    }

    @Requirement("AL-38")
    @Test
    void a_refusal_stands_against_the_complaint_until_somebody_else_can_be_answered() {
        var story = underWay("england-adults")
                .does(new CaseCommand.RecordAuthorityRefused(DAUGHTER, day("2026-05-05"), "Not her."));
        assertThat(eligibility(story).verdict())
                .isInstanceOfSatisfying(
                        Verdict.No.class,
                        it -> assertThat(it.because())
                                .startsWith("Ada Abbott may not act: authority to act was refused on 5 May 2026."));
        assertThat(said(about(story, Subject.PERSON, "1")))
                .contains("Authority refused 2026-05-05 Not her.")
                .anyMatch(fact -> fact.startsWith("The response It cannot go to them"));

        story.does(person(Role.COMPLAINANT, "own-behalf"));
        assertThat(eligibility(story).verdict()).isInstanceOf(Verdict.Yes.class);
        assertThat(said(about(story, Subject.PERSON, "1")))
                .contains("The response It does not go to them. Somebody else is in the case who can be answered.");
        assertThat(about(story, Subject.PERSON, "2").verdict())
                .isEqualTo(new Verdict.Yes("They complain in their own right and need nobody's authority."));
    }

    @Requirement("AL-38")
    @Test
    void
            a_parent_complains_of_a_childs_care_in_their_own_right_and_a_reason_that_the_procedure_does_not_know_is_asked_again() {
        var parent = about(underWay("england-children", "parent"), Subject.PERSON, "1");
        assertThat(parent.verdict()).isInstanceOf(Verdict.Yes.class);
        assertThat(parent.rules().getFirst().source())
                .hasValueSatisfying(source -> assertThat(source).hasToString("1989 c. 41 s 26(3)(b) and (c)"));
        assertThat(about(underWay("england-children", "deceased"), Subject.PERSON, "1")
                        .verdict()
                        .because())
                .contains("none of the reasons that this procedure names");
        assertThat(about(received("2026-05-01", "letter", "Late.").under("england-children"), Subject.PERSON, "")
                        .verdict()
                        .because())
                .startsWith("Nobody is recorded who complains.");
    }

    @Requirement("AL-38")
    @Test
    void consent_to_share_with_a_provider_stands_apart_and_a_no_that_came_after_a_yes_stops_what_waits_for_it() {
        var story = underWay("england-adults");
        assertThat(about(story, Subject.SHARING, "provider").asked()).isEqualTo("May the provider have the complaint?");
        assertThat(about(story, Subject.SHARING, "provider").verdict()).isInstanceOf(Verdict.NotAsked.class);
        assertThat(eligibility(story).verdict().because())
                .as("where there is no provider nobody need ask")
                .endsWith("Not known yet: May Ada Abbott complain? Did it come in time?");
        story.step("provider-consent-asked", "That the home would answer.");
        assertThat(about(story, Subject.SHARING, "provider").verdict()).isInstanceOf(Verdict.NotYetKnown.class);
        story.step("provider-consent-given", "By telephone.");
        assertThat(about(story, Subject.SHARING, "provider").verdict())
                .isEqualTo(new Verdict.Yes("The person agreed on 5 May 2026."));
        story.on("2026-05-06").step("provider-consent-refused", "She thought again.");
        assertThat(about(story, Subject.SHARING, "provider").verdict())
                .isEqualTo(new Verdict.No("The person said no on 6 May 2026."));
        assertThat(story.refused(story.taking("passed-to-provider", "To the home.")))
                .isEqualTo("consent-refused");
        assertThat(eligibility(underWay("england-children")).about(Subject.SHARING))
                .isEmpty();
    }

    @Requirement("AL-35")
    @Test
    void nobody_knows_whether_it_came_in_time_until_somebody_records_when_it_happened() {
        var story = underWay("england-adults");
        var unknown = about(story, Subject.TIME, "time-bar");
        assertThat(unknown.verdict())
                .isEqualTo(new Verdict.NotYetKnown("Nobody has recorded when the matter happened."));
        assertThat(eligibility(story).verdict()).isInstanceOf(Verdict.Yes.class);
        assertThat(eligibility(story).verdict().because()).endsWith("Did it come in time?");

        story.does(happened("2025-06-01"));
        var kept = about(story, Subject.TIME, "time-bar");
        assertThat(kept.verdict())
                .isEqualTo(new Verdict.Yes("It was received by 1 June 2026, the last day of the limit."));
        assertThat(kept.facts()).anySatisfy(fact -> assertThat(fact.clock()).contains(new ClockId("time-bar")));
        assertThat(kept.rules())
                .first()
                .isEqualTo(new Question.Rule(
                        "Within 12 months after the day on which the matter happened or, if later, the matter came to the"
                                + " person's notice.",
                        kept.rules().getFirst().source(),
                        Optional.of(Confidence.RESTATED)));
        assertThat(said(kept))
                .contains("The matter happened 2025-06-01", "The matter came to the person's notice Not recorded");
    }

    @Requirement({"AL-35", "AL-37"})
    @Test
    void what_came_late_may_not_be_answered_until_the_limit_is_set_aside_and_then_no_ground_rests_on_it() {
        var story = underWay("england-adults").does(happened("2025-01-10"));
        assertThat(about(story, Subject.TIME, "time-bar").verdict()).isEqualTo(new Verdict.No(TimeBar.LATE));
        assertThat(eligibility(story).verdict()).isEqualTo(new Verdict.No(TimeBar.LATE));
        assertThat(about(story, Subject.GROUND, "out-of-time").verdict()).isInstanceOf(Verdict.Yes.class);

        story.step("time-bar-waived", "She was in hospital, and the logs are kept.");
        var waived = about(story, Subject.TIME, "time-bar");
        assertThat(waived.verdict())
                .isEqualTo(new Verdict.Yes(
                        "It came after the limit ended on 10 January 2026, and the council set the limit"
                                + " aside on 5 May 2026."));
        assertThat(said(waived))
                .contains(
                        "The council set the time limit aside 2026-05-05 She was in hospital, and the logs are kept.");
        assertThat(about(story, Subject.GROUND, "out-of-time").verdict())
                .isEqualTo(
                        new Verdict.No("The council set the limit aside on 5 May 2026, so this ground does not hold."));
        assertThat(story.refused(routedOut("england-adults", "out-of-time"))).isEqualTo("set-aside");
    }

    @Requirement("AL-37")
    @Test
    void each_ground_is_open_or_closed_by_time_with_the_reason_and_the_one_relied_on_is_named_with_its_day() {
        var story = received("2026-05-01", "telephone", "Nobody came.").under("england-adults");
        assertThat(about(story, Subject.GROUND, "oral-resolved", "2026-05-05").verdict())
                .isInstanceOf(Verdict.Yes.class);
        story.on("2026-05-06");
        assertThat(about(story, Subject.GROUND, "oral-resolved", "2026-05-06").verdict())
                .isEqualTo(new Verdict.No("This ground held until 5 May 2026. The whole procedure applies now."));
        assertThat(about(story, Subject.GROUND, "out-of-time").verdict().because())
                .startsWith("Nobody has recorded when the matter happened.");
        assertThat(about(story, Subject.GROUND, "freedom-of-information").verdict())
                .isInstanceOf(Verdict.Yes.class);

        story.does(routedOut("england-adults", "freedom-of-information", "2026-05-06"));
        var relied = about(story, Subject.GROUND, "freedom-of-information");
        assertThat(relied.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Done.class, it -> assertThat(it.on()).isEqualTo(day("2026-05-06")));
        assertThat(said(relied)).containsExactly("Relied on 2026-05-06 It is for another law.");
        assertThat(relied.rules().getFirst().source())
                .hasValueSatisfying(source -> assertThat(source).hasToString("SI 2009/309 reg 8(1)(g)"));
        assertThat(eligibility(story).verdict().because())
                .isEqualTo("It was not accepted. The ground: About a failure to comply with a request under the"
                        + " Freedom of Information Act 2000.");
        assertThat(eligibility(story).about(Subject.GROUND)).hasSize(13);
    }

    @Requirement("AL-35")
    @Test
    void what_was_spoken_can_leave_by_the_next_working_day_and_what_was_written_cannot() {
        var spoken = received("2026-05-01", "telephone", "Nobody came.").under("england-adults");
        assertThat(about(spoken, Subject.WAY_OUT, "resolved-orally", "2026-05-01")
                        .verdict())
                .isEqualTo(new Verdict.Yes("It still can, until 5 May 2026."));
        assertThat(about(spoken, Subject.WAY_OUT, "resolved-orally", "2026-05-06")
                        .verdict()
                        .because())
                .isEqualTo(
                        "The time for this ended on 5 May 2026. The whole procedure applies now. What was resolved by"
                                + " then can still be recorded with its day.");
        spoken.on("2026-05-05").step("resolved-orally", "A carer went at once.");
        assertThat(about(spoken, Subject.WAY_OUT, "resolved-orally").verdict())
                .isEqualTo(new Verdict.Done(day("2026-05-05"), "It left in this way."));

        assertThat(about(underWay("england-adults"), Subject.WAY_OUT, "resolved-orally")
                        .verdict())
                .isEqualTo(new Verdict.No("This is only for a case in which the complaint was made orally."));
        assertThat(said(about(underWay("england-adults"), Subject.WAY_OUT, "resolved-orally")))
                .containsExactly("The complaint was made orally No, by the way it arrived");
        assertThat(about(underWay("england-children"), Subject.WAY_OUT, "").verdict())
                .isInstanceOf(Verdict.NoRule.class);
    }

    @Requirement("AL-35")
    @Test
    void a_review_panel_is_open_after_the_adjudication_and_in_time_for_twenty_working_days() {
        var story = underWay("england-children", "parent");
        assertThat(about(story, Subject.STAGE, "stage-3").verdict())
                .isEqualTo(new Verdict.No("This stage can be asked for once the stage before was answered."));
        assertThat(about(story, Subject.STAGE, "stage-2").verdict().because())
                .startsWith("The person can ask for it. Nobody has recorded yet when");
        story.element("Visits.").finds(1, "upheld").answers();
        assertThat(about(story, Subject.STAGE, "stage-2").verdict())
                .isEqualTo(new Verdict.Yes("The person can ask for it, in time until 3 June 2026."));
        assertThat(about(story, Subject.STAGE, "stage-2", "2026-06-04").verdict())
                .isEqualTo(
                        new Verdict.OnlyWithReason("The time to ask for it ended on 3 June 2026. The council may accept"
                                + " it all the same, and says why."));
        story.on("2026-05-20").asksFor("stage-2");
        assertThat(about(story, Subject.STAGE, "stage-2").verdict())
                .isEqualTo(new Verdict.Done(day("2026-05-20"), "The person asked for it."));
        assertThat(said(about(story, Subject.STAGE, "stage-2"))).contains("Asked for 2026-05-20 She is not satisfied.");
        assertThat(about(story, Subject.REFUSAL, "stage-3").verdict())
                .isEqualTo(new Verdict.No("It is a right. A request for it cannot be refused."));
    }

    @Requirement("AL-35")
    @Test
    void in_wales_the_investigation_is_a_right_from_the_first_day_but_for_whoever_may_not_complain_at_all() {
        var story = underWay("wales-adults", "own-behalf");
        var stage = about(story, Subject.STAGE, "stage-2");
        assertThat(stage.verdict())
                .isEqualTo(new Verdict.Yes("The person can ask for it, and no limit of time is set."));
        assertThat(said(stage)).containsExactly("Open from 2026-05-01");
        var refusal = about(story, Subject.REFUSAL, "stage-2");
        assertThat(refusal.verdict()).isInstanceOf(Verdict.Yes.class);
        assertThat(refusal.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.source())
                        .hasValueSatisfying(source -> assertThat(source).hasToString("WSI 2014/1794 reg 9")));

        story.does(new CaseCommand.DeclineStage(
                new StageId("stage-2"), day("2026-05-05"), "not-eligible", "A neighbour's care."));
        assertThat(said(about(story, Subject.STAGE, "stage-2")))
                .contains(
                        "Refused: The person is not one who may complain under these regulations 2026-05-05 A neighbour's"
                                + " care.");
    }

    @Requirement("AL-35")
    @Test
    void under_the_ombudsmans_code_stage_2_follows_the_answer_also_when_the_case_was_closed() {
        var story = underWay("complaint-handling-code", "own-behalf");
        assertThat(about(underWay("england-adults"), Subject.STAGE, "").verdict())
                .isEqualTo(new Verdict.NoRule(
                        "This procedure has one stage. Its response must tell the person of the Local"
                                + " Government and Social Care Ombudsman."));
        assertThat(about(story, Subject.GROUND, "over-twelve-months").verdict().because())
                .startsWith("Nobody has recorded when the matter happened.");
        assertThat(said(about(story, Subject.STAGE, "stage-2"))).containsExactly("Open from Not yet");
        story.element("The bill.").finds(1, "not-upheld").answers().closes();
        assertThat(about(story, Subject.STAGE, "stage-2").verdict()).isInstanceOf(Verdict.Yes.class);
        assertThat(said(about(story, Subject.STAGE, "stage-2"))).containsExactly("Open from 2026-05-05");
        assertThat(about(story, Subject.GROUND, "over-twelve-months").verdict())
                .isEqualTo(
                        new Verdict.No("This case was already answered or closed. Reopen it first, with the reason."));
    }

    @Requirement("AL-39")
    @Test
    void what_was_turned_away_and_is_reopened_waits_for_a_decision_again() {
        var story = underWay("england-adults")
                .does(routedOut("england-adults", "employee"))
                .does(new CaseCommand.Reopen(day("2026-05-05"), "She is no employee."));
        assertThat(eligibility(story).verdict()).isInstanceOf(Verdict.NotYetKnown.class);
        assertThat(said(about(story, Subject.PROCEDURE, "")))
                .contains("Triage decided before it was reopened 2026-05-05 It is for another law.");
        assertThat(about(story, Subject.GROUND, "").verdict()).isInstanceOf(Verdict.NotYetKnown.class);
    }

    @Test
    void what_is_no_complaint_says_so_and_what_goes_another_way_says_which() {
        var enquiry = received("2026-05-01", "email", "How do I apply?")
                .does(person(Role.COMPLAINANT, "own-behalf"))
                .does(new CaseCommand.DecideTriage(
                        day("2026-05-01"),
                        new Triage.TakenForward(Kind.ENQUIRY, Optional.of(new ProcedureInForce("enquiry", "here"))),
                        "Asks only."));
        assertThat(eligibility(enquiry).verdict())
                .isEqualTo(new Verdict.No("It was taken forward as an enquiry, which is no complaint."));
        assertThat(about(enquiry, Subject.PERSON, "1").verdict()).isInstanceOf(Verdict.NoRule.class);
        var elsewhere = received("2026-05-01", "email", "The ward.")
                .does(person(Role.SERVICE_USER, "own-behalf"))
                .does(new CaseCommand.DecideTriage(
                        day("2026-05-01"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's."));
        assertThat(eligibility(elsewhere).verdict()).isEqualTo(new Verdict.No("It went to another body."));
        assertThat(eligibility(elsewhere).questions())
                .extracting(Question::subject)
                .containsExactly(Subject.RISK, Subject.PROCEDURE, Subject.PERSON);
        assertThat(about(elsewhere, Subject.PERSON, "1").verdict())
                .isEqualTo(new Verdict.Yes("They are the person who uses the service, and speak for themselves."));
    }

    private static final PersonId DAUGHTER = new PersonId(1);

    private static Fenshire.Telling underWay(String procedure) {
        return underWay(procedure, "asked");
    }

    /** Received on Friday 1 May 2026 and taken forward on Tuesday, after the bank holiday. */
    private static Fenshire.Telling underWay(String procedure, String basis) {
        return received("2026-05-01", "letter", "They come late.")
                .on("2026-05-05")
                .does(person(Role.COMPLAINANT, basis))
                .under(procedure);
    }

    private static CaseCommand person(Role role, String basis) {
        return new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                role, Optional.empty(), Optional.of(new ActingBasisId(basis)), PersonDetails.named("Ada Abbott")));
    }

    private static CaseCommand happened(String on) {
        return new CaseCommand.TakeStep(new Milestone("occurred"), day(on), Optional.empty(), "");
    }

    private static CaseCommand routedOut(String procedure, String ground) {
        return routedOut(procedure, ground, "2026-05-05");
    }

    private static CaseCommand routedOut(String procedure, String ground, String on) {
        return new CaseCommand.DecideTriage(
                day(on),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion(procedure, "here", ground))),
                "It is for another law.");
    }

    private static Eligibility eligibility(Fenshire.Telling story) {
        return Eligibility.of(story.known(), Fenshire.BOOK, day("2026-05-20"));
    }

    private static Question about(Fenshire.Telling story, Subject subject, String code) {
        return about(story, subject, code, "2026-05-20");
    }

    private static Question about(Fenshire.Telling story, Subject subject, String code, String today) {
        return Eligibility.of(story.known(), Fenshire.BOOK, day(today))
                .about(subject, code)
                .orElseThrow();
    }

    /** Each fact in a line. */
    private static List<String> said(Question question) {
        return question.facts().stream()
                .map(fact -> (fact.what() + " " + fact.on().map(on -> on + " ").orElse("")
                                + fact.words().orElse("erased"))
                        .strip())
                .toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
