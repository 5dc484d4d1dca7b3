package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.Answer;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Kind;
import redress.casework.PersonDetails;
import redress.casework.Placement;
import redress.casework.Purpose;
import redress.casework.RemedyKind;
import redress.casework.Role;
import redress.casework.Sight;
import redress.casework.StaffId;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.reporting.Facts;
import redress.reporting.FigureQuery;
import redress.testing.Requirement;

/** A complaint about an officer of the complaints team itself: it goes on, and for them it is nowhere. */
class StaffWallTest extends WebTest {

    private static final CaseReference REFERENCE = new CaseReference("STAFF-1");

    @Autowired
    private Cases cases;

    @Requirement({"AL-11", "AL-13"})
    @Test
    void a_complaint_about_an_officer_is_nowhere_for_them_and_everywhere_for_those_who_deal_with_it() {
        aComplaintInWhichOlwenHasSomethingToDo();
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
        var refused = meredith.submit("/cases/STAFF-1/allocate", "/cases/STAFF-1/allocate", on(Map.of("to", "olwen")));
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
                        on(Map.of("ombudsman", "lgsco", "reference", "25 010 777")))
                .location()
                .orElseThrow();
    }

    private Map<String, String> on(Map<String, String> values) {
        var typed = new HashMap<>(values);
        typed.put("on-day", String.valueOf(today().getDayOfMonth()));
        typed.put("on-month", String.valueOf(today().getMonthValue()));
        typed.put("on-year", String.valueOf(today().getYear()));
        return typed;
    }

    private void aComplaintInWhichOlwenHasSomethingToDo() {
        var council = organisation.council().orElseThrow();
        cases.begin(
                new StreamId(new UUID(0x7000L, 0x8000_0000_0000_00ABL)),
                new CaseCommand.RecordRepresentation(
                        REFERENCE,
                        today(),
                        council.channels().inForce(today()).getFirst().id(),
                        council.pointsOfReceipt().inForce(today()).getFirst().id(),
                        Optional.empty(),
                        Optional.empty(),
                        "She hung up on me.",
                        List.of(new CaseCommand.NewPerson(
                                Role.COMPLAINANT,
                                Optional.empty(),
                                Optional.empty(),
                                PersonDetails.named("Theodora Trent")))),
                setting());
        give(new CaseCommand.DecideTriage(
                today(),
                new Triage.TakenForward(Kind.ENQUIRY, Optional.empty()),
                "Asks to be rung.",
                CaseCommand.Considered.noConcern()));
        give(new CaseCommand.AddElement(Placement.NOWHERE, "An officer hung up."));
        give(new CaseCommand.AgreeAction(
                today(),
                new Purpose.Remedy(RemedyKind.APOLOGY, Optional.empty()),
                Optional.empty(),
                "Theodora is rung.",
                new StaffId("olwen"),
                today()));
    }

    private void give(CaseCommand command) {
        var file = cases.find(REFERENCE, new Sight.Everything()).orElseThrow();
        assertThat(cases.handle(REFERENCE, file.sequence(), command, setting())).isInstanceOf(Answer.Done.class);
    }

    private Cases.Setting setting() {
        return new Cases.Setting(new Actor("meredith"), new Sight.Everything(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), organisation.council().orElseThrow().timeZone());
    }

    private Visitor signedIn(String username) {
        var visitor = visitor();
        visitor.signIn(username, PASSWORD);
        return visitor;
    }
}
