package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.casework.CaseCommand;
import redress.casework.CaseReference;
import redress.casework.ElementId;
import redress.casework.NamedStaff;
import redress.casework.StaffId;
import redress.journal.Actor;
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
import redress.register.Restriction;
import redress.register.RestrictionKind;
import redress.register.ReviewOutcome;
import redress.testing.Requirement;

/** Who sees on a case that somebody's contact is restricted, what they see of it, and who is reminded of its review. */
class RestrictionOnCaseTest extends WebTest {

    private static final String MARKER = "[role=region][aria-labelledby^=restriction]";

    @Autowired
    private Register<Conduct, ConductCommand, ConductEvent> conduct;

    @Autowired
    private Register<IndependentPerson, PoolCommand, PoolEvent> pool;

    private String name;
    private CaseReference first;
    private CaseReference second;
    private StreamId entry;

    @BeforeEach
    void twoComplaintsOfOnePersonWhoseContactIsRestrictedOverTheFirst() {
        name = "Percy " + UUID.randomUUID();
        first = aComplaint("A-");
        second = aComplaint("B-");
        entry = StreamId.of(clock.instant(), "conduct of " + name);
        var usual = RegisterFixture.referral(today());
        about(new ConductCommand.Refer(
                usual.by(),
                usual.on(),
                Optional.of(first.value()),
                new ContactDetails(name, "", "", ""),
                usual.behaviours(),
                usual.evidence(),
                usual.complaint(),
                usual.complaintWords(),
                usual.adjustments(),
                usual.adjustmentWords()));
        about(new ConductCommand.Warn(today(), "One officer will take your calls."));
        about(new ConductCommand.Restrict(
                RegisterFixture.outsider(new Actor("rufus")),
                true,
                today(),
                List.of(new Restriction(RestrictionKind.ONE_CHANNEL, "Letters only.")),
                today().plusDays(1),
                Optional.empty(),
                "Others could not reach us."));
    }

    @Requirement("RC-07")
    @Test
    void whoever_may_see_the_case_sees_what_holds_and_nobody_sees_why() {
        give(first, new CaseCommand.Allocate(today(), new StaffId("ines")));
        assertThat(Stream.of("olwen", "ines", "meredith", "hilary"))
                .allSatisfy(account -> assertThat(signedIn(account)
                                .get("/cases/" + first)
                                .page()
                                .select(MARKER)
                                .text())
                        .as(account)
                        .contains(
                                "Contact with " + name + " is restricted",
                                "One way of contact only Letters only.",
                                "He is hard of hearing, so letters come first. This goes before every restriction.",
                                "A new complaint is taken on its merits all the same",
                                "still read")
                        .doesNotContain("Forty calls", "Others could not reach us", "One officer will take"));
        assertThat(signedIn("tobias").get("/cases/" + first).status()).isEqualTo(404);
        assertThat(Stream.of("jonah", "petra"))
                .allSatisfy(account -> assertThat(
                                signedIn(account).get("/cases/" + first).status())
                        .isEqualTo(403));
    }

    @Requirement("RC-07")
    @Test
    void only_those_who_keep_the_register_are_led_to_it() {
        give(first, new CaseCommand.Allocate(today(), new StaffId("ines")));
        assertThat(Stream.of("meredith", "hilary"))
                .allSatisfy(account -> assertThat(signedIn(account)
                                .get("/cases/" + first)
                                .page()
                                .select(MARKER + " a")
                                .attr("href"))
                        .isEqualTo("/conduct/" + entry));
        assertThat(Stream.of("olwen", "ines"))
                .allSatisfy(account -> assertThat(
                                signedIn(account).get("/cases/" + first).body())
                        .doesNotContain("/conduct"));
    }

    @Requirement("RC-08")
    @Test
    void only_those_who_keep_the_register_are_asked_about_the_same_name_and_their_answer_is_what_counts() {
        assertThat(signedIn("olwen").get("/cases/" + second).body()).doesNotContain("restricted", "/conduct");
        var meredith = signedIn("meredith");
        var asked = meredith.get("/cases/" + second).page().select("main .govuk-inset-text");
        assertThat(asked.text()).contains(name, "Is it the same person?");
        var link = asked.select("a[href*=/tie]").attr("href");
        assertThat(meredith.get(link).page().select("#caseReference").val()).isEqualTo(second.value());

        assertThat(tie(meredith, second.value()).location()).isPresent();
        assertThat(signedIn("olwen")
                        .get("/cases/" + second)
                        .page()
                        .select(MARKER)
                        .text())
                .contains("Letters only.");
        assertThat(meredith.get("/cases/" + second).body()).doesNotContain("Is it the same person?");
    }

