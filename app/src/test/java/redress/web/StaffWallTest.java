package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.ElementId;
import redress.casework.NamedStaff;
import redress.casework.Purpose;
import redress.casework.RemedyKind;
import redress.casework.StaffId;
import redress.journal.StreamId;
import redress.register.Conduct;
import redress.register.ConductCommand;
import redress.register.ConductEvent;
import redress.register.ContactDetails;
import redress.register.IndependentPerson;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.Register;
import redress.register.RegisterFile;
import redress.register.RegisterFixture;
import redress.reporting.Facts;
import redress.reporting.FigureQuery;
import redress.testing.Requirement;

/** A complaint about an officer of the complaints team itself: it goes on, and for them it is nowhere. */
class StaffWallTest extends WebTest {

    private static final CaseReference REFERENCE = new CaseReference("STAFF-1");

    @Autowired
    private Register<IndependentPerson, PoolCommand, PoolEvent> pool;

    @Autowired
    private Register<Conduct, ConductCommand, ConductEvent> conduct;

    @Requirement({"AL-11", "AL-13"})
    @Test
    void a_complaint_about_an_officer_is_nowhere_for_them_and_everywhere_for_those_who_deal_with_it() {
        aComplaint(REFERENCE, "Theodora Trent");
        var olwen = signedIn("olwen");
        var meredith = signedIn("meredith");
        var referral = toTheOmbudsman(meredith);
        assertThat(olwen.get("/cases/STAFF-1").status()).isEqualTo(200);

        var named = meredith.submit(
                "/cases/STAFF-1/staff-concerned",
                "/cases/STAFF-1/staff-concerned",
                Map.of("element", "1", "name", "Olwen Farrar", "job", "Complaints officer", "account", "olwen"));
        assertThat(named.location()).hasValueSatisfying(to -> assertThat(to).endsWith("/cases/STAFF-1"));

        assertThat(Stream.of(
                        "/cases/STAFF-1",
                        "/cases/STAFF-1/note",
                        "/cases/STAFF-1/staff-not-concerned",
                        "/cases/STAFF-1/ombudsman",
                        "/cases/STAFF-1/eligibility",
                        "/cases/STAFF-1/clocks/acknowledge",
                        referral))
                .allSatisfy(
                        path -> assertThat(olwen.get(path).status()).as(path).isEqualTo(404));
        assertThat(lists()).allSatisfy(path -> {
            assertThat(olwen.get(path).body()).as(path).doesNotContain("STAFF-1", "Theodora", "25 010 777");
            assertThat(meredith.get(path).body()).as(path).containsAnyOf("STAFF-1", "25 010 777");
        });
        var typed = Map.of("note", "That is not how it was.", "sequence", "5");
        assertThat(olwen.send("/cases", "/cases/STAFF-1/note", typed).status()).isEqualTo(404);

        assertThat(Stream.of("meredith", "hilary"))
                .allSatisfy(username -> assertThat(
                                signedIn(username).get("/cases/STAFF-1").body())
                        .contains("Olwen Farrar, Complaints officer"));
        var refused =
                meredith.submit("/cases/STAFF-1/allocate", "/cases/STAFF-1/allocate", onToday(Map.of("to", "olwen")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("This complaint concerns them");
    }

    private List<String> lists() {
        var year = organisation.council().orElseThrow().reportYearOf(today());
        var everything = new FigureQuery(Facts.REPRESENTATIONS, today(), today(), List.of());
        return List.of(
                "/cases?show=all",
                "/actions",
                "/ombudsman",
                "/reports/annual/" + year.name() + "/cases?" + everything.toAddress());
    }

    private String toTheOmbudsman(Visitor meredith) {
        return meredith.submit(
                        "/cases/STAFF-1/ombudsman",
                        "/cases/STAFF-1/ombudsman",
                        onToday(Map.of("ombudsman", "lgsco", "reference", "25 010 777")))
                .location()
                .orElseThrow();
    }

    @Requirement("AL-11")
    @Test
    void neither_the_pool_nor_the_budget_nor_the_register_of_conduct_leads_around_the_wall() {
        var reference = new CaseReference("STAFF-2");
        aComplaint(reference, "Winifred Wade");
        var person = "/independent-people/" + appointedTo(reference);
        var conduct = "/conduct/" + referredOver(reference);
        var budget = "/budget/" + organisation.council().orElseThrow().reportYearOf(today());
        var hilary = signedIn("hilary");
        assertThat(List.of(budget, person, conduct))
                .allSatisfy(path -> assertThat(hilary.get(path).body()).as(path).contains("STAFF-2"));
        assertThat(hilary.get("/conduct?show=waiting").body()).contains("Wilf Wade");
        for (var account : List.of("hilary", "olwen")) {
            give(
                    reference,
                    new CaseCommand.NameStaff(
                            new ElementId(1), new NamedStaff(account, "", Optional.of(new StaffId(account)))));
        }

        var olwen = signedIn("olwen");
        assertThat(Stream.of(hilary.get(budget), hilary.get(person), olwen.get(person + "/pay")))
                .allSatisfy(page -> assertThat(page.body())
                        .contains("A case that you may not see")
                        .doesNotContain("STAFF-2"));
        assertThat(hilary.get(person).body()).contains("Appointed to a case that you may not see");
        assertThat(hilary.get("/conduct?show=waiting").body()).doesNotContain("Wilf Wade", "STAFF-2");
        assertThat(Stream.of(conduct, conduct + "/warn", conduct + "/skip-warning"))
                .allSatisfy(
                        path -> assertThat(hilary.get(path).status()).as(path).isEqualTo(404));

        var meredith = signedIn("meredith");
        assertThat(List.of(budget, person, conduct, "/conduct?show=waiting"))
                .allSatisfy(path -> assertThat(meredith.get(path).body())
                        .as(path)
                        .contains("STAFF-2")
                        .doesNotContain("that you may not see"));
    }

    @Requirement({"AL-11", "AL-13"})
    @Test
    void conduct_is_referred_over_a_case_that_the_referrer_may_see_and_over_nothing_that_is_only_typed() {
        var reference = new CaseReference("STAFF-3");
        aComplaint(reference, "Ida Ingle");
        give(
                reference,
                new CaseCommand.NameStaff(
                        new ElementId(1), new NamedStaff("Hilary Dunmore", "", Optional.of(new StaffId("hilary")))));
        var meredith = signedIn("meredith");
        assertThat(List.of(referring(meredith, "Kim Ross"), referring(signedIn("hilary"), "STAFF-3")))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(422);
                    assertThat(answer.page().select("#caseReference-error").text())
                            .contains("There is no case with this reference that you may see.");
                });
        assertThat(referring(meredith, "STAFF-3").location()).isPresent();
        assertThat(referring(meredith, "").location()).isPresent();
    }

