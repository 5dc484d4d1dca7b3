package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** What holds in Wales for adults and for children alike: discussion, then an independent investigation as of right. */
class TwoStageWalesTest {

    private static final String ADULTS = "wales-adults";
    private static final String CHILDREN = "wales-children";

    @Requirement({"WA-01", "WA-02", "WA-03", "WA-04"})
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void an_oral_complaint_is_written_down_discussed_and_settled_at_stage_1(String procedure) {
        var story =
                received("2021-11-01", "telephone", "They come when they like.").under(procedure);
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2021-11-03");
        assertThat(story.clock("oral-record")).isEqualTo("Running 2021-11-03");
        story.on("2021-11-03").acknowledged().step("oral-record-sent");
        assertThat(story.clock("acknowledge")).isEqualTo("Met 2021-11-03");
        assertThat(story.clock("oral-record")).isEqualTo("Met 2021-11-03");
        assertThat(story.clock("discussion")).as("from the acknowledgement").isEqualTo("Running 2021-11-17");
        story.on("2021-11-16").step("discussed").step("resolved");
        assertThat(story.clock("written-terms")).isEqualTo("Running 2021-11-23");
        story.element("The times.")
                .finds(1, "upheld")
                .on("2021-11-22")
                .answers()
                .closes();
        assertThat(story.clock("written-terms")).isEqualTo("Met 2021-11-23");
        assertThat(story.clock("stage-2-response")).isEqualTo("NotNeeded");
    }

    @Requirement({"WA-01", "WA-05", "WA-06", "WA-07", "WA-08", "WA-09", "WA-10"})
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void the_investigation_is_a_right_and_can_be_asked_for_on_the_first_day(String procedure) {
        var story = received("2021-11-01", "letter", "I want it investigated.").under(procedure);
        story.on("2021-11-02");
        assertThat(story.refused(story.declining("stage-2", "unwarranted")))
                .as("no discretion to refuse")
                .isEqualTo("no-such-ground");
        story.asksFor("stage-2");
        assertThat(story.clock("acknowledge")).as("still owed").isEqualTo("Running 2021-11-03");
        assertThat(story.clock("written-record")).isEqualTo("Running 2021-11-09");
        assertThat(story.clock("stage-2-response"))
                .as("until the record is agreed")
                .isEqualTo("NotStarted");
        story.on("2021-11-09").step("record-sent").on("2021-11-19").step("record-agreed");
        assertThat(story.clock("stage-2-response")).isEqualTo("Running 2021-12-24");

        story.on("2021-12-20");
        assertThat(story.refused(story.moreTime("stage-2-response", "2022-05-20", "Quarantine.")))
                .as("six months are the most")
                .isEqualTo("too-far");
        story.takesTime("stage-2-response", "2022-02-28", "The investigator was in quarantine.");
        story.on("2022-02-25").element("The times.").finds(1, "partly-upheld");
        assertThat(story.refused(story.signing())).isEqualTo("not-appointed");
        story.appointsWhoeverIsWanted();
        assertThat(story.refused(story.signing())).as("nobody has reported").isEqualTo("too-early");
        story.reports().answers();
        assertThat(story.clock("stage-2-response")).isEqualTo("MetAsExtended 2022-02-28");
        assertThat(story.outcome()).isEqualTo("partly-upheld");
    }

    @Requirement("WA-05")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void a_request_is_refused_only_where_the_person_may_not_complain_at_all(String procedure) {
        var story = received("2021-11-01", "letter", "My neighbour's care.").under(procedure);
        story.on("2021-11-02").does(story.declining("stage-2", "not-eligible"));
        assertThat(story.known().proceedings().declined()).hasSize(1);
        assertThat(story.clock("written-record")).isEqualTo("NotStarted");
    }

