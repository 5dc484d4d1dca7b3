package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.casework.Fenshire.Telling;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.procedure.Step;
import redress.testing.Requirement;

/** Complaints that come from another body, that belong to another, and that need not be dealt with: who is told, and when. */
class TransferTest {

    @Requirement("EA-25")
    @ParameterizedTest
    @ValueSource(strings = {"england-adults", "provider-first"})
    void what_another_body_sends_on_keeps_its_own_days_and_is_counted_from_our_receipt(String procedure) {
        var story = received("2026-05-12", "letter", "The ward sent him home without care.")
                .under(procedure);
        assertThat(story.refused(story.taking("transferred", "The trust.")))
                .as("first, when it was made there")
                .isEqualTo("too-early");
        story.does(early("complained-elsewhere", "2026-05-01", "To the hospital trust."));
        assertThat(story.refused(early("transferred", "2026-04-30", "Its complaints team.")))
                .isEqualTo("before-its-time");
        story.does(early("transferred", "2026-05-08", "Its complaints team, with the letter."));
        assertThat(story.clock("acknowledge"))
                .as("three working days from when we had it")
                .isEqualTo("Running 2026-05-15");
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-11-11");
    }

    @Requirement({"EA-26", "EA-27"})
    @Test
    void what_belongs_to_another_body_is_sent_there_confirmed_and_told_although_the_case_has_ended() {
        var story = received("2026-05-01", "letter", "The ward sent him home without care.");
        story.on("2026-05-05").does(routedOut("2026-05-05", Route.OTHER_BODY, "another-body"));
        assertThat(story.known().isClosed()).isTrue();
        assertThat(owed(story)).containsExactly("sent-to-body", "told-why");
        assertThat(story.on("2026-05-05").refused(story.taking("received-by-body", "A nurse rang.")))
                .as("it was not sent yet")
                .isEqualTo("too-early");

        story.on("2026-05-06").step("sent-to-body", "The hospital trust; the letter.");
        assertThat(owed(story)).containsExactly("received-by-body", "told-why");
        story.on("2026-05-07").step("told-why", "That the trust has it, and why.");
        story.on("2026-05-11").step("received-by-body", "Its complaints team, by e-mail.");
        assertThat(owed(story)).isEmpty();
        assertThat(story.refused(story.taking("told-why", "Again."))).isEqualTo("already-done");
    }

    @Requirement("EA-27")
    @Test
    void nothing_but_what_is_owed_is_recorded_on_a_case_that_has_ended() {
        var story = received("2026-05-01", "letter", "You did not answer my request for records.");
        story.on("2026-05-05").does(routedOut("2026-05-05", Route.INELIGIBLE, "freedom-of-information"));
        assertThat(owed(story)).containsExactly("told-why");
        assertThat(story.on("2026-05-06").refused(story.taking("sent-to-body", "The Commissioner.")))
                .isEqualTo("closed");
        assertThat(story.refused(new CaseCommand.TakeStep(
                        new Milestone("told-why"), day("2026-05-04"), Optional.empty(), "Why.")))
                .as("nobody is told before it is decided")
                .isEqualTo("before-its-time");
        assertThat(story.refused(story.taking("told-why", ""))).isEqualTo("empty");
    }

    @Requirement("EA-27")
    @Test
    void while_a_complaint_is_dealt_with_nobody_is_told_that_it_is_not() {
        var story = received("2026-05-01", "letter", "Nobody came.").under("england-adults");
        assertThat(owed(story)).isEmpty();
        assertThat(story.refused(story.taking("told-why", "Why."))).isEqualTo("too-early");
        assertThat(Fenshire.BOOK.readings(story.known()))
                .noneMatch(reading -> reading.rule().outlastsEnd());
    }

    @Requirement("EA-27")
    @Test
    void whoever_was_satisfied_by_the_next_working_day_need_not_be_told_in_writing() {
        var story = received("2026-05-01", "telephone", "Nobody came.");
        story.on("2026-05-05").does(routedOut("2026-05-05", Route.INELIGIBLE, "oral-resolved"));
        assertThat(owed(story)).isEmpty();
    }

    @Test
    void a_representative_who_is_not_suitable_is_told_in_writing_under_the_welsh_regulations_too() {
        var story = received("2026-05-01", "letter", "I speak for my neighbour.");
        story.on("2026-05-05")
                .does(new CaseCommand.DecideTriage(
                        day("2026-05-05"),
                        new Triage.RoutedOut(
                                Route.INELIGIBLE,
                                new RouteReasonId("not-eligible"),
                                Optional.of(new Exclusion("wales-adults", "here", "unsuitable-representative"))),
                        "No interest in her welfare."));
        assertThat(owed(story)).containsExactly("told-why");
    }

