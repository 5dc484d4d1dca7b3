package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** A case that stands still is told to the person, looked at again, and goes on; and its days can be put right. */
class PausesTest {

    @Requirement("AL-25")
    @Test
    void a_pause_keeps_when_the_person_was_told_and_when_somebody_looks_again() {
        var story = ofAChild().on("2026-03-06").does(pause("2026-03-04", "2026-03-06", "2026-05-04"));
        var pause = story.known().proceedings().pause().orElseThrow();
        assertThat(pause.paused().toldOn()).isEqualTo(day("2026-03-06"));
        assertThat(pause.reviewOn()).contains(day("2026-05-04"));
        assertThat(story.clock("stage-1")).as("since the letter").isEqualTo("Paused 2026-03-06");
    }

    @Requirement("AL-25")
    @Test
    void nobody_was_told_in_the_future_or_before_there_was_a_complaint() {
        var story = ofAChild().on("2026-03-06");
        assertThat(story.refused(pause("2026-03-04", "2026-03-07", "2026-05-04")))
                .isEqualTo("in-future");
        assertThat(story.refused(pause("2026-03-04", "2026-03-01", "2026-05-04")))
                .isEqualTo("before-receipt");
    }

    @Requirement({"EC-17", "WA-11"})
    @Test
    void a_letter_that_came_once_the_date_had_passed_makes_nothing_good() {
        var story = ofAChild().on("2026-03-18");
        assertThat(story.refused(pause("2026-03-04", "2026-03-16", "2026-05-04")))
                .as("told on the last day, recorded after it")
                .isEqualTo("cures-a-breach");
        story.does(pause("2026-03-04", "2026-03-17", "2026-05-04"));
        assertThat(story.clock("stage-1")).as("told a day too late").isEqualTo("Running 2026-03-16");
    }

    @Requirement("AL-26")
    @Test
    void the_day_of_review_lies_between_today_and_a_year_from_now() {
        var story = ofAChild().on("2026-03-06");
        assertThat(story.refused(pause("2026-03-06", "2026-03-06", "2026-03-05")))
                .isEqualTo("review-in-past");
        assertThat(story.refused(pause("2026-03-06", "2026-03-06", "2027-03-07")))
                .isEqualTo("review-too-far");
        story.does(pause("2026-03-06", "2026-03-06", "2027-03-06"));
        story.on("2026-06-01");
        assertThat(story.refused(review("2026-06-01", "2026-05-31"))).isEqualTo("review-in-past");
        assertThat(story.refused(review("2026-06-01", "2027-06-02"))).isEqualTo("review-too-far");
        story.does(review("2026-06-01", "2027-06-01"));
    }

    @Requirement("AL-26")
    @Test
    void a_review_says_what_was_found_while_the_case_stands_still_and_at_no_other_time() {
        var story = ofAChild().on("2026-03-06");
        assertThat(story.refused(review("2026-03-06", "2026-05-04"))).isEqualTo("not-paused");
        story.does(pause("2026-03-06", "2026-03-06", "2026-05-04")).on("2026-05-04");
        assertThat(story.refused(new CaseCommand.ReviewPause(day("2026-05-04"), " ", day("2026-07-01"))))
                .isEqualTo("empty");
        assertThat(story.refused(review("2026-03-05", "2026-07-01"))).isEqualTo("before-pause");
        story.does(review("2026-05-04", "2026-07-01")).on("2026-05-11");
        assertThat(story.refused(review("2026-05-03", "2026-07-01"))).isEqualTo("before-review");
        assertThat(story.refused(new CaseCommand.Resume(day("2026-05-03"))))
                .as("it stood still on 4 May")
                .isEqualTo("before-review");
        story.does(new CaseCommand.Resume(day("2026-05-04")));
        assertThat(story.refused(review("2026-05-11", "2026-07-01"))).isEqualTo("not-paused");
    }

    @Requirement("AL-27")
    @Test
    void the_day_of_review_is_what_is_due_next_and_the_one_that_was_chosen_last() {
        var story = ofAChild().on("2026-03-06").does(pause("2026-03-06", "2026-03-06", "2026-05-04"));
        assertThat(next(story)).contains(new NextDue.Review(day("2026-05-04")));
        story.on("2026-05-06");
        assertThat(next(story)).as("overdue").contains(new NextDue.Review(day("2026-05-04")));
        story.does(review("2026-05-06", "2026-07-01"));
        assertThat(next(story)).contains(new NextDue.Review(day("2026-07-01")));
        story.does(new CaseCommand.Resume(day("2026-05-06")));
        assertThat(next(story).map(NextDue::on)).as("the clock's own date").contains(day("2026-05-14"));
        assertThat(next(story).map(NextDue::code)).contains("stage-1");
    }

