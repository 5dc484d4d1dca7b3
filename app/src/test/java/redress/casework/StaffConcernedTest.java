package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Oakshire.IRIS;
import static redress.casework.Oakshire.SAM;
import static redress.casework.Oakshire.named;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.journal.Happening;
import redress.journal.Personal;
import redress.journal.Refusal;
import redress.journal.StreamId;
import redress.organisation.ActionLimits;
import redress.organisation.OmbudsmanId;
import redress.testing.Requirement;

/** A complaint that concerns a member of staff is not there for them, wherever they look. */
class StaffConcernedTest {

    private static final LocalDate DAY =
            CaseworkDesk.NOW.atZone(ZoneId.of("Europe/London")).toLocalDate();
    private static final CaseReference ABOUT_IRIS = new CaseReference("ABOUT-IRIS");
    private static final CaseReference ANOTHER = new CaseReference("ANOTHER");

    private final CaseworkDesk desk = new CaseworkDesk();
    private final DSLContext database = DSL.using(desk.database.source(), SQLDialect.POSTGRES);

    @BeforeEach
    void twoComplaints() {
        for (var reference : List.of(ABOUT_IRIS, ANOTHER)) {
            var letter = Oakshire.lettersOfMrsAda(DAY);
            desk.cases.begin(
                    StreamId.of(CaseworkDesk.NOW, reference.value()),
                    new CaseCommand.RecordRepresentation(
                            reference,
                            letter.receivedOn(),
                            letter.channel(),
                            letter.pointOfReceipt(),
                            letter.relationship(),
                            letter.service(),
                            letter.account(),
                            letter.people()),
                    CaseworkDesk.setting(DAY));
            give(reference, Oakshire.takenForward(DAY));
            give(reference, Oakshire.lateVisits());
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("AL-11")
    @Test
    void a_case_is_not_there_for_whoever_of_the_staff_it_concerns_until_the_name_is_taken_back() {
        var both = List.of("ABOUT-IRIS", "ANOTHER");
        assertThat(seenBy(new Sight.OfOthers(IRIS))).containsExactlyInAnyOrderElementsOf(both);
        give(ABOUT_IRIS, named(1, IRIS));

        assertThat(seenBy(new Sight.OfOthers(IRIS))).containsExactly("ANOTHER");
        assertThat(desk.cases.find(ABOUT_IRIS, new Sight.OfOthers(IRIS))).isEmpty();
        assertThat(desk.cases.handle(ABOUT_IRIS, 0, new CaseCommand.AddNote(DAY, "I was ill."), ofIris()))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(seenBy(new Sight.OfOthers(SAM))).containsExactlyInAnyOrderElementsOf(both);

        give(ABOUT_IRIS, new CaseCommand.TakeBackStaff(new StaffConcernedId(1), "It was Lee who came."));
        assertThat(seenBy(new Sight.OfOthers(IRIS))).containsExactlyInAnyOrderElementsOf(both);
    }

    @Requirement("AL-11")
    @Test
    void neither_an_action_nor_a_referral_leads_around_the_wall() {
        give(
                ABOUT_IRIS,
                new CaseCommand.AgreeAction(
                        DAY,
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        Optional.empty(),
                        "Say sorry.",
                        IRIS,
                        DAY));
        var about = tell(ABOUT_IRIS);
        tell(ANOTHER);
        namedAsBeforeActionsWereInTheWay();

        var iris = new Sight.OfOthers(IRIS);
        assertThat(actions(iris, IRIS)).isEmpty();
        assertThat(actions(new Sight.AllocatedTo(IRIS), IRIS)).isEmpty();
        assertThat(actions(new Sight.OfOthers(SAM), SAM)).hasSize(1);
        var later = days(DAY.plusDays(60));
        assertThat(new ActionList(database).counts(IRIS, iris, later, true))
                .as("nor is she told that it is late")
                .isEqualTo(new ActionList.Counts(0, 0, 0));
        assertThat(new ActionList(database).counts(SAM, new Sight.OfOthers(SAM), later, true))
                .isEqualTo(new ActionList.Counts(0, 0, 1));
        assertThat(desk.referrals.find(about, iris))
                .as("the other case is hers to see, and what is written of the referral is of both")
                .isEmpty();
        assertThat(desk.referralList.open(iris, 10)).isEmpty();
        assertThat(desk.referralList.about(ANOTHER, iris)).isEmpty();
        assertThat(desk.referrals.find(about, new Sight.OfOthers(SAM))).isPresent();
        assertThat(desk.referralList.open(new Sight.OfOthers(SAM), 10)).hasSize(1);
    }

    /** The rules would refuse it now, and what was written before them is kept to as well. */
    private void namedAsBeforeActionsWereInTheWay() {
        var history =
                desk.journal.read(StreamId.of(CaseworkDesk.NOW, "ABOUT-IRIS")).orElseThrow();
        desk.journal.append(
                history,
                List.of(new Happening(
                        CaseworkDesk.NOW,
                        new CaseEvent.StaffNamed(
                                new StaffConcernedId(1),
                                new ElementId(1),
                                Personal.of(new NamedStaff("Kim Ross", "", Optional.of(IRIS)))))),
                new Actor("ann"),
                CaseworkDesk.NOW);
    }

    @Requirement("AL-11")
    @Test
    void whoever_may_not_see_a_referral_adds_no_case_to_it_and_is_not_told_of_it() {
        var about = tell(ABOUT_IRIS);
        give(ABOUT_IRIS, named(1, IRIS));
        assertThat(desk.referrals.tell(notice(ANOTHER), ofIris())).isEqualTo(notTheirs());

        give(ANOTHER, new CaseCommand.Allocate(DAY, SAM));
        var onlyOwn = new Cases.Setting(new Actor(SAM.value()), new Sight.AllocatedTo(SAM), CaseworkDesk.NOW, DAY);
        assertThat(desk.referrals.tell(notice(ANOTHER), onlyOwn))
                .as("none of its cases is allocated to him")
                .isEqualTo(notTheirs());
        assertThat(desk.referrals.find(about, new Sight.Everything()))
                .hasValueSatisfying(file -> assertThat(file.sequence()).isOne());

        tell(ANOTHER);
        assertThat(desk.referrals.tell(notice(ANOTHER), ofIris()))
                .as("about her case already, and still about herself")
                .isEqualTo(notTheirs());
    }

    private static ReferralAnswer notTheirs() {
        return new ReferralAnswer.Refused(new Refusal(
                "not-theirs",
                "reference",
                "You cannot record this referral yourself. Ask a colleague of the complaints team to record it."));
    }

    @Requirement("AL-12")
    @Test
    void nobody_answers_for_a_recommendation_on_a_complaint_that_concerns_themselves() {
        tell(ANOTHER);
        var stream = tell(ABOUT_IRIS);
        give(ABOUT_IRIS, named(1, IRIS));
        answer(stream, new ReferralCommand.Assess(DAY, Optional.empty()));
        answer(stream, new ReferralCommand.Decide(DAY, "upheld", ""));

        assertThat(answer(stream, recommending(IRIS)))
                .isInstanceOfSatisfying(
                        ReferralAnswer.Refused.class,
                        no -> assertThat(no.refusal())
                                .extracting(Refusal::code, Refusal::field)
                                .containsExactly("concerned", "owner"));
        assertThat(answer(stream, recommending(SAM)))
                .isInstanceOfSatisfying(
                        ReferralAnswer.Done.class,
                        done -> assertThat(done.file().concerned()).containsExactly(IRIS));
    }

    private static ReferralCommand recommending(StaffId owner) {
        return new ReferralCommand.Recommend(
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), "Say sorry.", DAY, owner);
    }

    private ReferralAnswer answer(StreamId referral, ReferralCommand command) {
        var setting = CaseworkDesk.setting(DAY);
        var file = desk.referrals.find(referral, setting.sight()).orElseThrow();
        return desk.referrals.handle(referral, file.sequence(), command, setting);
    }

    @Requirement("AL-11")
    @Test
    void whoever_knows_a_case_by_its_reference_only_can_ask_whether_it_may_be_seen_and_whom_it_concerns() {
        give(ABOUT_IRIS, named(1, IRIS));
        give(ANOTHER, new CaseCommand.Allocate(DAY, SAM));
        var asked = List.of("ABOUT-IRIS", "ANOTHER", "NO-CASE");
        assertThat(desk.cases.seen(asked, new Sight.Everything())).containsExactlyInAnyOrder("ABOUT-IRIS", "ANOTHER");
        assertThat(desk.cases.seen(asked, new Sight.OfOthers(IRIS))).containsExactly("ANOTHER");
        assertThat(desk.cases.seen(asked, new Sight.AllocatedTo(SAM))).containsExactly("ANOTHER");
        assertThat(asked.stream().filter(each -> desk.cases.concerns(List.of(each), new Sight.OfOthers(IRIS))))
                .containsExactly("ABOUT-IRIS");
        assertThat(desk.cases.concerns(asked, new Sight.OfOthers(IRIS))).isTrue();
        assertThat(desk.cases.concerns(List.of(), new Sight.OfOthers(IRIS))).isFalse();
        assertThat(desk.cases.concerns(asked, new Sight.AllocatedTo(SAM))).isFalse();
        assertThat(desk.cases.concerns(asked, new Sight.Everything())).isFalse();
    }

    @Test
    void with_the_case_also_the_name_and_the_account_are_erased() {
        give(ABOUT_IRIS, named(1, IRIS));
        assertThat(desk.database.ask("select account from staff_concerned")).containsExactly("iris.investigator");
        assertThat(desk.database.ask("select facts::text from journal_event where type = 'StaffNamed'"))
                .singleElement()
                .asString()
                .doesNotContain("Kim", "iris");
        desk.journal.erase(
                StreamId.of(CaseworkDesk.NOW, "ABOUT-IRIS"), "Time", new Actor("retention"), CaseworkDesk.NOW);
        assertThat(desk.database.ask("select account from staff_concerned")).isEmpty();
    }

    private List<String> seenBy(Sight sight) {
        return new CaseList(database)
                .page(CaseList.Filter.ALL, SAM, sight, Optional.empty(), 10).lines().stream()
                        .map(line -> line.reference().value())
                        .toList();
    }

    private static ActionDays days(LocalDate today) {
        return ActionDays.on(today, ActionLimits.USUAL, Oakshire.BOOK.calendar());
    }

    private List<ActionList.Line> actions(Sight sight, StaffId me) {
        return new ActionList(database)
                .page(ActionList.Filter.OPEN, me, sight, days(DAY), Optional.empty(), 10)
                .lines();
    }

    private static Cases.Setting ofIris() {
        return new Cases.Setting(new Actor(IRIS.value()), new Sight.OfOthers(IRIS), CaseworkDesk.NOW, DAY);
    }

    private StreamId tell(CaseReference about) {
        var told = desk.referrals.tell(notice(about), CaseworkDesk.setting(DAY));
        return ((ReferralAnswer.Done) told).file().stream();
    }

    private static ReferralCommand.Notify notice(CaseReference about) {
        return new ReferralCommand.Notify(
                new OmbudsmanId("lgsco"),
                new OmbudsmanReference("25 010 090"),
                DAY,
                new ReferralCommand.About(about, DAY));
    }

    private void give(CaseReference reference, CaseCommand command) {
        assertThat(answer(reference, command)).isInstanceOf(Answer.Done.class);
    }

    private Answer answer(CaseReference reference, CaseCommand command) {
        var setting = CaseworkDesk.setting(DAY);
        var file = desk.cases.find(reference, setting.sight()).orElseThrow();
        return desk.cases.handle(reference, file.sequence(), command, setting);
    }
}
