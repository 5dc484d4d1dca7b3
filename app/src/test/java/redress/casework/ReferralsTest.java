package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.CaseworkDesk.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.journal.Actor;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Personal;
import redress.journal.Progress;
import redress.journal.Rebuild;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.Verification;
import redress.organisation.OmbudsmanId;
import redress.organisation.Pence;
import redress.testing.Requirement;

/** Referrals on a real database: told of once, about several cases, seen by whoever may see one of these. */
class ReferralsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseReference MINE = new CaseReference("MINE");
    private static final CaseReference OTHER = new CaseReference("OTHER");
    private static final Personal<String> SAID = Personal.of("Said \"so\" 😀");

    private static final List<ReferralEvent> EVENTS = List.of(
            new ReferralEvent.ReferralNotified(
                    new OmbudsmanId("lgsco"), new OmbudsmanReference("25 010 090"), DAY, MINE),
            new ReferralEvent.ReferralCaseAdded(OTHER),
            new ReferralEvent.ReferralMetInRegister(OTHER, 1),
            new ReferralEvent.ReferralCaseRemoved(OTHER, SAID),
            new ReferralEvent.ReferralReferenceCorrected(new OmbudsmanReference("25 010 099"), SAID),
            new ReferralEvent.ReferralSentBack(DAY, "premature"),
            new ReferralEvent.ReferralTakenUp(DAY),
            new ReferralEvent.ReferralClosed(DAY, "closed"),
            new ReferralEvent.EnquiryReceived(1, DAY, new EnquiryDue.InLetter(DAY), SAID),
            new ReferralEvent.EnquiryReceived(2, DAY, new EnquiryDue.ByPolicy(new Length.WorkingDays(20)), SAID),
            new ReferralEvent.EnquiryDocumentAdded(2, 1, SAID),
            new ReferralEvent.EnquiryExtensionAsked(2, DAY, DAY, SAID),
            new ReferralEvent.EnquiryExtensionAnswered(2, DAY, Optional.of(DAY)),
            new ReferralEvent.EnquiryExtensionAnswered(2, DAY, Optional.empty()),
            new ReferralEvent.EnquiryReplySent(2, DAY),
            new ReferralEvent.DraftDecisionReceived(1, DAY, DAY, SAID),
            new ReferralEvent.DraftCommentsSent(1, DAY, SAID),
            new ReferralEvent.ReferralDecided(DAY, "upheld", SAID),
            new ReferralEvent.ReportReceived(DAY, new Length.Months(1), DayOne.ON_ORIGIN),
            new ReferralEvent.ReplyExtensionAsked(DAY, DAY, SAID),
            new ReferralEvent.ReplyExtensionAnswered(DAY, Optional.of(DAY)),
            new ReferralEvent.ReplyExtensionAnswered(DAY, Optional.empty()),
            new ReferralEvent.ReportReplySent(DAY, SAID, SAID),
            new ReferralEvent.RecommendationMade(
                    1,
                    new Purpose.Remedy(RemedyKind.FINANCIAL, Optional.of(new Pence(25_050))),
                    SAID,
                    DAY,
                    Oakshire.SAM),
            new ReferralEvent.RecommendationMade(
                    2, new Purpose.Remedy(RemedyKind.TRAINING, Optional.empty()), SAID, DAY, Oakshire.SAM),
            new ReferralEvent.RecommendationDone(1, DAY, SAID),
            new ReferralEvent.ReferralTakenBack(List.of(18, 19), SAID));

    private final CaseworkDesk desk = new CaseworkDesk();

    @BeforeEach
    void twoCases() {
        desk.begin(MINE, DAY);
        desk.begin(OTHER, DAY);
        var setting = CaseworkDesk.setting(DAY);
        desk.cases.handle(MINE, 2, new CaseCommand.Allocate(DAY, Oakshire.IRIS), setting);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReferralFile tell(String reference, CaseReference about) {
        return desk.tell(reference, about, DAY);
    }

    private ReferralFile give(ReferralFile file, ReferralCommand command) {
        return desk.give(file, command, DAY);
    }

    @Requirement({"OM-01", "OM-02"})
    @Test
    void telling_of_a_reference_again_adds_the_case_and_telling_the_same_twice_changes_nothing() {
        var first = tell("25 010 090", MINE);
        var second = tell("25010090", OTHER);
        var third = tell("25-010-090", OTHER);

        assertThat(second.stream()).isEqualTo(first.stream());
        assertThat(second.known().cases()).containsExactly(MINE, OTHER);
        assertThat(third.sequence()).isEqualTo(2);
    }

    @Requirement("OM-19")
    @Test
    void a_report_that_waits_for_its_reply_is_among_what_is_open_until_it_is_answered() {
        var report = give(
                give(tell("25 010 090", MINE), new ReferralCommand.Assess(DAY, Optional.empty())),
                new ReferralCommand.Decide(DAY, "report", "", Optional.of(DAY)));
        var everything = new Sight.Everything();
        assertThat(desk.referralList.open(everything, 10)).singleElement().satisfies(line -> {
            assertThat(line.nextDue()).contains(LocalDate.of(2026, 4, 1));
            assertThat(line.nextClock()).contains("reply");
        });
        assertThat(desk.referralList.decided(everything, 10)).isEmpty();

        give(report, new ReferralCommand.ReplyToReport(DAY, "All of it.", "At once."));
        assertThat(desk.referralList.open(everything, 10)).isEmpty();
        assertThat(desk.referralList.decided(everything, 10)).hasSize(1);
    }

    @Requirement("OM-12")
    @Test
    void whoever_may_not_see_a_case_does_not_see_it_on_the_referral_and_without_any_case_there_is_none() {
        var both = tell("25 010 090", MINE);
        tell("25 010 090", OTHER);
        var hidden = tell("25 010 091", OTHER);
        var iris = new Sight.AllocatedTo(Oakshire.IRIS);

        assertThat(desk.referrals.find(both.stream(), iris)).hasValueSatisfying(file -> {
            assertThat(file.cases())
                    .extracting(ReferralFile.SeenCase::reference)
                    .containsExactly(MINE);
            assertThat(file.unseen()).isEqualTo(1);
        });
        assertThat(desk.referrals.find(hidden.stream(), iris)).isEmpty();
        assertThat(desk.referralList.open(iris, 10))
                .extracting(ReferralList.Line::cases)
                .containsExactly("MINE");
        assertThat(desk.referralList.open(new Sight.Everything(), 10)).hasSize(2);
        assertThat(desk.referralList.about(OTHER, new Sight.Everything())).hasSize(2);
    }

    @Requirement("OM-14")
    @Test
    void of_two_who_write_at_once_one_wins_and_the_other_learns_who_it_was() {
        var file = tell("25 010 090", MINE);
        give(file, new ReferralCommand.Assess(DAY, Optional.empty()));

        assertThat(desk.referrals.handle(
                        file.stream(),
                        file.sequence(),
                        new ReferralCommand.SendBack(DAY, "premature"),
                        CaseworkDesk.setting(DAY)))
                .isInstanceOfSatisfying(ReferralAnswer.Conflict.class, conflict -> {
                    assertThat(conflict.by()).isEqualTo(new Actor("ann"));
                    assertThat(conflict.now().sequence()).isEqualTo(2);
                });
    }

    @Requirement("OM-13")
    @Test
    void the_list_has_what_is_due_first_at_the_top_and_what_was_recommended_until_it_is_done() {
        var later = give(tell("25 010 090", MINE), enquiry(DAY.plusDays(28)));
        var sooner = give(tell("25 010 091", OTHER), enquiry(DAY.plusDays(14)));
        var everything = new Sight.Everything();
        assertThat(desk.referralList.open(everything, 10))
                .extracting(line -> line.nextDue().orElseThrow())
                .containsExactly(DAY.plusDays(14), DAY.plusDays(28));

        var decided = give(
                give(
                        give(sooner, new ReferralCommand.Assess(DAY, Optional.empty())),
                        new ReferralCommand.Decide(DAY, "upheld", "")),
                new ReferralCommand.Recommend(
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()), "Sorry", DAY, Oakshire.SAM));
        assertThat(desk.referralList.undone(everything, 10))
                .extracting(ReferralList.Undone::owner)
                .containsExactly(Oakshire.SAM);
        give(decided, new ReferralCommand.RecordDone(1, DAY, "Letter."));
        assertThat(desk.referralList.undone(everything, 10)).isEmpty();
        assertThat(desk.referralList.decided(everything, 10))
                .extracting(ReferralList.Line::stream)
                .containsExactly(sooner.stream());
        assertThat(desk.referralList.open(everything, 10))
                .extracting(ReferralList.Line::stream)
                .containsExactly(later.stream());
    }

    private static ReferralCommand enquiry(LocalDate due) {
        return new ReferralCommand.ReceiveEnquiry(DAY, Optional.of(due), "Records");
    }

    @Requirement("OM-10")
    @Test
    void
            what_a_case_tells_of_a_referral_and_what_a_referral_tells_itself_stand_in_the_same_tables_and_are_rebuilt_alike() {
        tell("25 010 090", MINE);
        give(tell("25 010 090", OTHER), new ReferralCommand.Assess(DAY, Optional.of("upheld")));
        var other = desk.cases.find(OTHER, new Sight.Everything()).orElseThrow();
        desk.cases.handle(
                OTHER,
                other.sequence(),
                new CaseCommand.NotifyOmbudsmanReferral(DAY, Optional.of("premature")),
                CaseworkDesk.setting(DAY));

        assertThat(desk.database.ask("select reference || ' ' || decision from ombudsman_referral order by 1"))
                .as("each case that went")
                .containsExactly("MINE upheld", "OTHER premature", "OTHER upheld");
        assertThat(desk.database.ask("select decision || ' ' || counts_as from ombudsman_decision order by 1"))
                .as("each decision once")
                .containsExactly("premature not-counted", "upheld upheld");
        assertThat(new Verification(desk.journal).run(10, Progress.UNWATCHED).broken())
                .isEmpty();
        var live = desk.derived();
        new Rebuild(desk.journal).run(Progress.UNWATCHED);
        assertThat(desk.derived()).isEqualTo(live);
    }

    @Requirement("OM-15")
    @Test
    void every_event_comes_back_from_the_journal_as_it_was() {
        var stream = StreamId.of(NOW, "every event");
        desk.journal.append(
                History.begin(stream, "every event"),
                EVENTS.stream().map(event -> new Happening(NOW, event)).toList(),
                new Actor("ann"),
                NOW);

        assertThat(desk.journal.read(stream).orElseThrow().events())
                .extracting(Recorded::event)
                .isEqualTo(EVENTS);
        assertThat(EVENTS.stream().<Class<?>>map(Object::getClass))
                .containsAll(Stream.of(ReferralEvent.class.getPermittedSubclasses())
                        .<Class<?>>map(type -> type)
                        .toList());
    }
}
