package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import redress.journal.StreamId;
import redress.organisation.ActionLimits;
import redress.testing.Requirement;

/** The parts of an answer that others are asked for: the hospital's of a joint reply, a unit's of ours (reg 9). */
class ContributionsTest {

    private static final ContributionId FIRST = new ContributionId(1);

    @Requirement("AL-16")
    @Test
    void the_hospitals_part_has_its_own_day_is_late_after_it_and_late_for_ever() {
        var story = complaint();
        var clocks = Fenshire.BOOK.readings(story.known());
        story.does(ask("2026-06-12"));
        assertThat(state(story, "2026-06-12")).isEqualTo(ContributionState.ASKED);
        assertThat(state(story, "2026-06-13")).isEqualTo(ContributionState.LATE);

        story.on("2026-06-15").does(came("2026-06-15"));
        assertThat(state(story, "2027-01-01")).isEqualTo(ContributionState.RECEIVED_LATE);
        assertThat(story.refused(came("2026-06-15"))).isEqualTo("not-outstanding");
        assertThat(story.refused(drop("2026-06-15"))).isEqualTo("not-outstanding");
        assertThat(Fenshire.BOOK.readings(story.known()))
                .as("no clock of the council's moves")
                .isEqualTo(clocks);
    }

    @Requirement("AL-16")
    @Test
    void a_part_that_came_in_time_or_is_no_longer_needed_is_not_late() {
        var story = complaint().does(ask("2026-06-12")).does(ask("2026-06-12"));
        story.does(came("2026-06-01"));
        assertThat(state(story, "2026-07-01")).isEqualTo(ContributionState.RECEIVED);
        story.does(new CaseCommand.DropContribution(
                new ContributionId(2), day("2026-06-01"), "The trust answers for itself."));
        assertThat(story.known().proceedings().contributions().getLast().stateOn(day("2026-07-01")))
                .isEqualTo(ContributionState.NOT_NEEDED);
        assertThat(story.known().proceedings().nextContribution()).isEmpty();
    }

    @Requirement("AL-16")
    @Test
    void others_are_asked_from_triage_until_the_response_is_sent_and_may_answer_after_it() {
        assertThat(received("2026-05-01", "letter", "The ward sent him home.").refused(ask("2026-06-12")))
                .isEqualTo("not-triaged");
        var story = complaint().does(ask("2026-06-12"));
        story.element("The discharge.").finds(1, "upheld").answers();
        assertThat(story.refused(ask("2026-06-12"))).isEqualTo("already-answered");
        story.closes();
        assertThat(story.refused(ask("2026-06-12"))).isEqualTo("closed");
        story.does(came("2026-06-01"));
        assertThat(state(story, "2026-06-01")).isEqualTo(ContributionState.RECEIVED);
    }

    @Requirement("AL-16")
    @Test
    void what_makes_no_sense_is_refused() {
        var story = complaint();
        assertThat(story.refused(ask("2026-05-31"))).isEqualTo("due-before-asked");
        assertThat(story.refused(came("2026-06-01"))).isEqualTo("no-such-contribution");
        story.does(ask("2026-06-12"));
        assertThat(story.refused(came("2026-05-29"))).isEqualTo("before-asked");
        assertThat(story.refused(came("2026-06-02"))).isEqualTo("in-future");
        assertThat(story.refused(new CaseCommand.ReceiveContribution(FIRST, day("2026-06-01"), "")))
                .isEqualTo("empty");
        assertThat(story.refused(new CaseCommand.DropContribution(FIRST, day("2026-06-01"), "")))
                .isEqualTo("empty");
        assertThat(story.refused(new CaseCommand.AskContribution(day("2026-06-01"), " ", "x", day("2026-06-12"))))
                .isEqualTo("empty");
    }

