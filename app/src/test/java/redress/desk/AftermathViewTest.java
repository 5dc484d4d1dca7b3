package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.INES;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.casework.ActionId;
import redress.casework.ActionSource;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.AgreeAction;
import redress.casework.CaseCommand.CompleteAction;
import redress.casework.CaseCommand.DropAction;
import redress.casework.CaseCommand.FindNothingToLearn;
import redress.casework.CaseCommand.RecordFinding;
import redress.casework.CaseCommand.SendResponse;
import redress.casework.CaseCommand.SignResponse;
import redress.casework.ElementId;
import redress.casework.Finding;
import redress.casework.Means;
import redress.casework.Placement;
import redress.casework.Purpose;
import redress.casework.RemedyKind;
import redress.casework.StaffId;
import redress.testing.Requirement;

/** What the page of a case says of what it leads to. */
class AftermathViewTest {

    private static final Optional<ElementId> WHOLE = Optional.empty();

    /** A complaint of three things, answered. */
    private static final List<CaseCommand> ANSWERED = Stream.of(
                    Stream.of(takenForward()),
                    Stream.of("Late visits", "A rude letter", "The bill")
                            .map(complaint -> new AddElement(Placement.NOWHERE, complaint)),
                    Stream.of(1, 2, 3)
                            .map(each -> new RecordFinding(new ElementId(each), new Finding("upheld"), "The log.")),
                    Stream.of(new SignResponse(TODAY, new StaffId("meredith"), "We are sorry.")))
            .flatMap(commands -> commands)
            .map(CaseCommand.class::cast)
            .toList();

    @Requirement("AL-33")
    @Test
    void each_thing_complained_of_shows_what_was_learnt_what_puts_it_right_or_why_there_is_nothing_to_learn() {
        var page = CaseView.of(at(
                remedy(element(1), ActionSource.RESPONSE),
                learning(element(1)),
                new FindNothingToLearn(TODAY, element(2), "A slip of one day."),
                new FindNothingToLearn(TODAY, "The rest is as it should be.")));
        assertThat(page.elements())
                .extracting(CasePage.ElementView::aftermath)
                .containsExactly(
                        List.of(
                                new Fact("Agreed to put it right", "A letter. (action 1: apology, to be done)"),
                                new Fact("Learnt from it", "Rotas are checked. (action 2, to be done)")),
                        List.of(new Fact("Nothing to learn from it", "A slip of one day.")),
                        List.of(new Fact("Nothing to learn", "The rest is as it should be.")));
        assertThat(page.nothingToLearn()).isEqualTo("There is nothing else to learn: The rest is as it should be.");
        assertThat(CaseView.of(at(learning(WHOLE))).elements())
                .allSatisfy(element -> assertThat(element.aftermath())
                        .containsExactly(
                                new Fact("Learnt from the whole", "Rotas are checked. (action 1, to be done)")));
    }

    @Requirement("AL-61")
    @Test
    void the_outcome_stands_beside_where_the_rule_is_written_that_makes_it_from_the_findings() {
        assertThat(CaseView.of(at()).glance().outcome())
                .as("nobody is answered yet")
                .isEmpty();
        var answered = CaseView.of(at(new SendResponse(TODAY, Means.LETTER))).glance();
        assertThat(answered.outcome()).contains("Upheld");
        assertThat(answered.rule()).contains("Redress, decision 0012: how findings make an outcome");
    }

    @Requirement("AL-33")
    @Test
    void what_was_learnt_is_asked_for_once_there_is_an_answer_until_every_element_or_the_case_is_covered() {
        assertThat(asked(at())).isTrue();
        assertThat(CaseView.of(at()).elements())
                .allSatisfy(element -> assertThat(element.links())
                        .extracting(CasePage.Action::href)
                        .contains(
                                "/cases/2026-000001/learning?element=" + element.number(),
                                "/cases/2026-000001/nothing-to-learn?element=" + element.number()));
        var two = at(learning(element(1)), new FindNothingToLearn(TODAY, element(2), "A slip."));
        assertThat(asked(two)).as("of the third nothing is said").isTrue();
        assertThat(CaseView.of(two).elements())
                .filteredOn(element ->
                        element.links().stream().anyMatch(link -> link.href().contains("learn")))
                .extracting(CasePage.ElementView::number)
                .containsExactly(3);

        assertThat(asked(at(new FindNothingToLearn(TODAY, "As it should be.")))).isFalse();
        assertThat(asked(at(learning(WHOLE)))).isFalse();
        assertThat(asked(at(learning(element(1)), learning(element(2)), learning(element(3)))))
                .isFalse();
        assertThat(asked(after(MEREDITH, takenForward())))
                .as("before the answer")
                .isFalse();
    }

