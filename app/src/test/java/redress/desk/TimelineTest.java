package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.takenForward;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.Extend;
import redress.casework.CaseCommand.GiveResponsePeriod;
import redress.casework.CaseCommand.RecordOutcomeSought;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.Correction;
import redress.casework.ElementId;
import redress.casework.Means;
import redress.casework.Mistake;
import redress.casework.PeriodBasis;
import redress.casework.PersonDetails;
import redress.casework.PersonId;
import redress.casework.Placement;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.testing.Requirement;

class TimelineTest {

    @Test
    void every_event_says_what_happened_when_and_who_wrote_it_down() {
        var timeline = Brindlemere.timeline(takenForward(), new Acknowledge(TODAY, Means.IN_PERSON));
        assertThat(timeline)
                .extracting(TimelineEntry::title)
                .containsExactly(
                        "Acknowledged in person",
                        "Triage decided: complaint",
                        "Asked whether anybody is at risk: nobody seems to be at risk",
                        "Added Ada Abbott",
                        "Representation received");
        assertThat(timeline.getFirst().date()).isEqualTo("4 June 2026");
        assertThat(timeline.getFirst().byline()).isEqualTo("Recorded by Olwen Farrar, 4 June 2026 at 9:30am");
        assertThat(timeline.getLast().facts())
                .containsExactly(new Fact("How", "Telephone"), new Fact("First received by", "Complaints team"));
    }

    @Test
    void a_correction_stands_beside_what_was_there_before() {
        var timeline = Brindlemere.timeline(
                new Correct(TODAY, new Correction.ReceivedOn(LocalDate.of(2026, 5, 29)), "The stamp on the letter."));
        assertThat(timeline.getFirst().title()).isEqualTo("Corrected: date received");
        assertThat(timeline.getFirst().facts())
                .containsExactly(
                        new Fact("Was", "1 June 2026"),
                        new Fact("Is", "29 May 2026"),
                        new Fact("Reason", "The stamp on the letter."));
    }

    @Requirement("AL-82")
    @Test
    void a_corrected_name_stands_beside_the_one_before_and_is_told_no_more_of_somebody_from_another_case() {
        var right = new CaseCommand.CorrectPerson(
                new PersonId(1),
                TODAY,
                new PersonDetails("Ada Abbot", "ada@example.org", "", ""),
                "She spelt it for us.");
        var timeline = Brindlemere.timeline(takenForward(), right);
        assertThat(timeline.getFirst().title()).isEqualTo("Corrected: name and contact details");
        assertThat(timeline.getFirst().facts())
                .containsExactly(
                        new Fact("Was", "Ada Abbott"),
                        new Fact("Is", "Ada Abbot\nada@example.org"),
                        new Fact("Reason", "She spelt it for us."));
        assertThat(Brindlemere.timeline(takenForward(), right, takeBack(new Mistake.PersonAdded(new PersonId(1))))
                        .toString())
                .doesNotContain("Ada Abbot", "She spelt it");
    }

    @Requirement("AL-54")
    @Test
    void what_is_taken_back_stays_in_the_history_but_who_and_what_belonged_to_another_case_is_told_no_more() {
        var timeline = Brindlemere.timeline(
                takenForward(),
                new AddElement(Placement.NOWHERE, "Her neighbour's fall"),
                takeBack(new Mistake.ElementAdded(new ElementId(1))),
                new Acknowledge(TODAY, Means.LETTER),
                takeBack(new Mistake.Acknowledged()),
                takeBack(new Mistake.PersonAdded(new PersonId(1))));
        assertThat(timeline)
                .extracting(TimelineEntry::title)
                .containsExactly(
                        "Taken back: a person who was not of this case",
                        "Taken back: the acknowledgement of 4 June 2026",
                        "Acknowledged by letter – taken back",
                        "Taken back: element 1",
                        "Element 1 added – taken back",
                        "Triage decided: complaint",
                        "Asked whether anybody is at risk: nobody seems to be at risk",
                        "Added a person – taken back",
                        "Representation received");
        assertThat(timeline.toString()).doesNotContain("Ada Abbott", "neighbour");
        assertThat(timeline.get(2).facts())
                .containsExactly(
                        new Fact("Taken back", "By Olwen Farrar, 4 June 2026 at 9:30am. It was the case next to it."));
        assertThat(timeline.getFirst().facts())
                .containsExactly(new Fact("How it is known", "It was the case next to it."));
    }

