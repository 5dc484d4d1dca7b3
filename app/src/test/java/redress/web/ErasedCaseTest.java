package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Kind;
import redress.casework.PersonDetails;
import redress.casework.ProcedureInForce;
import redress.casework.Role;
import redress.casework.Sight;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.journal.Journal;
import redress.journal.StreamId;

/** A case at the end of its time: what it counts for is there, names and words are gone from every page. */
class ErasedCaseTest extends WebTest {

    private static final CaseReference REFERENCE = new CaseReference("ERASED-1");

    @Autowired
    private Journal journal;

    @Test
    void neither_the_page_of_the_case_nor_why_it_may_be_complained_about_says_who_it_was_or_what_they_said() {
        var stream = StreamId.of(clock.instant(), REFERENCE.value());
        aComplaint(stream);
        var meredith = visitor();
        meredith.signIn("meredith", PASSWORD);
        var pages = List.of("/cases/ERASED-1", "/cases/ERASED-1/eligibility");
        assertThat(pages)
                .allSatisfy(path -> assertThat(meredith.get(path).body()).contains("Wilhelmina Wallace"));

        journal.erase(stream, "Kept for six years.", new Actor("test"), clock.instant());
        assertThat(pages).allSatisfy(path -> {
            var answer = meredith.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("This case was erased at the end of its time")
                    .doesNotContain("Wilhelmina", "About care that we arranged");
        });
        assertThat(meredith.get("/cases/ERASED-1/eligibility").body()).contains("May this person complain?", "Erased");
    }

    private void aComplaint(StreamId stream) {
        var council = organisation.council().orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), council.timeZone());
        var setting = new Cases.Setting(new Actor("olwen"), new Sight.Everything(), clock.instant(), today);
        cases.begin(
                stream,
                new CaseCommand.RecordRepresentation(
                        REFERENCE,
                        today,
                        council.channels().inForce(today).getFirst().id(),
                        council.pointsOfReceipt().inForce(today).getFirst().id(),
                        Optional.empty(),
                        Optional.empty(),
                        "The carer came an hour late.",
                        List.of(new CaseCommand.NewPerson(
                                Role.COMPLAINANT,
                                Optional.empty(),
                                Optional.of(new ActingBasisId("own-behalf")),
                                PersonDetails.named("Wilhelmina Wallace")))),
                setting);
        var file = cases.find(REFERENCE, new Sight.Everything()).orElseThrow();
        cases.handle(
                REFERENCE,
                file.sequence(),
                new CaseCommand.DecideTriage(
                        today,
                        new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("adults", "2024"))),
                        "About care that we arranged.",
                        CaseCommand.Considered.noConcern()),
                setting);
    }
}
