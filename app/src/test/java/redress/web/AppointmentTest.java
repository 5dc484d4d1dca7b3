package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Kind;
import redress.casework.Person;
import redress.casework.PersonDetails;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Role;
import redress.casework.Sight;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.journal.Journal;
import redress.journal.StreamId;
import redress.organisation.Pence;
import redress.organisation.ServiceId;
import redress.register.ContactDetails;
import redress.register.IndependentPerson;
import redress.register.Part;
import redress.register.PoolCommand;
import redress.register.PoolEvent;
import redress.register.Register;
import redress.testing.Requirement;

/** Somebody of the pool gets a part in a case: once, whatever comes between the two places where that is written. */
class AppointmentTest extends WebTest {

    private static final String FORM = "/appoint/panel-member";

    @Autowired
    private Register<IndependentPerson, PoolCommand, PoolEvent> pool;

    @Autowired
    private DSLContext database;

    @Autowired
    private Journal journal;

    private CaseReference reference;
    private StreamId nadia;

    @BeforeEach
    void aCaseAndSomebodyOfThePool() {
        reference = new CaseReference("PANEL-" + UUID.randomUUID().toString().substring(0, 8));
        nadia = StreamId.of(clock.instant(), "nadia of " + reference);
        cases.begin(
                StreamId.of(clock.instant(), reference.value()),
                receipt(reference, "Nobody listens."),
                new Cases.Setting(new Actor("meredith"), new Sight.Everything(), clock.instant(), today()));
        pool.begin(
                nadia,
                new PoolCommand.Join(
                        today(),
                        new ContactDetails("Nadia " + reference, "", "", ""),
                        List.of(Part.PANEL_MEMBER),
                        List.of()),
                occasion());
        keeps(new PoolCommand.FileCv(today(), today().plusYears(1)));
    }

