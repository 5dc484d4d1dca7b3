package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redress.casework.CaseCommand.Allocate;
import redress.casework.CaseCommand.NewPerson;
import redress.casework.CaseCommand.RecordRepresentation;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.PersonDetails;
import redress.casework.Role;
import redress.casework.Sight;
import redress.casework.StaffId;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.testing.Requirement;

/** An investigating officer sees the cases that are theirs; of any other there is nothing, not even that it exists. */
class WallTest extends WebTest {

    private static final CaseReference REFERENCE = new CaseReference("WALL-1");

    @BeforeEach
    void aCaseThatIsAllocatedToInes() {
        var council = organisation.council().orElseThrow();
        var today = clock.instant().atZone(council.timeZone()).toLocalDate();
        var setting = new Cases.Setting(new Actor("olwen"), new Sight.Everything(), clock.instant(), today);
        var stream = new StreamId(new UUID(0x7000L, 0x8000_0000_0000_00AAL));
        cases.begin(
                stream,
                new RecordRepresentation(
                        REFERENCE,
                        today,
                        council.channels().inForce(today).getFirst().id(),
                        council.pointsOfReceipt().inForce(today).getFirst().id(),
                        Optional.empty(),
                        Optional.empty(),
                        "The carer came an hour late.",
                        List.of(new NewPerson(
                                Role.COMPLAINANT,
                                Optional.empty(),
                                Optional.empty(),
                                PersonDetails.named("Wilhelmina Wallace")))),
                setting);
        var file = cases.find(REFERENCE, new Sight.Everything()).orElseThrow();
        cases.handle(REFERENCE, file.sequence(), new Allocate(today, new StaffId("ines")), setting);
        assertThat(cases.find(REFERENCE, new Sight.AllocatedTo(new StaffId("ines"))))
                .isPresent();
    }

    @Test
    void whoever_has_the_case_and_the_complaints_team_see_it() {
        assertThat(Stream.of("ines", "olwen", "meredith", "hilary")).allSatisfy(username -> {
            var visitor = signedIn(username);
            assertThat(visitor.get("/cases/WALL-1").status()).isEqualTo(200);
            assertThat(visitor.get("/cases").body()).contains("WALL-1");
        });
    }

    @Test
    void another_investigating_officer_finds_nothing_anywhere() {
        var tobias = signedIn("tobias");
        assertThat(tobias.get("/cases?show=all").body()).doesNotContain("WALL-1", "Wilhelmina");
        assertThat(Stream.of(
                        "/cases/WALL-1",
                        "/cases/WALL-1/note",
                        "/cases/WALL-1/finding",
                        "/cases/WALL-1/not-now",
                        "/cases/WALL-1/eligibility",
                        "/cases/WALL-1/clocks/acknowledge"))
                .allSatisfy(path -> assertThat(tobias.get(path).status()).isEqualTo(404));
        var typed = Map.of("note", "I should not be able to write this", "sequence", "2");
        assertThat(tobias.send("/cases", "/cases/WALL-1/note", typed).status()).isEqualTo(404);
    }

    @Test
    void a_case_that_is_not_theirs_looks_like_one_that_does_not_exist() {
        var tobias = signedIn("tobias");
        assertThat(tobias.get("/cases/WALL-1").page().select("main").text())
                .isEqualTo(tobias.get("/cases/NONE-1").page().select("main").text());
    }

    @Requirement("AL-05")
    @Test
    void a_command_from_a_role_that_may_not_give_it_is_refused_with_its_reason_and_nothing_is_written() {
        var before = sequence();
        assertThat(Map.of("ines", "sign", "olwen", "correct", "hilary", "note", "jonah", "note", "petra", "triage"))
                .allSatisfy((username, command) -> {
                    var refused = signedIn(username)
                            .send(
                                    "/actions",
                                    "/cases/WALL-1/" + command,
                                    Map.of("note", "Rang.", "sequence", String.valueOf(before)));
                    assertThat(refused.status()).as(username).isEqualTo(403);
                    assertThat(refused.body()).contains("Your role does not allow it.");
                });
        assertThat(sequence()).isEqualTo(before);
    }

    private int sequence() {
        return cases.find(REFERENCE, new Sight.Everything()).orElseThrow().sequence();
    }

    @Requirement("OM-12")
    @Test
    void a_referral_is_there_for_whoever_may_see_its_case_and_only_the_complaints_team_writes_on_it() {
        var meredith = signedIn("meredith");
        var told = meredith.submit(
                "/cases/WALL-1/ombudsman",
                "/cases/WALL-1/ombudsman",
                onToday(Map.of("ombudsman", "lgsco", "reference", "25 010 090")));
        var referral = told.location().orElseThrow();
        var tobias = signedIn("tobias");
        assertThat(tobias.get(referral).status()).isEqualTo(404);
        assertThat(tobias.get("/ombudsman").body()).doesNotContain("25 010 090", "WALL-1");
        assertThat(Stream.of("ines", "hilary")).allSatisfy(username -> {
            var visitor = signedIn(username);
            assertThat(visitor.get(referral).body()).contains("25 010 090", "WALL-1", "Wilhelmina Wallace");
            assertThat(visitor.get(referral + "/assessed").status()).isEqualTo(403);
        });
    }
}