    @Requirement("EA-28")
    @Test
    void a_council_can_set_itself_days_by_which_it_tells_and_sends_on() {
        var story = received("2026-05-01", "letter", "The ward sent him home without care.");
        story.on("2026-05-05").does(routedOut("2026-05-05", Route.OTHER_BODY, "another-body"));
        assertThat(story.clock("tell-why")).isEqualTo("Running 2026-05-12");
        assertThat(story.clock("send-on")).isEqualTo("Running 2026-05-08");
        var next = NextDue.own(story.known(), Fenshire.BOOK.readings(story.known()));
        assertThat(next.orElseThrow().code()).isEqualTo("send-on");
        story.on("2026-05-11").step("sent-to-body", "The trust.").step("told-why", "Why.");
        assertThat(story.clock("send-on")).isEqualTo("Missed 2026-05-08");
        assertThat(story.clock("tell-why")).isEqualTo("Met 2026-05-12");

        var provider = received("2026-05-01", "letter", "The ward sent him home without care.");
        provider.on("2026-05-05")
                .does(new CaseCommand.DecideTriage(
                        day("2026-05-05"),
                        new Triage.RoutedOut(
                                Route.OTHER_BODY,
                                new RouteReasonId("health"),
                                Optional.of(new Exclusion("provider-first", "here", "another-body"))),
                        "The hospital's."));
        assertThat(provider.clock("tell-why")).as("no day of its own").isEqualTo("NotNeeded");
        assertThat(owed(provider)).as("and owed all the same").contains("told-why");
    }

    @Requirement("EA-28")
    @Test
    void a_ground_on_which_nothing_is_sent_has_no_day_for_sending() {
        var story = received("2026-05-01", "letter", "You did not answer my request for records.");
        story.on("2026-05-05").does(routedOut("2026-05-05", Route.INELIGIBLE, "freedom-of-information"));
        assertThat(Fenshire.BOOK.readings(story.known()))
                .extracting(reading -> reading.rule().id().value())
                .containsExactly("tell-why");
    }

    @Requirement("EA-29")
    @Test
    void what_comes_back_and_leaves_again_is_told_again_and_what_was_missed_stays_missed() {
        var story = received("2026-05-01", "letter", "The ward sent him home without care.");
        story.on("2026-05-05")
                .does(routedOut("2026-05-05", Route.OTHER_BODY, "another-body"))
                .on("2026-05-20")
                .step("told-why", "Late, but told.");
        assertThat(story.clock("tell-why")).isEqualTo("Missed 2026-05-12");
        story.under("england-adults");
        assertThat(owed(story)).isEmpty();
        assertThat(story.clock("left-gone-1-tell-why")).isEqualTo("Missed 2026-05-12");
        assertThat(story.clock("left-gone-1-send-on"))
                .as("never sent, and its day had passed")
                .isEqualTo("Missed 2026-05-08");

        story.on("2026-05-21").does(routedOut("2026-05-21", Route.OTHER_BODY, "another-body"));
        assertThat(owed(story)).containsExactly("sent-to-body", "told-why");
        assertThat(story.clock("tell-why")).isEqualTo("Running 2026-05-29");
        assertThat(story.clock("left-gone-1-tell-why")).isEqualTo("Missed 2026-05-12");

        story.does(new CaseCommand.Reopen(day("2026-05-21"), "A slip."));
        assertThat(owed(story)).isEmpty();
    }

    @Requirement("EA-29")
    @Test
    void the_day_on_which_the_person_was_told_can_be_put_right() {
        var story = received("2026-05-01", "letter", "You did not answer my request for records.");
        story.on("2026-05-05")
                .does(routedOut("2026-05-05", Route.INELIGIBLE, "freedom-of-information"))
                .on("2026-05-20")
                .step("told-why", "Why.")
                .does(correct(new Correction.StepTakenOn(new Milestone("told-why"), day("2026-05-07"))));
        assertThat(story.clock("tell-why")).isEqualTo("Met 2026-05-12");
        assertThat(story.refused(correct(new Correction.StepTakenOn(new Milestone("told-why"), day("2026-05-04")))))
                .isEqualTo("before-its-time");
        story.does(correct(new Correction.ClosedOn(day("2026-05-06"))));
        assertThat(story.clock("tell-why")).isEqualTo("Met 2026-05-13");
        assertThat(story.refused(correct(new Correction.ClosedOn(day("2026-05-08")))))
                .isEqualTo("before-its-time");
    }

    private static List<String> owed(Telling story) {
        return Owed.outstanding(story.known(), Fenshire.BOOK).stream()
                .map(Step::fact)
                .map(Milestone::name)
                .toList();
    }

    private static CaseCommand early(String fact, String on, String words) {
        return new CaseCommand.TakeStep(new Milestone(fact), day(on), Optional.empty(), words);
    }

    private static CaseCommand routedOut(String on, Route route, String ground) {
        return new CaseCommand.DecideTriage(
                day(on),
                new Triage.RoutedOut(
                        route,
                        new RouteReasonId("health"),
                        Optional.of(new Exclusion("england-adults", "here", ground))),
                "As the regulations say.");
    }

    private static CaseCommand correct(Correction correction) {
        return new CaseCommand.Correct(day("2026-05-20"), correction, "The letter says so.");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