    private static boolean asked(AtHand at) {
        return CaseView.of(at).next().stream().anyMatch(link -> link.text().equals("Record what was learnt"));
    }

    @Requirement({"AL-30", "AL-34"})
    @Test
    void an_action_says_what_it_follows_from_who_answers_for_it_and_who_recorded_its_end() {
        var commands = new ArrayList<>(ANSWERED);
        commands.addAll(List.of(
                remedy(element(1), ActionSource.LATER_STAGE),
                learning(WHOLE),
                new CompleteAction(new ActionId(1), TODAY, "The letter of 4 June."),
                new DropAction(new ActionId(2), TODAY, "The rota is another's.")));
        var told = commands.toArray(CaseCommand[]::new);
        var actions = new AftermathView(after(INES, told), Brindlemere.recorded(told)).actions();
        assertThat(actions.getFirst().facts())
                .containsExactly(
                        new Fact("For", "Apology"),
                        new Fact("Follows from", "A recommendation of a later stage"),
                        new Fact("About", "Element 1"),
                        new Fact("By whom", "Ines Rowntree"),
                        new Fact("Answers for it", "Hilary Dunmore"),
                        new Fact("Due", "4 June 2026"),
                        new Fact("Done on", "4 June 2026"),
                        new Fact("What shows it", "The letter of 4 June."),
                        new Fact("Recorded by", "Olwen Farrar, 4 June 2026 at 9:30am"));
        assertThat(actions.getLast().facts())
                .contains(
                        new Fact("Follows from", "This case and its response"),
                        new Fact("Why it was dropped", "The rota is another's."),
                        new Fact("Recorded by", "Olwen Farrar, 4 June 2026 at 9:30am"));
    }

    @Test
    void the_history_says_of_what_there_is_nothing_to_learn_and_who_recommended_what() {
        var commands = new ArrayList<>(ANSWERED);
        commands.add(remedy(element(1), ActionSource.OMBUDSMAN));
        commands.add(new FindNothingToLearn(TODAY, element(2), "A slip."));
        commands.add(new FindNothingToLearn(TODAY, "As it should be."));
        var timeline = Brindlemere.timeline(commands.toArray(CaseCommand[]::new));
        assertThat(timeline)
                .extracting(TimelineEntry::title)
                .startsWith("Nothing to learn", "Nothing to learn from element 2", "Apology, due 4 June 2026");
        assertThat(timeline.get(2).facts())
                .contains(
                        new Fact("About", "Element 1"),
                        new Fact("Follows from", "A recommendation of the Ombudsman"),
                        new Fact("Answers for it", "Hilary Dunmore"));
    }

    private static AtHand at(CaseCommand... more) {
        var commands = new ArrayList<>(ANSWERED);
        commands.addAll(List.of(more));
        return after(MEREDITH, commands.toArray(CaseCommand[]::new));
    }

    private static Optional<ElementId> element(int number) {
        return Optional.of(new ElementId(number));
    }

    private static CaseCommand remedy(Optional<ElementId> element, ActionSource source) {
        return new AgreeAction(
                TODAY,
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                source,
                source.isMonitored() ? Optional.of(new StaffId("hilary")) : Optional.empty(),
                element,
                "A letter.",
                new StaffId("ines"),
                TODAY);
    }

    private static CaseCommand learning(Optional<ElementId> element) {
        return new AgreeAction(
                TODAY, new Purpose.Learning(), element, "Rotas are checked.", new StaffId("ines"), TODAY);
    }
}
