package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.Milestone;
import redress.testing.Requirement;

/** Once the council has taken a complaint over from a provider, it answers itself. */
class TakenOverFromProviderTest {

    @Requirement("PR-06")
    @Test
    void whoever_is_satisfied_after_the_council_took_over_still_gets_its_answer_or_withdraws() {
        var story =
                received("2026-06-01", "letter", "The home lost her glasses.").under("provider-first");
        story.step("provider-consent-asked").step("provider-consent-given").step("passed-to-provider");
        story.on("2026-06-10").step("provider-answered");
        story.on("2026-06-12").step("taken-over", "The answer left out the fees.");

        story.on("2026-06-15");
        assertThat(story.refused(story.taking("satisfied", "She rang and said so.")))
                .isEqualTo("no-longer");
        assertThat(CorporateCodeTest.sentence(story, story.taking("satisfied", "She rang and said so.")))
                .isEqualTo("This can be recorded no longer, because the council took the complaint over"
                        + " (SI 2009/309 reg 14). The council owes an answer of its own now, which can be short: find on"
                        + " what was settled, sign the response and send it. If the person wants none, record that they"
                        + " withdraw the complaint.");
        assertThat(story.refused(
                        new CaseCommand.Close(story.known().receipt().on().plusDays(14), ClosingReason.RESOLVED)))
                .isEqualTo("complaint-needs-response");

        story.element("The glasses.").finds(1, "upheld").answers().closes();
        assertThat(story.clock("six-months")).isEqualTo("Met 2026-11-30");
    }

    @Requirement("EA-34")
    @Test
    void what_the_provider_was_told_first_it_may_have_answered_before_the_council_heard_of_it() {
        var care = received("2026-06-10", "letter", "The home answered, and I am not satisfied.")
                .under("england-adults");
        care.does(new CaseCommand.TakeStep(
                new Milestone("provider-answered"),
                LocalDate.parse("2026-05-20"),
                Optional.empty(),
                "They are sorry."));
        assertThat(care.known().step(new Milestone("provider-answered"))).isPresent();
    }
}
