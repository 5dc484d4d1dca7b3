package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.desk.Brindlemere.MEREDITH;
import static redress.desk.Brindlemere.after;
import static redress.desk.Brindlemere.takenForward;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redress.access.Credential;
import redress.access.RoleOfStaff;
import redress.access.SignedIn;
import redress.casework.CaseCommand;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.NameStaff;
import redress.casework.CaseCommand.TakeBackStaff;
import redress.casework.ElementId;
import redress.casework.NamedStaff;
import redress.casework.Placement;
import redress.casework.StaffConcernedId;
import redress.casework.StaffId;
import redress.testing.Requirement;

/** Who of the staff a complaint concerns, on the page and in the history, for those who may read it and for others. */
class StaffConcernedPageTest {

    private static final SignedIn WITHOUT =
            new SignedIn("ada", "Ada Min", Set.of(RoleOfStaff.ADMINISTRATOR), new Credential("of ada"));

    private static final CaseCommand[] NAMED = {
        takenForward(),
        new AddElement(Placement.NOWHERE, "She was rude"),
        new NameStaff(new ElementId(1), new NamedStaff("Kim Ross", "social worker", Optional.of(new StaffId("ines")))),
        new NameStaff(new ElementId(1), new NamedStaff("Lee Lomax", "", Optional.empty())),
        new TakeBackStaff(new StaffConcernedId(2), "Lee was not there.")
    };

    @Test
    void whoever_may_read_it_finds_the_name_at_the_element_and_what_was_taken_back_in_the_history() {
        var page = CaseView.of(after(MEREDITH, NAMED));
        assertThat(page.elements().getFirst().facts())
                .containsExactly(new Fact("Staff concerned", "Kim Ross, social worker"));
        var timeline = Brindlemere.timeline(NAMED);
        assertThat(timeline.getFirst())
                .extracting(TimelineEntry::title, TimelineEntry::facts)
                .containsExactly(
                        "Staff concerned: a name taken back",
                        List.of(new Fact("Who", "Lee Lomax"), new Fact("Reason", "Lee was not there.")));
        assertThat(timeline.get(2).facts())
                .containsExactly(
                        new Fact("Who", "Kim Ross, social worker"), new Fact("In this system", "Ines Rowntree"));
    }

    @Requirement("AL-13")
    @Test
    void to_anybody_else_no_page_is_made_with_it() {
        var page = CaseView.of(after(WITHOUT, NAMED));
        assertThat(page.toString()).contains("She was rude").doesNotContain("Kim", "Lee", "Ines", "was not there");
        var timeline = Brindlemere.timeline(Brindlemere.recorded(NAMED).stream()
                .map(AtHand::withoutStaffConcerned)
                .toList());
        assertThat(timeline.toString()).contains("She was rude").doesNotContain("Kim", "Lee", "Ines", "was not there");
        assertThat(after(WITHOUT, NAMED).known().staffConcerned()).isEmpty();
        assertThat(CommandForms.find("staff-not-concerned", after(WITHOUT, NAMED))
                        .orElseThrow()
                        .fields()
                        .apply(after(WITHOUT, NAMED))
                        .toString())
                .doesNotContain("Kim");
    }
}
