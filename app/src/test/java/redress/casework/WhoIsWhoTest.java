package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.journal.Personal;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.testing.Requirement;

/** Whoever is on a case is put right by name and address, on whatever case; and nothing is put right that was right. */
class WhoIsWhoTest {

    private static final PersonDetails ADA =
            new PersonDetails("Ada Abbott", "ada@example.org", "01234 567890", "1 High Street");

    @Requirement("AL-82")
    @Test
    void who_a_person_is_and_how_to_reach_them_is_put_right_and_nothing_else_of_them_changes() {
        var story = received("2026-03-02", "letter", "Nobody came.").under("england-adults");
        story.appoints(Role.ADVOCATE, "Ada Abott").does(new CaseCommand.Withdraw(story.today(), "It came."));
        var before = story.known().person(new PersonId(1)).orElseThrow();
        story.does(called(1, ADA));
        var after = story.known().person(new PersonId(1)).orElseThrow();
        assertThat(after.details()).isEqualTo(Personal.of(ADA));
        assertThat(after.role()).isEqualTo(before.role());
        assertThat(after.authority()).isEqualTo(before.authority());
        assertThat(story.known().isClosed()).isTrue();
        assertThat(story.refused(called(2, ADA))).isEqualTo("no-such-person");
        assertThat(story.refused(called(1, PersonDetails.named(" ")))).isEqualTo("empty");
    }

    @Requirement("AL-82")
    @Test
    void nobody_gets_two_parts_that_nobody_may_have_by_a_corrected_name() {
        var child = received("2026-03-02", "letter", "I want a panel.").under("england-children");
        child.asksFor("stage-2")
                .appoints(Role.INVESTIGATING_OFFICER, "Ivy Grant")
                .appoints(Role.INDEPENDENT_PERSON, "Peter Mos");
        assertThat(child.refused(called(2, PersonDetails.named("Ivy Grant")))).isEqualTo("conflict");
        child.does(called(2, PersonDetails.named("Peter Moss")));
        child.does(called(2, new PersonDetails("Peter Moss", "", "01234", "")));
    }

    @Requirement("AL-83")
    @Test
    void a_correction_that_changes_nothing_is_refused() {
        var story = received("2026-03-02", "letter", "Nobody came.").under("england-adults");
        story.appoints(Role.ADVOCATE, "Ada Abbott").acknowledged();
        var receipt = story.known().receipt();
        assertThat(story.refused(correct(new Correction.ReceivedOn(receipt.on()))))
                .isEqualTo("nothing-changes");
        assertThat(story.refused(correct(new Correction.ReceivedBy(receipt.channel(), receipt.point()))))
                .isEqualTo("nothing-changes");
        assertThat(story.refused(correct(new Correction.RelationshipOf(Optional.empty()))))
                .isEqualTo("nothing-changes");
        assertThat(story.refused(correct(new Correction.AcknowledgedOn(LocalDate.parse("2026-03-02")))))
                .isEqualTo("nothing-changes");
        assertThat(story.refused(called(1, PersonDetails.named("Ada Abbott")))).isEqualTo("nothing-changes");
        story.does(correct(new Correction.ReceivedBy(new ChannelId("email"), new PointOfReceiptId("complaints-team"))));
    }

    private static CaseCommand called(int person, PersonDetails details) {
        return new CaseCommand.CorrectPerson(
                new PersonId(person), LocalDate.parse("2026-03-02"), details, "She wrote to us.");
    }

    private static CaseCommand correct(Correction correction) {
        return new CaseCommand.Correct(LocalDate.parse("2026-03-02"), correction, "She wrote to us.");
    }
}