    @Requirement("WA-05")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void a_later_stage_that_was_asked_for_cannot_be_sent_another_way(String procedure) {
        var story = received("2026-05-01", "letter", "I want it investigated.").under(procedure);
        story.asksFor("stage-2");
        assertThat(story.refused(new CaseCommand.DecideTriage(
                        day("2026-05-01"),
                        new Triage.RoutedOut(Route.OTHER_BODY, new RouteReasonId("health")),
                        "The hospital's.")))
                .isEqualTo("stage-is-open");
        story.does(new CaseCommand.DecideTriage(
                day("2026-05-01"),
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion(procedure, "here", "not-eligible"))),
                "A neighbour without any interest of his own."));
        assertThat(story.known().isClosed()).isTrue();
    }

    @Requirement("AL-92")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void once_stage_2_was_asked_for_the_case_stays_a_complaint_so_that_it_is_owed_its_answer(String procedure) {
        var story = received("2026-05-01", "letter", "I want it investigated.").under(procedure);
        story.asksFor("stage-2");
        for (var kind : List.of(Kind.ENQUIRY, Kind.COMMENT, Kind.REQUEST_FOR_SERVICE)) {
            assertThat(story.refused(new CaseCommand.DecideTriage(
                            day("2026-05-01"), new Triage.TakenForward(kind, Optional.empty()), "Only a question.")))
                    .as(kind.label())
                    .isEqualTo("stage-is-open");
        }
        story.under(procedure.equals(ADULTS) ? CHILDREN : ADULTS)
                .element("The plan.")
                .finds(1, "upheld");
        assertThat(story.refused(new CaseCommand.Close(day("2026-05-01"), ClosingReason.ANSWERED)))
                .as("under the other procedure an answer is owed all the same")
                .isEqualTo("not-answered");
    }

    @Requirement("AL-90")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void a_matter_of_long_ago_is_late_although_nobody_knows_the_bank_holidays_of_its_year(String procedure) {
        var story = received("2026-05-01", "letter", "When I was in care.").under(procedure);
        story.happened("occurred", "1994-06-01").element("The home.").finds(1, "upheld");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 1995-06-01");
        assertThat(story.refused(story.signing())).isEqualTo("out-of-time");
    }

    @Requirement("WA-02")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void what_was_written_needs_no_record_and_what_was_said_has_a_late_one_once_the_two_days_are_over(
            String procedure) {
        assertThat(received("2021-11-01", "letter", "They come late.")
                        .under(procedure)
                        .clock("oral-record"))
                .isEqualTo("NotStarted");
        var story = received("2021-11-01", "telephone", "They come late.").under(procedure);
        story.on("2021-11-05").step("oral-record-sent");
        assertThat(story.clock("oral-record")).isEqualTo("Missed 2021-11-03");
    }

    @Requirement("WA-44")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void the_procedure_and_an_offer_of_help_go_with_the_acknowledgement(String procedure) {
        var story = received("2021-11-01", "letter", "What can I do?").under(procedure);
        assertThat(Fenshire.BOOK
                        .procedure(story.known())
                        .orElseThrow()
                        .step(new Milestone("procedure-sent"))
                        .orElseThrow()
                        .expected())
                .isTrue();
        assertThat(story.refused(story.taking("procedure-sent", ""))).isEqualTo("empty");
        story.step("procedure-sent", "The leaflet, and that she may ask for a formal investigation at once.");
        assertThat(story.known().proceedings().step(new Milestone("procedure-sent")))
                .isPresent();
    }

    @Requirement("WA-40")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void whether_somebody_wants_an_advocate_is_asked_and_kept(String procedure) {
        var story = received("2021-11-01", "letter", "I want help to say it.").under(procedure);
        assertThat(story.refused(story.taking("advocate-offered", "A leaflet.")))
                .isEqualTo("not-chosen");
        story.chooses("advocate-offered", "accepted");
        assertThat(story.known().proceedings().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.choice()).contains("accepted"));
    }

    @Requirement("WA-41")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void what_comes_after_twelve_months_is_answered_only_for_exceptional_reasons(String procedure) {
        var story = received("2021-11-01", "letter", "The summer before last.").under(procedure);
        story.happened("occurred", "2020-06-01");
        assertThat(story.clock("time-bar")).isEqualTo("Missed 2021-06-01");
        story.element("The summer.").finds(1, "upheld");
        assertThat(story.refused(story.signing())).isEqualTo("out-of-time");
        assertThat(story.refused(story.taking("time-bar-waived", ""))).isEqualTo("empty");
        story.step("time-bar-waived", "She was in hospital for a year.").signs();
    }

    @Requirement("WA-42")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void somebody_who_is_not_suitable_to_speak_for_another_is_told_so_by_its_ground(String procedure) {
        var story = received("2021-11-01", "letter", "For my neighbour.").under(procedure);
        story.does(story.excluding(procedure, "unsuitable-representative"));
        assertThat(story.known().disposition()).isEqualTo("ineligible");
    }

    @Requirement("WA-43")
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void the_person_gets_a_copy_of_the_refusal_of_their_representative_or_it_is_said_why_not(String procedure) {
        var story = received("2021-11-01", "letter", "For my neighbour.").under(procedure);
        story.does(story.excluding(procedure, "unsuitable-representative"));
        assertThat(owed(story)).containsExactly("told-why");
        story.on("2021-11-03");
        assertThat(story.refused(copy("given", "By post."))).as("of what?").isEqualTo("too-early");
        story.step("told-why", "That she has no interest in his welfare.");
        assertThat(owed(story)).as("although the representative was told").containsExactly("copied-to-person");

        assertThat(story.refused(copy("", "By post."))).isEqualTo("not-chosen");
        assertThat(story.refused(copy("not-appropriate", ""))).isEqualTo("empty");
        story.does(copy("not-appropriate", "He is four years old."));
        assertThat(owed(story)).isEmpty();
    }

    private static List<String> owed(Fenshire.Telling story) {
        return Owed.outstanding(story.known(), Fenshire.BOOK).stream()
                .map(step -> step.fact().name())
                .toList();
    }

    private static CaseCommand copy(String choice, String words) {
        return new CaseCommand.TakeStep(
                new Milestone("copied-to-person"),
                LocalDate.of(2021, 11, 3),
                Optional.of(choice).filter(it -> !it.isEmpty()),
                words);
    }

    @Requirement("WC-02")
    @ParameterizedTest
    @CsvSource({"INDEPENDENT_INVESTIGATOR, INDEPENDENT_PERSON", "INDEPENDENT_PERSON, INDEPENDENT_INVESTIGATOR"})
    void nobody_is_the_investigator_and_the_independent_person(Role first, Role second) {
        var story = received("2021-11-01", "letter", "My social worker never comes.")
                .under(CHILDREN);
        story.on("2021-11-02").asksFor("stage-2").appoints(first, "Ianto Rees");
        assertThat(story.refused(story.appointing(second, "Ianto Rees"))).isEqualTo("conflict");
    }

    @Requirement({"WA-11", "WA-12", "AL-26", "AL-27"})
    @ParameterizedTest
    @ValueSource(strings = {ADULTS, CHILDREN})
    void a_complaint_waits_for_the_court_is_looked_at_and_goes_on_within_a_year_of_its_end(String procedure) {
        // Somebody writes on 1 February 2021. The complaint is acknowledged, and is to be discussed within ten days.
        var story = received("2021-02-01", "letter", "They moved her without asking us.")
                .under(procedure);
        story.on("2021-02-02").acknowledged();
        assertThat(story.clock("discussion")).isEqualTo("Running 2021-02-16");

        // A court has the same question before it. They are asked, and the complaint shall wait from the
        // 4th.
        story.on("2021-02-04").chooses("advocate-offered", "declined");
        story.step("proceedings-considered", "The court decides where she lives. They agree to wait.");

        // The letter that tells them so goes only on the 8th, so the days until then count.
        story.on("2021-02-08")
                .does(new CaseCommand.Pause(
                        day("2021-02-04"), day("2021-02-08"), day("2021-05-04"), "The court sits. We wrote to her."));
        assertThat(story.clock("discussion")).isEqualTo("Paused 2021-02-08");
        assertThat(dueNext(story)).isEqualTo("a review of a case that stands still 2021-05-04");

        // Nobody forgets it: in May somebody asks the court, and looks again in the summer.
        story.on("2021-05-04")
                .does(new CaseCommand.ReviewPause(
                        day("2021-05-04"), "The hearing was put off to July.", day("2021-08-02")));
        assertThat(dueNext(story)).isEqualTo("a review of a case that stands still 2021-08-02");

        // The order is made in July. From then on there is a year in which the complaint must go on.
        story.on("2021-08-02")
                .does(new CaseCommand.TakeStep(
                        new Milestone("proceedings-ended"),
                        day("2021-07-15"),
                        Optional.empty(),
                        "The order was made."));
        assertThat(story.clock("go-on")).isEqualTo("Running 2022-07-15");

        // It goes on at once, and seven working days of the ten are left.
        story.does(new CaseCommand.Resume(day("2021-08-02")));
        assertThat(story.clock("go-on")).isEqualTo("Met 2022-07-15");
        assertThat(story.clock("discussion")).isEqualTo("Running 2021-08-10");
        assertThat(dueNext(story)).isEqualTo("discussion 2021-08-10");
        story.on("2021-08-09").step("discussed");
        assertThat(story.clock("discussion")).isEqualTo("Met 2021-08-10");
    }

    private static String dueNext(Fenshire.Telling story) {
        return NextDue.own(story.known(), Fenshire.BOOK.readings(story.known()))
                .map(next -> next.code() + " " + next.on())
                .orElse("");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