    @Requirement("AL-27")
    @Test
    void a_date_that_does_not_stand_still_comes_before_a_later_review_and_a_closed_case_has_none() {
        var story = received("2026-03-02", "letter", "The court sits.").under("wales-adults");
        story.does(pause("2026-03-02", "2026-03-02", "2026-05-04"));
        assertThat(next(story).map(NextDue::code))
                .as("acknowledge all the same")
                .contains("acknowledge");
        story.on("2026-03-03").acknowledged();
        assertThat(next(story)).contains(new NextDue.Review(day("2026-05-04")));
        story.does(new CaseCommand.Withdraw(day("2026-03-03"), "Settled in court."));
        assertThat(next(story)).isEmpty();
    }

    @Requirement("EC-21")
    @Test
    void a_childs_complaint_that_stood_still_can_be_made_again_within_a_year_of_the_end_of_the_other_proceedings() {
        var story = ofAChild().on("2026-03-06");
        story.does(pause("2026-03-06", "2026-03-06", "2026-05-04"));
        story.on("2026-04-20").step("proceedings-ended", "The order was made.");
        assertThat(story.clock("resubmit")).isEqualTo("Running 2027-04-20");
        story.on("2026-05-04").step("resubmitted").does(new CaseCommand.Resume(day("2026-05-04")));
        assertThat(story.clock("resubmit")).isEqualTo("Met 2027-04-20");
    }

    @Requirement("WA-12")
    @Test
    void the_year_in_which_it_goes_on_runs_once_the_other_proceedings_ended() {
        var story = received("2026-03-02", "letter", "The court sits.")
                .under("wales-adults")
                .on("2026-03-06");
        assertThat(story.refused(story.taking("proceedings-ended", "The order was made.")))
                .as("it never stood still")
                .isEqualTo("too-early");
        story.does(pause("2026-03-06", "2026-03-06", "2026-05-04"));
        story.on("2026-04-20").step("proceedings-ended", "The order was made.");
        assertThat(story.clock("go-on")).isEqualTo("Running 2027-04-20");
        story.on("2026-05-04").does(new CaseCommand.Resume(day("2026-05-04")));
        assertThat(story.clock("go-on")).isEqualTo("Met 2027-04-20");
        story.on("2026-05-05").does(pause("2026-05-05", "2026-05-05", "2026-07-06"));
        assertThat(story.clock("go-on"))
                .as("it stands still for something else")
                .isEqualTo("Met 2027-04-20");
    }

    @Requirement("AL-28")
    @Test
    void the_clocks_follow_the_day_from_which_it_stood_still_on_which_the_person_was_told_and_it_went_on() {
        var story = ofAChild()
                .on("2026-03-05")
                .does(pause("2026-03-05", "2026-03-05", "2026-05-04"))
                .on("2026-03-12")
                .does(new CaseCommand.Resume(day("2026-03-12")));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-23");
        story.does(correct(new Correction.ResumedOn(1, day("2026-03-11"))));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-20");
        story.does(correct(new Correction.PauseToldOn(1, day("2026-03-06"))));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-19");
        story.does(correct(new Correction.PausedFrom(1, day("2026-03-09"))));
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-18");
    }

    @Requirement("AL-28")
    @Test
    void the_days_of_a_pause_stay_in_their_order_when_they_are_put_right() {
        var story = ofAChild().on("2026-03-05");
        assertThat(story.refused(correct(new Correction.PausedFrom(1, day("2026-03-04")))))
                .isEqualTo("not-paused");
        story.does(pause("2026-03-05", "2026-03-05", "2026-05-04"));
        assertThat(story.refused(correct(new Correction.ResumedOn(1, day("2026-03-05")))))
                .isEqualTo("not-resumed");
        story.on("2026-03-09").does(review("2026-03-09", "2026-05-04"));
        assertThat(story.refused(correct(new Correction.PausedFrom(1, day("2026-03-10")))))
                .isEqualTo("in-future");
        story.on("2026-03-10")
                .does(new CaseCommand.Resume(day("2026-03-10")))
                .on("2026-03-12")
                .does(pause("2026-03-11", "2026-03-12", "2026-05-04"))
                .on("2026-03-13");
        assertThat(story.refused(correct(new Correction.PausedFrom(1, day("2026-03-10")))))
                .as("after it was reviewed")
                .isEqualTo("before-pause");
        assertThat(story.refused(correct(new Correction.ResumedOn(1, day("2026-03-06")))))
                .as("before it was reviewed")
                .isEqualTo("before-review");
        assertThat(story.refused(correct(new Correction.ResumedOn(1, day("2026-03-04")))))
                .as("before it stood still")
                .isEqualTo("before-pause");
        assertThat(story.refused(correct(new Correction.ResumedOn(1, day("2026-03-12")))))
                .as("after it stood still again")
                .isEqualTo("overlaps");
        assertThat(story.refused(correct(new Correction.PausedFrom(2, day("2026-03-09")))))
                .as("before it had gone on")
                .isEqualTo("overlaps");
        assertThat(story.refused(correct(new Correction.PauseToldOn(2, day("2026-03-01")))))
                .isEqualTo("before-receipt");
        assertThat(story.refused(correct(new Correction.ReceivedOn(day("2026-03-06")))))
                .as("receipt after it stood still")
                .isEqualTo("after-next-step");
        story.does(correct(new Correction.PausedFrom(2, day("2026-03-10"))));
    }