    @Requirement("RP-01")
    @Test
    void a_form_that_is_sent_twice_fills_one_seat_and_costs_one_fee() {
        var meredith = signedIn("meredith");
        assertThat(appoint(meredith).location()).isPresent();
        var again = appoint(meredith);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".govuk-error-summary").text())
                .contains("is the member of the panel of this case already");
        assertThat(seats()).hasSize(1);
        assertThat(pool.find(nadia).orElseThrow().known().appointments()).hasSize(1);
    }

    @Requirement("RP-07")
    @Test
    void killed_between_the_pool_and_the_case_it_is_in_neither_and_sent_again_it_is_in_both() {
        var file = cases.find(reference, new Sight.Everything()).orElseThrow();
        var second =
                Stream.of(nadia, file.stream()).max(Comparator.naturalOrder()).orElseThrow();
        database.execute("create function kill() returns trigger language plpgsql as $$ begin"
                + " perform pg_terminate_backend(pg_backend_pid()); return new; end $$");
        database.execute("create trigger kill before insert on journal_event for each row when (new.stream = '" + second
                + "') execute function kill()");
        var meredith = signedIn("meredith");
        try {
            assertThat(appoint(meredith).status()).isEqualTo(500);
        } finally {
            database.execute("drop function kill() cascade");
        }
        assertThat(seats()).isEmpty();
        assertThat(pool.find(nadia).orElseThrow().known().appointments()).isEmpty();

        assertThat(appoint(meredith).location()).isPresent();
        assertThat(seats()).hasSize(1);
        assertThat(pool.find(nadia).orElseThrow().known().appointments()).hasSize(1);
    }

    @Requirement("RP-06")
    @Test
    void whoever_may_correct_takes_an_appointment_back_and_the_history_says_by_whom_and_why() {
        var meredith = signedIn("meredith");
        appoint(meredith);
        var page = "/independent-people/" + nadia;
        assertThat(meredith.submit(
                                page + "/take-back",
                                page + "/take-back",
                                Map.of("told", "3", "reason", "It was another Nadia."))
                        .location())
                .isPresent();
        assertThat(meredith.get(page).page().select("main").text())
                .contains(
                        "Appointed to case " + reference + " – taken back",
                        "By Meredith",
                        "It was another Nadia.",
                        "They were not appointed yet.");

        var olwen = visitor();
        olwen.signIn("olwen", PASSWORD);
        assertThat(olwen.get(page).page().select("main").text()).doesNotContain("Take back what was recorded");
    }

    @Test
    void what_the_pool_wrote_and_the_case_did_not_is_put_right_by_appointing_again() {
        keeps(new PoolCommand.Appoint(
                Part.PANEL_MEMBER, reference.value(), Optional.empty(), today(), new Pence(100_00)));
        assertThat(appoint(signedIn("meredith")).location()).isPresent();
        assertThat(seats()).hasSize(1);
        assertThat(pool.find(nadia).orElseThrow().known().appointments()).hasSize(1);
    }

    @Requirement("RP-05")
    @Test
    void whoever_agrees_a_fee_sees_what_is_left_of_the_budget() {
        var year = organisation.council().orElseThrow().reportYearOf(today());
        var meredith = signedIn("meredith");
        var path = "/budget/" + year + "/set";
        assertThat(meredith.submit(path, path, Map.of("amount", "5000")).location())
                .isPresent();
        assertThat(meredith.get("/cases/" + reference + FORM)
                        .page()
                        .select("#fee-hint")
                        .text())
                .contains("Left to agree in " + year + ": £");
    }

    @Requirement({"RP-01", "RP-04"})
    @Test
    void a_conflict_with_the_service_of_any_part_of_the_complaint_bars_them() {
        var service = new ServiceId("commissioned-care");
        keeps(new PoolCommand.DeclareConflict(today(), Optional.of(service), "Her brother works there."));
        var file = cases.find(reference, new Sight.Everything()).orElseThrow();
        cases.handle(
                reference,
                file.sequence(),
                new CaseCommand.AddElement(
                        new Placement(Optional.empty(), Optional.of(service), Optional.empty(), Optional.empty()),
                        "The visits were late."),
                new Cases.Setting(new Actor("meredith"), new Sight.Everything(), clock.instant(), today()));
        var meredith = signedIn("meredith");
        assertThat(meredith.get("/cases/" + reference + FORM)
                        .page()
                        .select("main")
                        .text())
                .contains("Cannot be appointed: declared a conflict of interest with Commissioned Care.");
        var refused = appoint(meredith);
        assertThat(refused.page().select("#person-error").text()).contains("declared a conflict of interest");
        assertThat(seats()).isEmpty();
    }

    @Requirement("AL-05")
    @Test
    void nobody_is_appointed_to_a_destroyed_case_and_that_is_the_reason_whoever_they_are() {
        keeps(new PoolCommand.DeclareConflict(today(), Optional.empty(), "Her brother works there."));
        var stream = cases.find(reference, new Sight.Everything()).orElseThrow().stream();
        assertThat(journal.erase(stream, "end of retention", new Actor("test"), clock.instant()))
                .isTrue();
        var before = written();
        var refused = appoint(signedIn("meredith"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text())
                .contains("This was erased at the end of its time. Nobody can be appointed.");
        assertThat(written()).isEqualTo(before);
    }

    private int written() {
        return database.fetchCount(DSL.table("journal_event"));
    }

    @Requirement("AL-85")
    @Test
    void whom_the_rules_of_the_case_would_refuse_is_shown_with_the_reason() {
        give(
                reference,
                new CaseCommand.DecideTriage(
                        today(),
                        new Triage.TakenForward(Kind.COMPLAINT, Optional.of(new ProcedureInForce("children", "2006"))),
                        "Her placement.",
                        CaseCommand.Considered.noConcern()));
        give(
                reference,
                new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.INDEPENDENT_PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        PersonDetails.named("Nadia " + reference))));
        assertThat(signedIn("meredith")
                        .get("/cases/" + reference + FORM)
                        .page()
                        .select("main")
                        .text())
                .contains(
                        "Cannot be appointed: Nadia " + reference + " is the independent person of this case already");
    }

    @Requirement("AL-85")
    @Test
    void where_nobody_in_the_pool_takes_the_part_a_link_leads_to_adding_somebody() {
        assertThat(signedIn("meredith")
                        .get("/cases/" + reference + "/appoint/panel-chair")
                        .page()
                        .select("main a")
                        .eachAttr("href"))
                .contains("/independent-people/new");
    }

    private Visitor.Answer appoint(Visitor visitor) {
        var page = "/cases/" + reference + FORM;
        return visitor.submit(page, page, onToday(Map.of("person", nadia.toString(), "fee", "100.00")));
    }

    private List<PersonDetails> seats() {
        return cases.find(reference, new Sight.Everything()).orElseThrow().known().people().stream()
                .filter(person -> person.role() == Role.PANEL_MEMBER)
                .map(Person::details)
                .map(details -> details.orElse(PersonDetails.named("")))
                .toList();
    }

    private void keeps(PoolCommand command) {
        pool.handle(nadia, pool.find(nadia).orElseThrow().sequence(), command, occasion());
    }
}
