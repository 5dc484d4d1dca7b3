package redress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import redress.Redress;
import redress.access.Accounts;
import redress.access.RoleOfStaff;
import redress.casework.Answer;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.Cases;
import redress.casework.Kind;
import redress.casework.PersonDetails;
import redress.casework.Placement;
import redress.casework.Role;
import redress.casework.Sight;
import redress.casework.Triage;
import redress.journal.Actor;
import redress.journal.StreamId;
import redress.organisation.CouncilFolder;
import redress.organisation.Organisation;
import redress.register.Occasion;
import redress.testing.TestDatabase;

/** The whole program on a database of its own, with the sample council and its staff. */
@SpringBootTest(classes = Redress.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import(Probe.class)
abstract class WebTest {

    static final String PASSWORD = "look around freely";

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @Autowired
    Cases cases;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) throws IOException {
        var database = TestDatabase.fresh();
        var directory = Files.createTempDirectory("redress-web");
        registry.add("redress.database.url", database::url);
        registry.add("redress.database.username", database::user);
        registry.add("redress.database.password", database::password);
        registry.add("redress.data", directory::toString);
        registry.add("db-scheduler.enabled", () -> false);
    }

    @BeforeEach
    void sampleCouncil() {
        organisation.adopt(CouncilFolder.shipped("sample").orElseThrow(), new Actor("test"), clock.instant());
        accounts.addFrom(organisation.council().orElseThrow(), PASSWORD, clock.instant());
    }

    /** Today where the council is. */
    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), organisation.council().orElseThrow().timeZone());
    }

    /** Something that the council received today, by whichever way comes first in its lists. */
    CaseCommand.RecordRepresentation receipt(CaseReference reference, String account, CaseCommand.NewPerson... people) {
        var council = organisation.council().orElseThrow();
        return new CaseCommand.RecordRepresentation(
                reference,
                today(),
                council.channels().inForce(today()).getFirst().id(),
                council.pointsOfReceipt().inForce(today()).getFirst().id(),
                Optional.empty(),
                Optional.empty(),
                account,
                List.of(people));
    }

    /** Something to answer, of which one thing is complained. */
    void anEnquiry(CaseReference reference, String account, String complainant) {
        cases.begin(
                StreamId.of(clock.instant(), reference.value()),
                receipt(
                        reference,
                        account,
                        new CaseCommand.NewPerson(
                                Role.COMPLAINANT,
                                Optional.empty(),
                                Optional.empty(),
                                PersonDetails.named(complainant))),
                setting());
        give(
                reference,
                new CaseCommand.DecideTriage(
                        today(),
                        new Triage.TakenForward(Kind.ENQUIRY, Optional.empty()),
                        "Asks to be rung.",
                        CaseCommand.Considered.noConcern()));
        give(reference, new CaseCommand.AddElement(Placement.NOWHERE, account));
    }

    void give(CaseReference reference, CaseCommand command) {
        var file = cases.find(reference, new Sight.Everything()).orElseThrow();
        assertThat(cases.handle(reference, file.sequence(), command, setting())).isInstanceOf(Answer.Done.class);
    }

    /** Meredith, who sees everything, now. */
    Cases.Setting setting() {
        return new Cases.Setting(new Actor("meredith"), new Sight.Everything(), clock.instant(), today());
    }

    /** The same for a register. */
    Occasion occasion() {
        return new Occasion(new Actor("meredith"), clock.instant(), today());
    }

    /** What somebody types into a form, with today as its day. */
    Map<String, String> onToday(Map<String, String> values) {
        var typed = new HashMap<>(values);
        typed.put("on-day", String.valueOf(today().getDayOfMonth()));
        typed.put("on-month", String.valueOf(today().getMonthValue()));
        typed.put("on-year", String.valueOf(today().getYear()));
        return typed;
    }

    /** A browser that has not been here before. */
    Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }

    Visitor signedIn(String username) {
        var visitor = visitor();
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    /** Somebody of the sample staff with this role, as if signed in a moment ago. */
    RequestPostProcessor as(RoleOfStaff role) {
        var account = accounts.all().stream()
                .filter(each -> each.roles().equals(Set.of(role)) && each.active())
                .findFirst()
                .orElseThrow();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                accounts.present(account.username()).orElseThrow(), null, Set.of()));
    }
}
