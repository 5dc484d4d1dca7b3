package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.RECEIVED;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.CaseCommand.AskForAuthority;
import redress.casework.CaseCommand.RecordAuthorityRefused;
import redress.casework.CaseCommand.ShowAuthority;
import redress.casework.CaseCommand.WithdrawAuthority;
import redress.casework.Means;
import redress.casework.PersonDetails;
import redress.casework.PersonId;
import redress.casework.Role;
import redress.testing.Requirement;

/** Authority to act, beside the person on the page of a case, with what to do next. */
class AuthorityPageTest {

    private static final PersonId BEN = new PersonId(2);

    @Requirement("EA-18")
    @Test
    void the_page_says_what_must_be_seen_and_to_ask_for_it_and_that_asking_stops_no_clock() {
        var authority = ofBen();
        assertThat(authority.state()).isEqualTo("Not asked for");
        assertThat(authority.facts())
                .containsExactly(new Fact("What must be seen", "The person's written or recorded consent"));
        assertThat(authority.next()).isEqualTo("Ask for it now. Asking stops no clock.");
        assertThat(authority.links())
                .extracting(CasePage.Action::href)
                .first()
                .asString()
                .endsWith("/authority-ask?person=2");
        assertThat(page().people().getFirst().authority())
                .as("she speaks for herself")
                .isEmpty();
    }

    @Test
    void a_reply_is_what_is_due_next_until_it_is_late_and_then_is_to_be_chased_beside_the_councils_own_date() {
        var asked = new AskForAuthority(BEN, RECEIVED, TODAY);
        assertThat(page(asked).glance().due()).hasValueSatisfying(due -> {
            assertThat(due.title()).isEqualTo("Reply about authority to act");
            assertThat(due.overdue()).isFalse();
            assertThat(due.href()).isEqualTo("#person-2");
        });
        var late = new AskForAuthority(BEN, RECEIVED, TODAY.minusDays(1));
        assertThat(ofBen(late).state()).isEqualTo("Chase the reply");
        assertThat(page(late).glance().due())
                .hasValueSatisfying(due -> assertThat(due.href()).contains("/clocks/"));
    }

    @Test
    void after_a_refusal_the_page_goes_on_saying_that_no_response_can_go_to_them_until_it_is_shown() {
        var refused = new RecordAuthorityRefused(BEN, TODAY, "No.");
        var askedAgain = ofBen(refused, new AskForAuthority(BEN, TODAY, TODAY));
        assertThat(askedAgain.stateClass()).isEqualTo("govuk-tag--red");
        assertThat(askedAgain.next()).startsWith("The response cannot go to them until it is shown");
    }

    @Test
    void what_was_shown_can_be_withdrawn_and_then_the_page_says_that_no_response_can_go_to_them() {
        var shown = new ShowAuthority(BEN, TODAY, "A signed form.", "This complaint.", Optional.of(TODAY.plusYears(1)));
        assertThat(ofBen(shown).facts())
                .contains(new Fact("What was seen", "A signed form."), new Fact("Ends on", "4 June 2027"));
        assertThat(ofBen(shown).links())
                .extracting(CasePage.Action::text)
                .containsExactly("Record that authority was withdrawn");
        assertThat(Brindlemere.timeline(told(shown)).getFirst().title())
                .isEqualTo("Authority to act: Ben Bold showed it");

        var withdrawn = ofBen(shown, new WithdrawAuthority(BEN, TODAY, "No longer."));
        assertThat(withdrawn.stateClass()).isEqualTo("govuk-tag--red");
        assertThat(withdrawn.next()).startsWith("The response cannot go to them");
    }

    @Test
    void before_a_response_is_sent_the_form_warns_of_what_was_never_shown() {
        var at = after(MEREDITH, told());
        assertThat(Warnings.of(EndForms.send(), at)).singleElement().asString().contains("Ben Bold");
        assertThat(Warnings.of(EndForms.close(), at)).isEmpty();
    }

    @Requirement("AL-86")
    @Test
    void before_a_response_is_signed_the_form_warns_that_authority_was_refused_or_withdrawn() {
        var refused = after(MEREDITH, told(new RecordAuthorityRefused(BEN, TODAY, "No.")));
        assertThat(Warnings.of(EndForms.sign(), refused))
                .anySatisfy(warning -> assertThat(warning).contains("Ben Bold", "refused on 4 June 2026"));
        var shown = new ShowAuthority(BEN, TODAY, "A form.", "This complaint.", Optional.empty());
        var withdrawn = after(MEREDITH, told(shown, new WithdrawAuthority(BEN, TODAY, "No longer.")));
        assertThat(Warnings.of(EndForms.sign(), withdrawn))
                .anySatisfy(warning -> assertThat(warning).contains("Ben Bold", "withdrawn on 4 June 2026"));
        assertThat(Warnings.of(EndForms.sign(), after(MEREDITH, told(shown))).toString())
                .doesNotContain("Ben Bold");
    }

    private static AuthorityView ofBen(CaseCommand... then) {
        return page(then).people().get(1).authority().orElseThrow();
    }

    private static CasePage page(CaseCommand... then) {
        return CaseView.of(after(MEREDITH, told(then)));
    }

    private static CaseCommand[] told(CaseCommand... then) {
        var commands = new ArrayList<CaseCommand>();
        commands.add(takenForward());
        commands.add(new Acknowledge(TODAY, Means.LETTER));
        commands.add(new AddPerson(new CaseCommand.NewPerson(
                Role.REPRESENTATIVE,
                Optional.empty(),
                Optional.of(new ActingBasisId("asked")),
                PersonDetails.named("Ben Bold"))));
        commands.addAll(List.of(then));
        return commands.toArray(CaseCommand[]::new);
    }
}
