package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.BOOK;
import static redress.desk.Brindlemere.COUNCIL;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.TODAY;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.casework.ActingBasisId;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.PersonDetails;
import redress.casework.Role;
import redress.testing.Requirement;

/** Why somebody may act for another is chosen among what the law of the case knows. */
class ActingBasesTest {

    private static final String SAY_WHY = "Say why somebody may act for another";

    @Requirement("AL-23")
    @Test
    void a_childrens_case_offers_what_the_childrens_procedure_names_with_the_rule() {
        var bases = after(MEREDITH, takenForward("children", "2006")).bases();
        assertThat(bases)
                .extracting(Option::code)
                .containsExactly(
                        "own-behalf",
                        "parent",
                        "foster-carer",
                        "care-leaver",
                        "special-guardian",
                        "sufficient-interest",
                        "asked");
        assertThat(bases)
                .contains(Option.of("parent", "Parent or person with parental responsibility")
                        .hint("1989 c. 41 s 26(3)(b) and (c)"));
    }

    @Requirement("AL-23")
    @Test
    void before_anybody_has_decided_what_it_is_all_that_any_procedure_names_is_offered_once() {
        assertThat(new ActingBases(COUNCIL, BOOK).on(TODAY))
                .extracting(Option::code)
                .contains("affected", "child", "parent", "sufficient-interest")
                .doesNotHaveDuplicates();
        assertThat(after(MEREDITH).bases()).isEqualTo(new ActingBases(COUNCIL, BOOK).on(TODAY));
    }

    @Requirement("AL-23")
    @Test
    void a_reason_that_the_procedure_does_not_know_is_asked_for_again() {
        assertThat(CaseView.of(after(MEREDITH, ben("child"), takenForward("children", "2006")))
                        .next())
                .extracting(CasePage.Action::text)
                .contains(SAY_WHY);
        var known = CaseView.of(after(MEREDITH, ben("sufficient-interest"), takenForward("children", "2006")));
        assertThat(known.next()).extracting(CasePage.Action::text).doesNotContain(SAY_WHY);
        assertThat(known.people().getLast().facts())
                .contains(
                        new Fact("Why they may act", "Somebody with sufficient interest in the child's welfare"),
                        new Fact("Written in", "1989 c. 41 s 26(3)(e)"));
    }

    private static CaseCommand ben(String basis) {
        return new AddPerson(new CaseCommand.NewPerson(
                Role.REPRESENTATIVE,
                Optional.empty(),
                Optional.of(new ActingBasisId(basis)),
                PersonDetails.named("Ben Bold")));
    }
}
