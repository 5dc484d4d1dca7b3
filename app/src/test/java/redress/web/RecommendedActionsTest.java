package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.ActionSource;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.ElementId;
import redress.casework.Finding;
import redress.casework.Kind;
import redress.casework.OmbudsmanReference;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Purpose;
import redress.casework.ReferralAnswer;
import redress.casework.ReferralCommand;
import redress.casework.ReferralFile;
import redress.casework.Referrals;
import redress.casework.RemedyKind;
import redress.casework.StaffId;
import redress.casework.Triage;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;
import redress.organisation.Pence;
import redress.testing.Requirement;

/** What was recommended, as it is found and ended at the desk without scripts. */
class RecommendedActionsTest extends WebTest {

    private static final StaffId HILARY = new StaffId("hilary");

    @Autowired
    private Referrals referrals;

    /** An answered complaint of two things. */
    private void answered(CaseReference reference) {
        begin(reference);
        for (var command : List.of(
                new CaseCommand.DecideTriage(
                        today(),
                        new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("adults", "2024"))),
                        "Our care.",
                        CaseCommand.Considered.noConcern()),
                new CaseCommand.AddElement(Placement.NOWHERE, "Late visits"),
                new CaseCommand.AddElement(Placement.NOWHERE, "A rude letter"),
                new CaseCommand.RecordFinding(new ElementId(1), new Finding("upheld"), "The log."),
                new CaseCommand.RecordFinding(new ElementId(2), new Finding("upheld"), "The letter."),
                new CaseCommand.SignResponse(today(), HILARY, "We are sorry."))) {
            give(reference, command);
        }
    }

    private void begin(CaseReference reference) {
        cases.begin(
                StreamId.of(clock.instant(), reference.value()), receipt(reference, "The carer came late."), setting());
    }

    /** @return the address of a referral about this case, with a payment that the Ombudsman recommends */
    private String recommended(CaseReference about) {
        var file = done(referrals.tell(
                new ReferralCommand.Notify(
                        new OmbudsmanId("lgsco"),
                        new OmbudsmanReference("25 010 888"),
                        today(),
                        new ReferralCommand.About(about, today())),
                setting()));
        for (var command : List.of(
                new ReferralCommand.Assess(today(), Optional.empty()),
                new ReferralCommand.Decide(today(), "upheld", ""),
                new ReferralCommand.Recommend(
                        new Purpose.Remedy(RemedyKind.FINANCIAL, Optional.of(new Pence(25_050))),
                        "Pay her for her time and trouble.",
                        today(),
                        HILARY))) {
            file = done(referrals.handle(file.stream(), file.sequence(), command, setting()));
        }
        return "/ombudsman/" + file.stream();
    }

    private static ReferralFile done(ReferralAnswer answer) {
        assertThat(answer).isInstanceOf(ReferralAnswer.Done.class);
        return ((ReferralAnswer.Done) answer).file();
    }

    @Requirement({"OM-17", "AL-31", "AL-34"})
    @Test
    void a_senior_manager_finds_what_was_recommended_goes_to_it_and_records_that_their_own_action_was_done() {
        var reference = new CaseReference("REC-1");
        answered(reference);
        give(
                reference,
                new CaseCommand.AgreeAction(
                        today(),
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        ActionSource.LATER_STAGE,
                        Optional.of(HILARY),
                        Optional.of(new ElementId(2)),
                        "A letter from the director.",
                        HILARY,
                        today()));
        var referral = recommended(reference);
        var hilary = visitor();
        hilary.signIn("hilary", PASSWORD);
        assertThat(hilary.get("/cases").page().text()).contains("2 of your actions are due within");

        var ombudsman = hilary.get("/actions?show=ombudsman").page();
        assertThat(ombudsman.select("main tbody th a").attr("href")).isEqualTo(referral);
        assertThat(ombudsman.select("main tbody tr").text())
                .contains(
                        "Referral 25 010 888",
                        "Pay her for her time and trouble.",
                        "Payment for distress, time and trouble or loss, £250.50",
                        "A recommendation of the Local Government and Social Care Ombudsman",
                        "Hilary Dunmore")
                .doesNotContain("A letter from the director.", "answers for it");
        assertThat(hilary.get(referral).status()).isEqualTo(200);
        assertThat(hilary.get("/actions?show=later-stages")
                        .page()
                        .select("main tbody tr")
                        .text())
                .contains("REC-1", "A letter from the director.", "Apology", "A recommendation of a later stage");

        var saved = hilary.submit(
                "/cases/REC-1/action-done",
                "/cases/REC-1/action-done",
                onToday(Map.of("action", "1", "evidence", "The letter is on file.")));
        assertThat(saved.location()).hasValueSatisfying(to -> assertThat(to).endsWith("/cases/REC-1"));
        assertThat(hilary.get("/cases/REC-1").page().select("main").text())
                .contains(
                        "Follows from A recommendation of a later stage",
                        "What shows it The letter is on file. Recorded by Hilary Dunmore");
    }

    @Requirement("AL-33")
    @Test
    void at_each_thing_complained_of_what_was_learnt_can_be_recorded_until_it_is() {
        answered(new CaseReference("REC-2"));
        var meredith = visitor();
        meredith.signIn("meredith", PASSWORD);
        assertThat(meredith.get("/cases/REC-2")
                        .page()
                        .select("main .redress-element a")
                        .eachText())
                .containsExactly(
                        "Change the finding (element 1)",
                        "Record what was learnt (element 1)",
                        "Say that there is nothing to learn (element 1)",
                        "Change the finding (element 2)",
                        "Record what was learnt (element 2)",
                        "Say that there is nothing to learn (element 2)");
        assertThat(meredith.get("/cases/REC-2/nothing-to-learn?element=2")
                        .page()
                        .select("main input[name=element][checked]")
                        .val())
                .isEqualTo("2");
        assertThat(meredith.get("/cases/REC-2/learning?element=2")
                        .page()
                        .select("main select[name=element] option[selected]")
                        .val())
                .isEqualTo("2");
        var saved = meredith.submit(
                "/cases/REC-2/nothing-to-learn",
                "/cases/REC-2/nothing-to-learn",
                onToday(Map.of("element", "whole", "reason", "A slip of one day.")));
        assertThat(saved.location()).hasValueSatisfying(to -> assertThat(to).endsWith("/cases/REC-2"));
        assertThat(meredith.get("/cases/REC-2")
                        .page()
                        .select("main .redress-element")
                        .eachText())
                .allMatch(element -> element.contains("Nothing to learn A slip of one day."))
                .noneMatch(element -> element.contains("Record what was learnt"));
    }
}