    @Requirement("AL-57")
    @Test
    void the_days_of_a_promise_and_of_more_time_stand_beside_those_before_and_a_number_finds_the_one_that_stands() {
        var timeline = Brindlemere.timeline(
                takenForward(),
                new GiveResponsePeriod(TODAY, TODAY.plusDays(10), PeriodBasis.AGREED, TODAY, ""),
                new GiveResponsePeriod(TODAY, TODAY.plusDays(20), PeriodBasis.AGREED, TODAY, "More to read."),
                takeBack(new Mistake.ResponsePeriodGiven(1)),
                new Correct(TODAY, new Correction.PeriodGiven(1, TODAY, TODAY.plusDays(19), TODAY), "The letter."),
                new Extend(new ClockId("six-months"), TODAY, LocalDate.of(2026, 12, 24), TODAY, "She is away."),
                new Correct(
                        TODAY, new Correction.TimeExtended(1, TODAY, LocalDate.of(2026, 12, 23), TODAY), "The letter."),
                takeBack(new Mistake.Extended(1)));
        assertThat(timeline)
                .extracting(TimelineEntry::title)
                .startsWith(
                        "Taken back: more time until 23 December 2026, six months to respond",
                        "Corrected: more time, six months to respond")
                .contains("Taken back: the response period until 14 June 2026", "Corrected: response period");
        assertThat(timeline)
                .filteredOn(entry -> entry.title().endsWith(" – taken back"))
                .extracting(TimelineEntry::title)
                .containsExactly(
                        "Six months to respond: extended to 24 December 2026 – taken back",
                        "Response promised by 14 June 2026 – taken back");
        assertThat(timeline.get(3).facts())
                .containsExactly(
                        new Fact("Was", "Until 24 June 2026\nAgreed or set on 4 June 2026\nPerson told on 4 June 2026"),
                        new Fact("Is", "Until 23 June 2026\nAgreed or set on 4 June 2026\nPerson told on 4 June 2026"),
                        new Fact("Reason", "The letter."));
    }

    private static Correct takeBack(Mistake mistake) {
        return new Correct(TODAY, new Correction.TakenBack(mistake), "It was the case next to it.");
    }

    @Requirement("AL-18")
    @Test
    void the_corrected_date_of_a_step_stands_beside_the_one_before_with_the_reason() {
        var asked = new Milestone("provider-consent-asked");
        var timeline = Brindlemere.timeline(
                takenForward(),
                new TakeStep(asked, TODAY, Optional.empty(), "Her mother."),
                new Correct(TODAY, new Correction.StepTakenOn(asked, TODAY.minusDays(1)), "The letter says so."),
                new Correct(TODAY, new Correction.StepTakenOn(asked, TODAY.minusDays(2)), "The stamp says so."));
        assertThat(timeline.getFirst().title())
                .isEqualTo("Corrected: when the person was asked whether the provider may have the complaint");
        assertThat(timeline.getFirst().facts())
                .containsExactly(
                        new Fact("Was", "3 June 2026"),
                        new Fact("Is", "2 June 2026"),
                        new Fact("Reason", "The stamp says so."));
        assertThat(timeline.get(1).facts()).contains(new Fact("Was", "4 June 2026"));
    }

    @Test
    void what_would_put_it_right_is_told_when_it_is_said_and_when_it_is_said_anew() {
        var timeline = Brindlemere.timeline(
                takenForward(),
                new AddElement(Placement.NOWHERE, "Late visits", "That they come at eight."),
                new RecordOutcomeSought(new ElementId(1), TODAY, "That they ring."));
        assertThat(timeline.get(0).title()).isEqualTo("What would put element 1 right, said anew");
        assertThat(timeline.get(0).facts()).containsExactly(new Fact("What the person wants", "That they ring."));
        assertThat(timeline.get(1).title()).isEqualTo("What would put element 1 right");
    }

    @Test
    void a_second_triage_is_called_so() {
        assertThat(Brindlemere.timeline(takenForward(), takenForward())
                        .getFirst()
                        .title())
                .isEqualTo("Triage decided again: complaint");
    }
}