    @Requirement("AL-28")
    @Test
    void no_correction_of_a_pause_makes_good_what_had_passed() {
        var story = ofAChild()
                .on("2026-03-12")
                .does(pause("2026-03-12", "2026-03-12", "2026-05-04"))
                .on("2026-03-13")
                .does(new CaseCommand.Resume(day("2026-03-13")))
                .on("2026-03-20");
        assertThat(story.clock("stage-1")).isEqualTo("Running 2026-03-17");
        assertThat(story.refused(correct(new Correction.ResumedOn(1, day("2026-03-20")))))
                .isEqualTo("cures-a-breach");
        story.does(correct(new Correction.PauseToldOn(1, day("2026-03-04"))));
        assertThat(story.refused(correct(new Correction.PausedFrom(1, day("2026-03-04")))))
                .isEqualTo("cures-a-breach");
        story.does(correct(new Correction.PauseToldOn(1, day("2026-03-13"))));
        assertThat(story.clock("stage-1")).as("later still").isEqualTo("Running 2026-03-16");
        story.element("We were not told.").finds(1, "upheld").answers();
        assertThat(story.clock("stage-1")).isEqualTo("Missed 2026-03-16");
        assertThat(story.refused(correct(new Correction.PauseToldOn(1, day("2026-03-12")))))
                .as("not even back to what it was")
                .isEqualTo("cures-a-breach");
    }

    @Requirement({"AL-18", "AL-28", "WA-12"})
    @Test
    void the_year_in_which_it_goes_on_follows_the_day_on_which_it_did() {
        var story = received("2020-03-02", "letter", "The court sits.").under("wales-adults");
        story.does(pause("2020-03-02", "2020-03-02", "2020-05-04"))
                .on("2020-06-01")
                .step("proceedings-ended", "The order was made.")
                .on("2021-06-02")
                .does(new CaseCommand.Resume(day("2021-06-02")));
        assertThat(story.clock("go-on")).isEqualTo("Missed 2021-06-01");
        story.does(new CaseCommand.Correct(
                day("2021-06-02"), new Correction.ResumedOn(1, day("2021-06-01")), "Typed wrongly."));
        assertThat(story.clock("go-on")).isEqualTo("Met 2021-06-01");
    }

    @Requirement({"AL-19", "AL-28"})
    @Test
    void what_follows_from_a_pause_is_not_put_before_it() {
        var story = received("2026-03-02", "letter", "The court sits.")
                .under("wales-adults")
                .on("2026-03-06")
                .does(pause("2026-03-06", "2026-03-06", "2026-05-04"))
                .on("2026-03-09")
                .step("proceedings-ended", "The order was made.")
                .on("2026-03-10")
                .does(new CaseCommand.Resume(day("2026-03-10")))
                .on("2026-03-11");
        assertThat(story.refused(correct(new Correction.PausedFrom(1, day("2026-03-10")))))
                .isEqualTo("before-its-time");
        assertThat(story.refused(
                        correct(new Correction.StepTakenOn(new Milestone("proceedings-ended"), day("2026-03-05")))))
                .isEqualTo("before-its-time");
        story.does(new CaseCommand.Withdraw(day("2026-03-11"), "Settled."));
        assertThat(story.refused(correct(new Correction.WithdrawnOn(day("2026-03-09")))))
                .as("before the case went on")
                .isEqualTo("before-what-was-done");
    }

    private static Optional<NextDue> next(Fenshire.Telling story) {
        return NextDue.own(story.known(), Fenshire.BOOK.readings(story.known()));
    }

    /** Ten working days from 2 March 2026 end on 16 March. */
    private static Fenshire.Telling ofAChild() {
        return received("2026-03-02", "letter", "The court sits.").under("england-children");
    }

    private static CaseCommand pause(String from, String toldOn, String reviewOn) {
        return new CaseCommand.Pause(day(from), day(toldOn), day(reviewOn), "The court sits. We wrote to her.");
    }

    private static CaseCommand review(String on, String reviewOn) {
        return new CaseCommand.ReviewPause(day(on), "The hearing was put off.", day(reviewOn));
    }

    private static CaseCommand correct(Correction correction) {
        return new CaseCommand.Correct(day("2026-03-05"), correction, "Typed wrongly.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
