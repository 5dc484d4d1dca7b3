package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Oakshire.IRIS;
import static redress.casework.Oakshire.SAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.casework.ActionList.Counts;
import redress.casework.ActionList.Filter;
import redress.journal.Actor;
import redress.journal.Happening;
import redress.journal.Personal;
import redress.journal.Progress;
import redress.journal.Rebuild;
import redress.journal.StreamId;
import redress.journal.Verification;
import redress.organisation.ActionLimits;
import redress.organisation.OmbudsmanId;
import redress.organisation.Pence;
import redress.testing.Requirement;

/** What an Ombudsman recommends stands among the actions of cases until it is done, for whoever may see its referral. */
class RecommendationsInTheListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);
    private static final ActionDays DAYS = ActionDays.on(TODAY, ActionLimits.USUAL, Oakshire.BOOK.calendar());
    private static final Sight ALL = new Sight.Everything();
    private static final StaffId OLWEN = new StaffId("olwen");
    private static final CaseReference ONE = new CaseReference("ONE");
    private static final CaseReference OTHER = new CaseReference("OTHER");

    private final CaseworkDesk desk = new CaseworkDesk();
    private final ActionList list = new ActionList(DSL.using(desk.database.source(), SQLDialect.POSTGRES));
    private ReferralFile referral;

    /** Two cases with an action each, and a referral about both with four recommendations, Sam's to see to. */
    @BeforeEach
    void twoCasesAndTheirReferral() {
        for (var reference : List.of(ONE, OTHER)) {
            begin(reference);
        }
        act(ONE, "2026-04-20");
        act(OTHER, "2026-05-12");
        tell(ONE);
        tell(OTHER);
        give(new ReferralCommand.Assess(DAY, Optional.empty()));
        give(new ReferralCommand.Decide(DAY, "upheld", ""));
        for (var due : List.of("2026-05-12", "2026-04-17", "2026-04-20", "2026-06-30")) {
            give(new ReferralCommand.Recommend(
                    new Purpose.Remedy(RemedyKind.FINANCIAL, Optional.of(new Pence(25_050))),
                    "Pay her by " + due + ".",
                    LocalDate.parse(due),
                    SAM));
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Requirement("OM-17")
    @Test
    void a_recommendation_stands_among_the_actions_with_its_words_its_sum_and_its_senior_officer() {
        assertThat(due(Filter.OPEN, OLWEN, ALL))
                .isEqualTo("2026-04-17 2026-04-20 2026-04-20 2026-05-12 2026-05-12 2026-06-30");
        assertThat(due(Filter.SOON, OLWEN, ALL)).isEqualTo("2026-05-12 2026-05-12");
        assertThat(due(Filter.LATE, OLWEN, ALL)).isEqualTo("2026-04-17 2026-04-20 2026-04-20");
        assertThat(due(Filter.ESCALATED, OLWEN, ALL)).isEqualTo("2026-04-17");
        assertThat(due(Filter.FROM_LATER_STAGES, OLWEN, ALL)).isEmpty();
        assertThat(due(Filter.MINE, SAM, ALL)).isEqualTo("2026-04-17 2026-04-20 2026-05-12 2026-06-30");
        assertThat(page(Filter.FROM_THE_OMBUDSMAN, OLWEN, ALL))
                .hasSize(4)
                .first()
                .satisfies(line -> {
                    assertThat(line.of())
                            .isEqualTo(new ActionList.Of.OfReferral(
                                    referral.stream(), new OmbudsmanId("lgsco"), new OmbudsmanReference("25 010 090")));
                    assertThat(line.kind()).isEqualTo("financial");
                    assertThat(line.what()).contains("Pay her by 2026-04-17.");
                    assertThat(line.amount()).contains(new Pence(25_050));
                    assertThat(line.owner()).contains(SAM);
                    assertThat(line.source()).contains(ActionSource.OMBUDSMAN);
                });
    }

    @Requirement("OM-17")
    @Test
    void its_senior_officer_is_reminded_and_the_complaints_team_told_as_of_every_action_until_it_is_done() {
        assertThat(list.counts(SAM, ALL, DAYS, false)).isEqualTo(new Counts(1, 2, 1));
        assertThat(list.counts(OLWEN, ALL, DAYS, true)).isEqualTo(new Counts(0, 0, 1));
        assertThat(list.counts(IRIS, ALL, DAYS, false)).isEqualTo(new Counts(1, 1, 0));

        give(new ReferralCommand.RecordDone(2, DAY, "Paid."));
        assertThat(list.counts(SAM, ALL, DAYS, false)).isEqualTo(new Counts(1, 1, 0));
        assertThat(due(Filter.ESCALATED, OLWEN, ALL)).isEmpty();
        assertThat(due(Filter.FROM_THE_OMBUDSMAN, OLWEN, ALL)).isEqualTo("2026-04-20 2026-05-12 2026-06-30");
    }

    @Requirement("OM-17")
    @Test
    void page_by_page_nothing_is_shown_twice_and_nothing_left_out() {
        var whole = page(Filter.OPEN, OLWEN, ALL);
        for (var size = 1; size <= whole.size(); size++) {
            var read = new ArrayList<ActionList.Line>();
            Optional<ActionList.Place> after = Optional.empty();
            do {
                var page = list.page(Filter.OPEN, OLWEN, ALL, DAYS, after, size);
                read.addAll(page.lines());
                after = page.next();
            } while (after.isPresent());
            assertThat(read).as("in pages of " + size).isEqualTo(whole);
        }
    }

    @Requirement("OM-18")
    @Test
    void whoever_may_see_one_case_of_its_referral_sees_a_recommendation_and_so_does_its_senior_officer() {
        assertThat(of(new Sight.AllocatedTo(OLWEN), OLWEN))
                .as("neither case is hers")
                .isEmpty();
        assertThat(list.counts(OLWEN, new Sight.AllocatedTo(OLWEN), DAYS, true)).isEqualTo(new Counts(0, 0, 0));
        assertThat(of(new Sight.AllocatedTo(SAM), SAM)).as("he answers for it").hasSize(4);

        does(OTHER, new CaseCommand.Allocate(DAY, OLWEN));
        assertThat(of(new Sight.AllocatedTo(OLWEN), OLWEN)).hasSize(4);
        assertThat(list.counts(OLWEN, new Sight.AllocatedTo(OLWEN), DAYS, true)).isEqualTo(new Counts(0, 0, 1));
    }

    @Requirement({"OM-18", "AL-11"})
    @Test
    void whom_any_case_of_its_referral_concerns_sees_no_recommendation_and_is_told_of_none() {
        does(OTHER, Oakshire.lateVisits());
        does(OTHER, Oakshire.named(1, OLWEN));
        assertThat(of(new Sight.OfOthers(OLWEN), OLWEN))
                .as("the first case is hers to see")
                .isEmpty();
        assertThat(page(Filter.OPEN, OLWEN, new Sight.OfOthers(OLWEN)))
                .extracting(ActionList.Line::of)
                .containsExactly(new ActionList.Of.OfCase(ONE));
        assertThat(list.counts(OLWEN, new Sight.OfOthers(OLWEN), DAYS, true)).isEqualTo(new Counts(0, 0, 0));

        namedAlthoughHeAnswersForIt(ONE, SAM);
        assertThat(of(new Sight.OfOthers(SAM), SAM)).isEmpty();
        assertThat(of(new Sight.AllocatedTo(SAM), SAM)).isEmpty();
        assertThat(list.counts(SAM, new Sight.OfOthers(SAM), DAYS, false)).isEqualTo(new Counts(0, 0, 0));
        assertThat(of(ALL, IRIS)).as("for others it is there").hasSize(4);
    }

    @Test
    void the_rows_are_rebuilt_as_they_were_and_the_words_go_with_the_key() {
        assertThat(new Verification(desk.journal).run(10, Progress.UNWATCHED).broken())
                .isEmpty();
        var live = desk.derived();
        new Rebuild(desk.journal).run(Progress.UNWATCHED);
        assertThat(desk.derived()).isEqualTo(live);

        desk.journal.erase(referral.stream(), "Time", new Actor("retention"), CaseworkDesk.NOW);
        assertThat(page(Filter.FROM_THE_OMBUDSMAN, OLWEN, ALL))
                .hasSize(4)
                .allMatch(line -> line.what().isEmpty());
    }

    private List<ActionList.Line> page(Filter filter, StaffId me, Sight sight) {
        return list.page(filter, me, sight, DAYS, Optional.empty(), 20).lines();
    }

    private List<ActionList.Line> of(Sight sight, StaffId me) {
        return page(Filter.FROM_THE_OMBUDSMAN, me, sight);
    }

    private String due(Filter filter, StaffId me, Sight sight) {
        return String.join(
                " ",
                page(filter, me, sight).stream()
                        .map(line -> line.due().toString())
                        .toList());
    }

    private void begin(CaseReference reference) {
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
                setting());
        does(reference, Oakshire.takenForward(DAY));
    }

    private void act(CaseReference reference, String due) {
        does(
                reference,
                new CaseCommand.AgreeAction(
                        DAY,
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        Optional.empty(),
                        "Say sorry.",
                        IRIS,
                        LocalDate.parse(due)));
    }

    private void tell(CaseReference about) {
        referral = done(desk.referrals.tell(
                new ReferralCommand.Notify(
                        new OmbudsmanId("lgsco"),
                        new OmbudsmanReference("25 010 090"),
                        DAY,
                        new ReferralCommand.About(about, DAY)),
                setting()));
    }

    private void give(ReferralCommand command) {
        referral = done(desk.referrals.handle(referral.stream(), referral.sequence(), command, setting()));
    }

    private static ReferralFile done(ReferralAnswer answer) {
        assertThat(answer).isInstanceOf(ReferralAnswer.Done.class);
        return ((ReferralAnswer.Done) answer).file();
    }

    private void does(CaseReference reference, CaseCommand command) {
        var file = desk.cases.find(reference, ALL).orElseThrow();
        assertThat(desk.cases.handle(reference, file.sequence(), command, setting()))
                .isInstanceOf(Answer.Done.class);
    }

    /** As it can be in what was written before the case was told of to the Ombudsman. */
    private void namedAlthoughHeAnswersForIt(CaseReference reference, StaffId account) {
        desk.journal.append(
                desk.journal
                        .read(StreamId.of(CaseworkDesk.NOW, reference.value()))
                        .orElseThrow(),
                List.of(
                        new Happening(
                                CaseworkDesk.NOW,
                                new CaseEvent.ElementAdded(new ElementId(1), Placement.NOWHERE, Personal.of("Late."))),
                        new Happening(
                                CaseworkDesk.NOW,
                                new CaseEvent.StaffNamed(
                                        new StaffConcernedId(1),
                                        new ElementId(1),
                                        Personal.of(new NamedStaff("Kim Ross", "", Optional.of(account)))))),
                new Actor("ann"),
                CaseworkDesk.NOW);
    }

    private static Cases.Setting setting() {
        return CaseworkDesk.setting(TODAY);
    }
}