    @Requirement("RC-08")
    @Test
    void whoever_is_told_apart_is_not_asked_about_again() {
        var meredith = signedIn("meredith");
        var path = "/conduct/" + entry + "/untie";
        assertThat(meredith.submit(
                                path, path, Map.of("caseReference", second.value(), "reason", "Another date of birth."))
                        .location())
                .isPresent();
        assertThat(meredith.get("/cases/" + second).body()).doesNotContain(entry.toString());
    }

    @Requirement({"RC-08", "AL-11"})
    @Test
    void only_a_case_that_they_may_see_is_tied() {
        var meredith = signedIn("meredith");
        give(second, named("meredith"));
        assertThat(Stream.of("Percy Pike", second.value())).allSatisfy(reference -> {
            var answer = tie(meredith, reference);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#caseReference-error").text()).contains("that you may see");
        });
    }

    @Requirement({"RC-07", "AL-11"})
    @Test
    void for_whom_one_of_the_cases_concerns_the_restriction_is_nowhere() {
        tie(signedIn("meredith"), second.value());
        var hilary = signedIn("hilary");
        assertThat(hilary.get("/conduct/" + entry).body()).contains(second.value());
        give(second, named("hilary"));
        give(second, named("olwen"));
        assertThat(hilary.get("/conduct/" + entry).status()).isEqualTo(404);
        assertThat(hilary.get("/conduct?show=review").body()).doesNotContain(name);
        for (var account : List.of("hilary", "olwen")) {
            assertThat(signedIn(account).get("/cases/" + first).page().select(MARKER))
                    .as(account)
                    .isEmpty();
        }
        assertThat(signedIn("samir").get("/cases/" + first).page().select(MARKER))
                .hasSize(1);
    }

    @Requirement("RC-09")
    @Test
    void once_it_is_lifted_no_case_shows_it() {
        about(new ConductCommand.Review(
                new Actor("rufus"), today(), ReviewOutcome.LIFT, Optional.empty(), Optional.empty(), "It stopped."));
        assertThat(signedIn("olwen").get("/cases/" + first).page().select(MARKER))
                .isEmpty();
    }

    @Requirement("RC-06")
    @Test
    void those_who_keep_the_register_are_reminded_of_its_review_on_their_work_list() {
        assertThat(Stream.of("meredith", "hilary")).allSatisfy(account -> {
            var reminder = reminders(account, "/conduct");
            assertThat(reminder.text()).as(account).contains("of restrictions", "due within 5 working days");
            assertThat(signedIn(account)
                            .get(reminder.attr("href"))
                            .page()
                            .select("main tbody")
                            .text())
                    .contains(name);
        });
        assertThat(Stream.of("olwen", "ines"))
                .allSatisfy(
                        account -> assertThat(reminders(account, "/conduct")).isEmpty());
    }

    @Requirement("RP-03")
    @Test
    void those_who_keep_the_pool_are_reminded_of_a_cv() {
        var person = StreamId.of(clock.instant(), "pool " + name);
        var day = occasion();
        pool.begin(
                person,
                new PoolCommand.Join(
                        today(),
                        new ContactDetails("Nadia " + name, "", "", ""),
                        RegisterFixture.joining(today()).parts(),
                        List.of()),
                day);
        pool.handle(person, 1, new PoolCommand.FileCv(today(), today().plusDays(1)), day);
        assertThat(Stream.of("meredith", "olwen")).allSatisfy(account -> {
            var reminder = reminders(account, "/independent-people");
            assertThat(reminder.text()).as(account).contains("to be reviewed within 5 working days");
            assertThat(signedIn(account)
                            .get(reminder.attr("href"))
                            .page()
                            .select("main tbody")
                            .text())
                    .contains("Nadia " + name);
        });
        assertThat(Stream.of("hilary", "ines"))
                .allSatisfy(account ->
                        assertThat(reminders(account, "/independent-people")).isEmpty());
    }

    private Elements reminders(String account, String path) {
        return signedIn(account).get("/cases").page().select("main [aria-label=Reminders] a[href^=%s]".formatted(path));
    }

    private Visitor.Answer tie(Visitor visitor, String reference) {
        var path = "/conduct/" + entry + "/tie";
        return visitor.submit(path, path, Map.of("caseReference", reference, "reason", "The same date of birth."));
    }

    private static CaseCommand named(String account) {
        return new CaseCommand.NameStaff(
                new ElementId(1), new NamedStaff(account, "", Optional.of(new StaffId(account))));
    }

    private void about(ConductCommand command) {
        var sequence = conduct.find(entry).map(RegisterFile::sequence).orElse(0);
        assertThat(conduct.handle(entry, sequence, command, occasion()))
                .isInstanceOf(redress.register.Answer.Done.class);
    }

    private CaseReference aComplaint(String prefix) {
        var reference = new CaseReference(prefix + UUID.randomUUID().toString().substring(0, 8));
        anEnquiry(reference, "Nobody rings back.", name.toUpperCase(Locale.UK));
        return reference;
    }
}
