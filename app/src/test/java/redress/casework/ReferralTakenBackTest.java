package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.journal.Progress;
import redress.journal.Rebuild;
import redress.journal.Verification;
import redress.testing.Requirement;

/** What is taken back on a real database: lists and counts follow, and an action of a case keeps the decision that it rests on. */
class ReferralTakenBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseReference MINE = new CaseReference("MINE");
    private static final CaseReference OTHER = new CaseReference("OTHER");
    private static final ReferralCommand TAKEN_UP = new ReferralCommand.Assess(DAY, Optional.empty());

    private final CaseworkDesk desk = new CaseworkDesk();

    @BeforeEach
    void twoCases() {
        desk.begin(MINE, DAY);
        desk.begin(OTHER, DAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReferralFile give(ReferralFile file, ReferralCommand command) {
        return desk.give(file, command, DAY);
    }

    private ReferralFile decided(String reference, CaseReference about) {
        return give(give(desk.tell(reference, about, DAY), TAKEN_UP), new ReferralCommand.Decide(DAY, "upheld", ""));
    }

    private static ReferralCommand back(int told) {
        return new ReferralCommand.TakeBack(told, "The letter was about another referral.");
    }

    private List<String> counted() {
        return desk.database.ask("select decision || ' ' || counts_as from ombudsman_decision order by 1");
    }

    @Requirement({"OM-27", "OM-29"})
    @Test
    void a_decision_that_is_taken_back_counts_no_more_and_the_referral_is_open_again_on_its_cases() {
        var upheld = decided("25 010 090", MINE);
        decided("25 010 091", OTHER);
        assertThat(counted()).containsExactly("upheld upheld", "upheld upheld");

        var open = give(upheld, back(3));

        assertThat(counted()).containsExactly("upheld upheld");
        assertThat(desk.database.ask("select reference || ' ' || coalesce(decision, 'open') from ombudsman_referral"
                        + " order by 1"))
                .containsExactly("MINE open", "OTHER upheld");
        var everything = new Sight.Everything();
        assertThat(desk.referralList.open(everything, 10))
                .extracting(ReferralList.Line::stream)
                .containsExactly(open.stream());
        assertThat(desk.referralList.about(MINE, everything)).singleElement().satisfies(line -> {
            assertThat(line.position()).isEqualTo("under-investigation");
            assertThat(line.decision()).isEmpty();
        });
        assertThat(open.events()).as("the history keeps both").hasSize(4);

        assertThat(new Verification(desk.journal).run(10, Progress.UNWATCHED).broken())
                .isEmpty();
        var live = desk.derived();
        new Rebuild(desk.journal).run(Progress.UNWATCHED);
        assertThat(desk.derived()).isEqualTo(live);
    }

    @Requirement({"OM-27", "OM-29"})
    @Test
    void a_recommendation_that_is_taken_back_is_nobodys_to_do_and_what_was_recorded_as_done_is_to_be_done_again() {
        var recommended = give(
                decided("25 010 090", MINE),
                new ReferralCommand.Recommend(
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), "Sorry", DAY, Oakshire.SAM));
        var done = give(recommended, new ReferralCommand.RecordDone(1, DAY, "Letter."));
        var everything = new Sight.Everything();
        assertThat(desk.referralList.undone(everything, 10)).isEmpty();

        var undone = give(done, back(5));
        assertThat(desk.referralList.undone(everything, 10)).hasSize(1);
        give(undone, back(4));
        assertThat(desk.referralList.undone(everything, 10)).isEmpty();
        assertThat(desk.database.ask("select stream from case_action")).isEmpty();
    }

    @Requirement("OM-28")
    @Test
    void
            a_decision_that_an_open_action_of_its_case_follows_from_stays_until_that_is_dropped_or_another_decision_is_there() {
        var upheld = decided("25 010 090", MINE);
        caseDoes(new CaseCommand.DecideTriage(
                DAY, new Triage.TakenForward(Kind.COMPLIMENT, Optional.empty()), "She thanks the team."));
        caseDoes(new CaseCommand.AgreeAction(
                DAY,
                new Purpose.Learning(),
                ActionSource.OMBUDSMAN,
                Optional.of(Oakshire.SAM),
                Optional.empty(),
                "Train the team.",
                Oakshire.IRIS,
                DAY.plusDays(30)));
        assertThat(desk.referrals.handle(upheld.stream(), upheld.sequence(), back(3), CaseworkDesk.setting(DAY)))
                .isInstanceOfSatisfying(ReferralAnswer.Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("undertaken");
                    assertThat(refused.refusal().sentence()).startsWith("Case MINE has an open action");
                });

        var other = decided("25 010 091", MINE);
        give(upheld, back(3));
        assertThat(desk.referrals.handle(other.stream(), other.sequence(), back(3), CaseworkDesk.setting(DAY)))
                .isInstanceOf(ReferralAnswer.Refused.class);
        caseDoes(new CaseCommand.DropAction(new ActionId(1), DAY, "It was never recommended."));
        assertThat(give(other, back(3)).known().decision()).isEmpty();
    }

    private void caseDoes(CaseCommand command) {
        var file = desk.cases.find(MINE, new Sight.Everything()).orElseThrow();
        assertThat(desk.cases.handle(MINE, file.sequence(), command, CaseworkDesk.setting(DAY)))
                .isInstanceOf(Answer.Done.class);
    }
}
