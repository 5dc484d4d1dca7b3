package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.ActionId;
import redress.casework.ActionSource;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.ElementId;
import redress.casework.Kind;
import redress.casework.NamedStaff;
import redress.casework.OmbudsmanReference;
import redress.casework.PersonDetails;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Purpose;
import redress.casework.ReferralAnswer;
import redress.casework.ReferralCommand;
import redress.casework.ReferralFile;
import redress.casework.Referrals;
import redress.casework.RemedyKind;
import redress.casework.Role;
import redress.casework.Sight;
import redress.casework.StaffId;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.organisation.OmbudsmanId;
import redress.testing.Requirement;

/** Somebody is asked to do something because of a case that is not theirs: they know what they need to do it, and no more. */
class OwnActionTest extends WebTest {

    private static final StaffId TOBIAS = new StaffId("tobias");
    private static final StaffId HILARY = new StaffId("hilary");

    private static int numbered = 0;

    @Autowired
    private Referrals referrals;

    private CaseReference reference;
    private String actions;

    /** A complaint of Theodora Trent that nobody has yet; of what it leads to, the first is for Tobias and the second for Ines. */
    @BeforeEach
    void aComplaintWithTwoActions() {
        numbered++;
        reference = new CaseReference("OWN-" + numbered);
        var stream = StreamId.of(clock.instant(), reference.value());
        actions = "/actions/" + stream + "/";
        var council = organisation.council().orElseThrow();
        cases.begin(
                stream,
                receipt(
                        reference,
                        "The carer came late and shouted.",
                        new CaseCommand.NewPerson(
                                Role.COMPLAINANT,
                                Optional.empty(),
                                Optional.empty(),
                                PersonDetails.named("Theodora Trent"))),
                setting());
        give(
                reference,
                new CaseCommand.DecideTriage(
                        today(),
                        new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("adults", "2024"))),
                        "Our care.",
                        CaseCommand.Considered.noConcern()));
        give(
                reference,
                new CaseCommand.AddElement(
                        new Placement(
                                Optional.of(council.subjects()
                                        .inForce(today())
                                        .getFirst()
                                        .id()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        "Shouted at by Kim Ross"));
        give(
                reference,
                new CaseCommand.NameStaff(
                        new ElementId(1), new NamedStaff("Kim Ross", "Carer", Optional.of(new StaffId("samir")))));
        give(reference, agreed(TOBIAS, "Check the rotas twice a week."));
        give(reference, agreed(new StaffId("ines"), "Write to the provider."));
    }

    private CaseCommand agreed(StaffId owner, String what) {
        return new CaseCommand.AgreeAction(
                today(),
                new Purpose.Learning(),
                ActionSource.LATER_STAGE,
                Optional.of(HILARY),
                Optional.of(new ElementId(1)),
                what,
                owner,
                today());
    }

    @Requirement("AL-75")
    @Test
    void whoever_does_it_finds_it_from_their_reminder_and_records_it_as_done() {
        var tobias = signedIn("tobias");
        assertThat(tobias.get("/cases")
                        .page()
                        .select("ul[aria-label=Reminders] a")
                        .eachAttr("href"))
                .contains("/actions?show=mine");
        assertThat(tobias.get("/actions?show=mine")
                        .page()
                        .select("main tbody th a")
                        .eachAttr("href"))
                .contains(actions + "1");
        var page = tobias.get(actions + "1");
        assertThat(page.page().select("main").text())
                .contains(
                        "Case " + reference,
                        "Check the rotas twice a week.",
                        "Learning",
                        "A recommendation of a later stage",
                        "Tobias Akande",
                        "Hilary Dunmore",
                        "Complaint");
        assertThat(page.body())
                .as("what they need not know")
                .doesNotContain(
                        "Theodora", "shouted", "Shouted", "Kim Ross", "Write to the provider", "/cases/" + reference);

        var form = actions + "1/done";
        assertThat(tobias.get(form).body()).doesNotContain("Theodora", "shouted", "Kim Ross");
        var empty = tobias.submit(form, form, onToday(Map.of("evidence", "")));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Write what shows that it was done");
        var tooEarly = new HashMap<>(onToday(Map.of("evidence", "The rota.")));
        tooEarly.put("on-year", "2020");
        assertThat(tobias.submit(form, form, tooEarly).body()).contains("The date must be on or after", "The rota.");
        give(reference, new CaseCommand.AddNote(today(), "Theodora Trent rang."));
        var saved = tobias.submit(form, form, onToday(Map.of("evidence", "The rota of this week.")));
        assertThat(saved.location())
                .as("whatever else happened meanwhile")
                .hasValueSatisfying(to -> assertThat(to).endsWith(actions + "1"));
        assertThat(tobias.get(actions + "1").page().select("main").text())
                .contains("Done", "What shows it The rota of this week. Recorded by Tobias Akande")
                .doesNotContain("Record that it was done");
        assertThat(tobias.get(form).page().select("main").text()).contains("It is done or dropped already");
        assertThat(last().actor()).isEqualTo(new Actor("tobias"));
    }

    @Requirement("AL-75")
    @Test
    void it_is_recorded_once_and_nothing_else_is_theirs_to_record() {
        var tobias = signedIn("tobias");
        var form = actions + "1/done";
        var typed = onToday(Map.of("evidence", "The rota."));
        assertThat(tobias.submit(form, form, typed).status()).isEqualTo(302);
        var again = tobias.send("/actions", form, typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("done or dropped already");
        assertThat(tobias.send("/actions", "/cases/" + reference + "/action-done", typed)
                        .status())
                .isEqualTo(404);
        assertThat(tobias.get("/cases/" + reference + "/action-dropped").status())
                .isEqualTo(403);
    }

    @Requirement("AL-76")
    @Test
    void what_is_anothers_or_is_no_action_is_not_there() {
        var tobias = signedIn("tobias");
        for (var path : List.of(actions + "2", actions + "3", actions + "0", actions + "x", "/actions/none/1")) {
            assertThat(tobias.get(path).status()).as(path).isEqualTo(404);
            assertThat(tobias.get(path + "/done").status()).as(path).isEqualTo(404);
            assertThat(tobias.send("/actions", path + "/done", onToday(Map.of("evidence", "Me too.")))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(signedIn("petra").get(actions + "1").status()).isEqualTo(404);
        assertThat(tobias.get("/actions").body()).doesNotContain("Write to the provider");
    }

    @Requirement({"AL-76", "AL-11"})
    @Test
    void an_action_on_a_complaint_that_concerns_themselves_is_not_there_for_them() {
        give(reference, new CaseCommand.CompleteAction(new ActionId(1), today(), "The rota."));
        give(
                reference,
                new CaseCommand.NameStaff(
                        new ElementId(1), new NamedStaff("Tobias Akande", "Officer", Optional.of(TOBIAS))));
        var tobias = signedIn("tobias");
        assertThat(tobias.get(actions + "1").status()).isEqualTo(404);
        assertThat(tobias.get(actions + "1/done").status()).isEqualTo(404);
        assertThat(tobias.get("/actions?show=mine").body()).doesNotContain(reference.value());
        assertThat(signedIn("hilary").get(actions + "1").status()).isEqualTo(200);
    }

    @Requirement("AL-75")
    @Test
    void whoever_may_open_the_case_goes_there_and_so_does_whoever_has_it() {
        assertThat(signedIn("ines")
                        .get("/actions")
                        .page()
                        .select("main tbody th a")
                        .eachAttr("href"))
                .as("while nobody has it")
                .contains(actions + "2");
        give(reference, new CaseCommand.Allocate(today(), new StaffId("ines")));
        for (var username : List.of("hilary", "ines")) {
            var visitor = signedIn(username);
            assertThat(visitor.get("/actions").page().select("main tbody th a").eachAttr("href"))
                    .as(username)
                    .contains("/cases/" + reference)
                    .doesNotContain(actions + "2");
        }
        assertThat(signedIn("ines").get(actions + "2").page().select("main a").eachAttr("href"))
                .contains("/cases/" + reference);
    }

    @Requirement("AL-75")
    @Test
    void anybody_can_be_asked_to_do_something_whatever_their_role() {
        give(reference, agreed(new StaffId("jonah"), "Count the late visits of a month."));
        var jonah = signedIn("jonah");
        assertThat(jonah.get("/actions").page().select("main tbody th a").eachAttr("href"))
                .contains(actions + "3");
        var form = actions + "3/done";
        assertThat(jonah.submit(form, form, onToday(Map.of("evidence", "41 of 900.")))
                        .status())
                .isEqualTo(302);
        assertThat(last().actor()).isEqualTo(new Actor("jonah"));
        assertThat(jonah.get("/cases/" + reference).status()).isEqualTo(403);
    }

    @Requirement("AL-79")
    @Test
    void the_senior_officer_who_answers_for_what_an_ombudsman_recommends_records_it_as_done() {
        var referral = recommended();
        var hilary = signedIn("hilary");
        var link = hilary.get(Paths.of(referral)).page().select("#recommendations + table a[href]");
        var form = "/actions/" + referral.stream() + "/1/done";
        assertThat(link.eachAttr("href")).containsExactly(form);
        assertThat(signedIn("rufus").get(form).status())
                .as("another senior officer")
                .isEqualTo(404);
        var saved = hilary.submit(form, form, onToday(Map.of("evidence", "The letter is on file.")));
        assertThat(saved.location())
                .hasValueSatisfying(to -> assertThat(to).endsWith("/actions/" + referral.stream() + "/1"));
        var page = hilary.get("/actions/" + referral.stream() + "/1").page().select("main");
        assertThat(page.text())
                .contains(
                        "Referral " + referral.known().reference(),
                        "Say sorry to her.",
                        "Complied",
                        "What shows it The letter is on file. Recorded by Hilary Dunmore",
                        reference.value())
                .doesNotContain("Theodora");
        assertThat(page.select("a").eachAttr("href")).contains(Paths.of(referral));
    }

    /** Addresses, as a browser knows them. */
    private static final class Paths {

        static String of(ReferralFile referral) {
            return "/ombudsman/" + referral.stream();
        }
    }

    private ReferralFile recommended() {
        var file = done(referrals.tell(
                new ReferralCommand.Notify(
                        new OmbudsmanId("lgsco"),
                        new OmbudsmanReference("25 010 %03d".formatted(numbered)),
                        today(),
                        new ReferralCommand.About(reference, today())),
                setting()));
        for (var command : List.of(
                new ReferralCommand.Assess(today(), Optional.empty()),
                new ReferralCommand.Decide(today(), "upheld", ""),
                new ReferralCommand.Recommend(
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        "Say sorry to her.",
                        today(),
                        HILARY))) {
            file = done(referrals.handle(file.stream(), file.sequence(), command, setting()));
        }
        return file;
    }

    private static ReferralFile done(ReferralAnswer answer) {
        assertThat(answer).isInstanceOf(ReferralAnswer.Done.class);
        return ((ReferralAnswer.Done) answer).file();
    }

    private redress.journal.Recorded last() {
        return cases.find(reference, new Sight.Everything())
                .orElseThrow()
                .events()
                .getLast();
    }
}
