package redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import redress.register.Register;
import redress.register.RegisterFile;
import redress.register.RegisterFixture;
import redress.register.Restriction;
import redress.register.RestrictionKind;
import redress.testing.Requirement;

/** Hilary once had the case of somebody whose conduct is referred: so Rufus decides whether their contact is restricted. */
class DecidedOutsideTest extends WebTest {

    @Autowired
    private Register<Conduct, ConductCommand, ConductEvent> conduct;

    private CaseReference reference;
    private StreamId entry;

    @BeforeEach
    void aWarningOverACaseThatHilaryOnceHad() {
        reference = new CaseReference("H-" + UUID.randomUUID().toString().substring(0, 8));
        anEnquiry(reference, "Nobody rings back.", "Percy Pike");
        give(reference, new CaseCommand.Allocate(today(), new StaffId("hilary")));
        give(reference, new CaseCommand.Allocate(today(), new StaffId("ines")));
        entry = StreamId.of(clock.instant(), "conduct over " + reference);
        var usual = RegisterFixture.referral(today());
        about(new ConductCommand.Refer(
                usual.by(),
                usual.on(),
                Optional.of(reference.value()),
                new ContactDetails("Percy Pike", "", "", ""),
                usual.behaviours(),
                usual.evidence(),
                usual.complaint(),
                usual.complaintWords(),
                usual.adjustments(),
                usual.adjustmentWords()));
        about(new ConductCommand.Warn(today(), "One officer will take your calls."));
    }

    @Requirement("RC-15")
    @Test
    void whoever_had_the_case_is_offered_no_decision_and_told_why_and_another_is_offered_it() {
        var hilary = signedIn("hilary");
        assertThat(hilary.get(path("")).body()).contains(why());
        assertThat(offered(hilary)).doesNotContain(path("/restrict"), path("/do-not-restrict"));
        assertThat(hilary.get(path("/restrict")).page().select("main").text()).contains(why());
        assertThat(hilary.get(path("/restrict")).page().select("main form")).isEmpty();

        var before = sequence();
        var refused = hilary.send("/cases", path("/do-not-restrict"), notRestricting(before));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(why());
        assertThat(sequence()).isEqualTo(before);

        var rufus = signedIn("rufus");
        assertThat(rufus.get(path("")).body()).doesNotContain("You have dealt with");
        assertThat(offered(rufus)).contains(path("/restrict"), path("/do-not-restrict"));
        assertThat(signedIn("meredith").get(path("")).body())
                .as("who may never decide")
                .doesNotContain("You have dealt with");
    }

    @Requirement("RC-15")
    @Test
    void nor_does_whoever_had_the_case_decide_the_appeal_or_change_what_is_restricted() {
        about(new ConductCommand.Restrict(
                RegisterFixture.outsider(new Actor("samir")),
                true,
                today(),
                List.of(new Restriction(RestrictionKind.ONE_CHANNEL, "Letters only.")),
                today().plusMonths(3),
                Optional.empty(),
                "Others could not reach us."));
        about(new ConductCommand.AskAppeal(today(), "I am lonely."));
        var hilary = signedIn("hilary");
        assertThat(hilary.get(path("")).body()).contains("The person appealed. " + why());
        assertThat(offered(hilary)).contains(path("/review")).doesNotContain(path("/decide-appeal"), path("/replace"));
        assertThat(offered(signedIn("rufus"))).contains(path("/decide-appeal"), path("/replace"));
    }

    @Requirement("RC-15")
    @Test
    void where_the_case_is_of_somebody_else_whoever_had_it_may_decide() {
        about(new ConductCommand.UntieCase(
                new Actor("meredith"), today(), reference.value(), "Another date of birth."));
        assertThat(offered(signedIn("hilary"))).contains(path("/restrict"), path("/do-not-restrict"));
    }

    @Requirement({"RC-15", "AL-11"})
    @Test
    void for_whom_the_case_concerns_there_is_nothing_to_decide() {
        give(
                reference,
                new CaseCommand.NameStaff(
                        new ElementId(1), new NamedStaff("Rufus Oyelaran", "", Optional.of(new StaffId("rufus")))));
        var rufus = signedIn("rufus");
        assertThat(Stream.of("", "/restrict", "/do-not-restrict"))
                .allSatisfy(
                        to -> assertThat(rufus.get(path(to)).status()).as(to).isEqualTo(404));
        assertThat(rufus.send("/cases", path("/do-not-restrict"), notRestricting(sequence()))
                        .status())
                .isEqualTo(404);
    }

    private String why() {
        return "You have dealt with case %s. Somebody who has not dealt with it decides.".formatted(reference);
    }

    private String path(String rest) {
        return "/conduct/" + entry + rest;
    }

    /** As a form that was opened somewhere would send it, with the word of whoever decides that they stand outside. */
    private Map<String, String> notRestricting(int seen) {
        return onToday(Map.of("sequence", String.valueOf(seen), "outside", "outside", "reasons", "It stopped."));
    }

    private List<String> offered(Visitor visitor) {
        return visitor.get(path("")).page().select(".redress-actions a").eachAttr("href");
    }

    private int sequence() {
        return conduct.find(entry).map(RegisterFile::sequence).orElse(0);
    }

    private void about(ConductCommand command) {
        assertThat(conduct.handle(entry, sequence(), command, occasion()))
                .isInstanceOf(redress.register.Answer.Done.class);
    }
}
