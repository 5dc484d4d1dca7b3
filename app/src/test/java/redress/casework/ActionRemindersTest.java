package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.casework.ActionList.Counts;
import redress.journal.StreamId;
import redress.organisation.ActionLimits;
import redress.testing.Requirement;

/** Whoever undertook something is reminded before its day; long after it, others are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionRemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);
    private static final ActionDays DAYS = ActionDays.on(TODAY, ActionLimits.USUAL, Oakshire.BOOK.calendar());
    private static final Sight ALL = new Sight.Everything();

    private final CaseworkDesk desk = new CaseworkDesk();
    private final ActionList list = new ActionList(DSL.using(desk.database.source(), SQLDialect.POSTGRES));

    @BeforeAll
    void actionsOfOneCase() {
        var received = Oakshire.lettersOfMrsAda(LocalDate.of(2026, 3, 2));
        desk.cases.begin(StreamId.of(CaseworkDesk.NOW, "R1"), received, setting());
        does(received.reference(), Oakshire.takenForward(LocalDate.of(2026, 3, 2)));
        does(received.reference(), undertaken("2026-04-17", Optional.empty()));
        does(received.reference(), undertaken("2026-04-17", Optional.of(Oakshire.SAM)));
        does(received.reference(), undertaken("2026-04-20", Optional.of(Oakshire.SAM)));
        does(received.reference(), undertaken("2026-05-05", Optional.empty()));
        does(received.reference(), undertaken("2026-05-12", Optional.empty()));
        does(received.reference(), undertaken("2026-05-13", Optional.empty()));
        does(received.reference(), recommendedRemedy("2026-04-20"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest(name = "on 5 May, one that is due on {0}: soon {1}, late {2}, escalated {3}")
    @CsvSource({
        "2026-05-13, false, false, false",
        "2026-05-12, true, false, false",
        "2026-05-05, true, false, false",
        "2026-05-04, false, true, false",
        "2026-04-20, false, true, false",
        "2026-04-17, false, true, true",
    })
    @Requirement("AL-20")
    void an_action_is_near_for_five_working_days_and_told_of_after_ten(
            LocalDate due, boolean soon, boolean late, boolean escalated) {
        assertThat(DAYS.isSoon(due)).isEqualTo(soon);
        assertThat(DAYS.isLate(due)).isEqualTo(late);
        assertThat(DAYS.isEscalated(due)).isEqualTo(escalated);
    }

    @Test
    @Requirement("AL-20")
    void whoever_does_them_is_reminded_of_their_own() {
        assertThat(list.counts(Oakshire.IRIS, ALL, DAYS, false)).isEqualTo(new Counts(2, 4, 0));
        assertThat(due(ActionList.Filter.SOON, Oakshire.IRIS)).isEqualTo("2026-05-05 2026-05-12");
    }

    @Test
    @Requirement("AL-21")
    void whoever_answers_for_one_is_told_and_the_complaints_team_is_told_of_all() {
        assertThat(list.counts(Oakshire.SAM, ALL, DAYS, false)).isEqualTo(new Counts(0, 0, 1));
        assertThat(list.counts(Oakshire.SAM, ALL, DAYS, true)).isEqualTo(new Counts(0, 0, 2));
        assertThat(due(ActionList.Filter.ESCALATED, Oakshire.SAM)).isEqualTo("2026-04-17 2026-04-17");
    }

    @Test
    @Requirement({"AL-08", "AL-31"})
    void what_the_ombudsman_and_later_stages_recommended_is_watched_apart_remedies_like_learning() {
        assertThat(due(ActionList.Filter.FROM_THE_OMBUDSMAN, Oakshire.IRIS)).isEqualTo("2026-04-17 2026-04-20");
        assertThat(list.page(ActionList.Filter.FROM_LATER_STAGES, Oakshire.IRIS, ALL, DAYS, Optional.empty(), 10)
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo("apology");
                    assertThat(line.source()).contains(ActionSource.LATER_STAGE);
                    assertThat(line.answers()).contains(Oakshire.SAM);
                });
    }

    @Test
    void nobody_is_told_of_what_they_may_not_see() {
        var own = new Sight.AllocatedTo(Oakshire.SAM);
        assertThat(list.counts(Oakshire.SAM, own, DAYS, true)).isEqualTo(new Counts(0, 0, 0));
    }

    private String due(ActionList.Filter filter, StaffId me) {
        return list.page(filter, me, ALL, DAYS, Optional.empty(), 10).lines().stream()
                .map(line -> line.due().toString())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static CaseCommand undertaken(String due, Optional<StaffId> answers) {
        return new CaseCommand.AgreeAction(
                LocalDate.of(2026, 3, 2),
                new Purpose.Learning(),
                answers.isPresent() ? ActionSource.OMBUDSMAN : ActionSource.RESPONSE,
                answers,
                Optional.empty(),
                "Bills are checked by a second person.",
                Oakshire.IRIS,
                LocalDate.parse(due));
    }

    private static CaseCommand recommendedRemedy(String due) {
        return new CaseCommand.AgreeAction(
                LocalDate.of(2026, 3, 2),
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                ActionSource.LATER_STAGE,
                Optional.of(Oakshire.SAM),
                Optional.empty(),
                "Say sorry, as the panel recommends.",
                Oakshire.IRIS,
                LocalDate.parse(due));
    }

    private void does(CaseReference reference, CaseCommand command) {
        var file = desk.cases.find(reference, ALL).orElseThrow();
        assertThat(desk.cases.handle(reference, file.sequence(), command, setting()))
                .isInstanceOf(Answer.Done.class);
    }

    private static Cases.Setting setting() {
        return CaseworkDesk.setting(TODAY);
    }
}