    private Visitor.Answer referring(Visitor visitor, String reference) {
        return visitor.submit(
                "/conduct/new",
                "/conduct/new",
                onToday(Map.of(
                        "name", "Ivor Ingle",
                        "caseReference", reference,
                        "behaviours", "too-much-contact",
                        "evidence", "Forty calls.",
                        "complaint", "handled-properly",
                        "complaintWords", "Read the file.",
                        "adjustments", "made",
                        "adjustmentWords", "Letters first.")));
    }

    private StreamId appointedTo(CaseReference reference) {
        var stream = StreamId.of(clock.instant(), "appointed");
        List.of(
                        RegisterFixture.joining(today()),
                        new PoolCommand.FileCv(today(), today().plusYears(1)),
                        RegisterFixture.appointing(reference.value(), today(), 100_00))
                .forEach(command -> pool.handle(
                        stream, pool.find(stream).map(RegisterFile::sequence).orElse(0), command, occasion()));
        return stream;
    }

    private StreamId referredOver(CaseReference reference) {
        var usual = RegisterFixture.referral(today());
        var stream = StreamId.of(clock.instant(), "referred");
        conduct.begin(
                stream,
                new ConductCommand.Refer(
                        usual.by(),
                        usual.on(),
                        Optional.of(reference.value()),
                        new ContactDetails("Wilf Wade", "", "", ""),
                        usual.behaviours(),
                        usual.evidence(),
                        usual.complaint(),
                        usual.complaintWords(),
                        usual.adjustments(),
                        usual.adjustmentWords()),
                occasion());
        return stream;
    }

    /** In which there is something to do for Meredith, which everybody finds who looks for actions. */
    private void aComplaint(CaseReference reference, String complainant) {
        anEnquiry(reference, "She hung up on me.", complainant);
        give(
                reference,
                new CaseCommand.AgreeAction(
                        today(),
                        new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                        Optional.empty(),
                        complainant + " is rung.",
                        new StaffId("meredith"),
                        today()));
    }
}