    @Requirement("AL-17")
    @Test
    void it_is_what_is_due_next_where_it_is_due_before_anything_of_the_councils_own() {
        var story = complaint();
        var own = next(story).orElseThrow();
        assertThat(own).isInstanceOf(NextDue.OwnDate.class);
        story.does(ask(own.on().toString()));
        assertThat(next(story)).as("on one day the council's own comes first").contains(own);
        story.does(ask("2026-06-02"));
        assertThat(next(story).orElseThrow().on()).isEqualTo(day("2026-06-02"));
        assertThat(next(story).orElseThrow().code()).isEqualTo(NextDue.CONTRIBUTION);
        story.does(new CaseCommand.Withdraw(day("2026-06-01"), "Settled."));
        assertThat(next(story)).as("on a closed case nothing is").isEmpty();
    }

    @Requirement("AL-17")
    @Test
    void what_others_owe_stands_among_what_is_late_with_whoever_has_the_case() {
        try (var desk = new CaseworkDesk()) {
            var first = Oakshire.lettersOfMrsAda(day("2026-06-01"));
            var today = day("2026-06-15");
            desk.cases.begin(StreamId.of(CaseworkDesk.NOW, "R1"), first, CaseworkDesk.setting(today));
            for (var command : List.of(
                    Oakshire.takenForward(day("2026-06-01")),
                    ask("2026-06-12"),
                    new CaseCommand.AgreeAction(
                            day("2026-06-01"),
                            new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                            Optional.empty(),
                            "Say sorry.",
                            Oakshire.SAM,
                            day("2026-06-11")),
                    ask("2026-06-30"),
                    new CaseCommand.Allocate(day("2026-06-01"), Oakshire.IRIS))) {
                var file = desk.cases
                        .find(first.reference(), new Sight.Everything())
                        .orElseThrow();
                assertThat(desk.cases.handle(first.reference(), file.sequence(), command, CaseworkDesk.setting(today)))
                        .isInstanceOf(Answer.Done.class);
            }
            var list = new ActionList(DSL.using(desk.database.source(), SQLDialect.POSTGRES));
            var days = ActionDays.on(today, ActionLimits.USUAL, Oakshire.BOOK.calendar());
            var late = list.page(
                    ActionList.Filter.LATE, Oakshire.IRIS, new Sight.Everything(), days, Optional.empty(), 10);
            assertThat(late.lines())
                    .extracting(line -> line.purpose() + " " + line.due())
                    .containsExactly("remedy 2026-06-11", "contribution 2026-06-12");
            var mine =
                    list.page(ActionList.Filter.MINE, Oakshire.IRIS, new Sight.Everything(), days, Optional.empty(), 1);
            assertThat(mine.lines()).singleElement().satisfies(line -> {
                assertThat(line.owner()).contains(Oakshire.IRIS);
                assertThat(line.what()).contains("The hospital trust, Jo Bell: The discharge record");
            });
            assertThat(list.page(ActionList.Filter.MINE, Oakshire.IRIS, new Sight.Everything(), days, mine.next(), 1)
                            .lines())
                    .extracting(ActionList.Line::due)
                    .containsExactly(day("2026-06-30"));
        }
    }

    private static Fenshire.Telling complaint() {
        return received("2026-05-18", "letter", "The ward sent him home without care.")
                .under("england-adults")
                .acknowledged()
                .on("2026-06-01");
    }

    private static CaseCommand ask(String due) {
        return new CaseCommand.AskContribution(
                day("2026-06-01"), "The hospital trust, Jo Bell", "The discharge record", day(due));
    }

    private static CaseCommand came(String on) {
        return new CaseCommand.ReceiveContribution(FIRST, day(on), "He was to have had care from that evening.");
    }

    private static CaseCommand drop(String on) {
        return new CaseCommand.DropContribution(FIRST, day(on), "The record is here.");
    }

    private static ContributionState state(Fenshire.Telling story, String today) {
        return story.known().proceedings().contribution(FIRST).orElseThrow().stateOn(day(today));
    }

    private static Optional<NextDue> next(Fenshire.Telling story) {
        return NextDue.of(story.known(), Fenshire.BOOK.readings(story.known()), Fenshire.BOOK);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
