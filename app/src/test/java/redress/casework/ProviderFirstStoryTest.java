package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.Telling.received;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.testing.Requirement;
import redress.testing.StoryOf;

/** A complaint about a care home that the council pays for: the home answers first, and the council after all. */
@StoryOf("provider-first-1")
class ProviderFirstStoryTest {

    @Requirement({"PR-01", "PR-02", "PR-03", "PR-40", "AL-16"})
    @Test
    void the_home_answers_late_the_council_takes_over_and_the_ombudsman_finds_the_council_at_fault() {
        // Miss Ferris rings on the Friday before the bank holiday of 25 May 2026, for her mother. Nobody is at risk.
        var story = received("2026-05-22", "telephone", "The home lost her glasses and left her in bed.")
                .speaks(Role.COMPLAINANT, "Dora Ferris", "lacks-capacity")
                .under("provider-first");
        assertThat(story.clock("oral-exit")).as("the next working day").isEqualTo("Running 2026-05-26");
        assertThat(story.clock("acknowledge")).isEqualTo("Running 2026-05-28");
        assertThat(story.clock("six-months"))
                .as("the council's own, from the first day")
                .isEqualTo("Running 2026-11-21");

        // She has it acknowledged and written down on the 27th, and shows that she may speak for her mother.
        story.on("2026-05-27").acknowledged().step("oral-record-sent");
        story.showsAuthority(1, "The lasting power of attorney, and the assessment of 2 February.");

        // The home learns nothing before she agrees that it may.
        story.step("provider-consent-asked", "That the home would have her letter and answer it.");
        assertThat(story.refused(story.taking("passed-to-provider", "To the manager.")))
                .isEqualTo("too-early");
        story.on("2026-05-29").step("provider-consent-given", "By telephone.");
        story.step("passed-to-provider", "The manager answers all of it.");
        assertThat(story.clock("provider-answer")).as("ten working days").isEqualTo("Running 2026-06-12");

        // The manager is away, and the council gives the home a week. It is two working days late even so.
        story.on("2026-06-11").takesTime("provider-answer", "2026-06-19", "The manager is away.");
        story.on("2026-06-23")
                .step("provider-answered", "The glasses are paid for. She was in bed because she was ill.");
        assertThat(story.clock("provider-answer")).isEqualTo("Missed 2026-06-19");
        story.explains("provider-answer", "waiting-provider", "The manager came back on the 22nd.");

        // Miss Ferris has the glasses and does not believe the rest. The council takes over, with a target of its
        // own, which depends on how hard it is.
        story.on("2026-06-24").step("taken-over", "She is not satisfied about the mornings in bed.");
        assertThat(story.clock("local-target")).as("simple until assessed").isEqualTo("Running 2026-07-08");
        assertThat(story.refused(assessed("2026-06-24", "baffling"))).isEqualTo("no-such-degree");
        story.does(assessed("2026-06-24", "complex"));
        assertThat(story.clock("local-target")).isEqualTo("Running 2026-07-29");
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-11-21");

        // She agrees to the end of July. The surgery is asked for its part, whose lateness is its own.
        story.on("2026-07-01")
                .plans(Discussion.HELD, "Read the home's notes and the surgery's.")
                .promises("2026-07-31", PeriodBasis.AGREED, "");
        story.does(new CaseCommand.AskContribution(
                LocalDate.parse("2026-07-01"), "The surgery", "When was she ill?", LocalDate.parse("2026-07-10")));
        story.on("2026-07-14")
                .does(new CaseCommand.ReceiveContribution(
                        new ContributionId(1), LocalDate.parse("2026-07-14"), "On three mornings of nine."));
        assertThat(story.clock("response-period")).as("moved by nobody's part").isEqualTo("Running 2026-07-31");

        // One more week is agreed before either date has passed.
        story.on("2026-07-28")
                .takesTime("local-target", "2026-08-07", "The home's rota is still to come.")
                .promises("2026-08-07", PeriodBasis.AGREED, "The home's rota is still to come.");
        story.on("2026-08-05")
                .element("The glasses.")
                .element("Six mornings in bed.")
                .finds(1, "upheld")
                .finds(2, "upheld")
                .answers();
        assertThat(story.clock("local-target")).isEqualTo("MetAsExtended 2026-08-07");
        assertThat(story.clock("response-period")).isEqualTo("MetAsExtended 2026-08-07");
        assertThat(story.clock("six-months")).isEqualTo("Met 2026-11-21");
        assertThat(story.clock("provider-answer")).as("late is late").isEqualTo("Missed 2026-06-19");

        // The council pays, and asks every home about its mornings.
        story.pays(RemedyKind.FINANCIAL, 15_000, "For six mornings.", "2026-09-04")
                .learns("Ask about mornings at every visit to a home.", "2026-10-30")
                .closes();
        story.on("2026-09-03").done(1, "Paid.");
        story.on("2026-10-30").done(2, "The form for visits.");
        assertThat(story.wasLate(1)).isFalse();
        assertThat(story.wasLate(2)).isFalse();

        // The Ombudsman finds the council at fault, whose care it was. It pays on the last day.
        var referral = ReferralTelling.notified("lgsco", "2026-11-02", story.known())
                .on("2026-11-16")
                .takenUp()
                .enquiry()
                .on("2026-12-14")
                .answered()
                .on("2027-02-01")
                .decided("upheld")
                .recommended(ReferralStoryTest.PAYMENT, "2027-03-01");
        assertThat(referral.on("2027-03-01").done(1).compliance(1)).isEqualTo(Compliance.COMPLIED);
    }

    @Requirement("PR-03")
    @Test
    void how_complex_it_is_does_not_cure_a_target_that_has_passed() {
        var story = received("2026-06-01", "letter", "The glasses.").under("provider-first");
        story.on("2026-06-23").step("taken-over").does(assessed("2026-06-23", "complex"));
        assertThat(story.clock("local-target")).isEqualTo("Running 2026-07-28");
        assertThat(story.on("2026-07-29").refused(assessed("2026-07-29", "complex")))
                .isEqualTo("cures-a-breach");
    }

    @Requirement({"PR-01", "PR-41"})
    @Test
    void where_the_person_does_not_agree_the_council_answers_itself() {
        var story = received("2026-06-01", "letter", "The home.").under("provider-first");
        story.on("2026-06-02").step("provider-consent-asked").step("provider-consent-refused", "Not them.");
        assertThat(story.refused(story.taking("passed-to-provider", "To the home.")))
                .isEqualTo("too-early");
        story.step("taken-over", "She does not want the home to know.");
        assertThat(story.clock("local-target")).isEqualTo("Running 2026-06-16");
        assertThat(story.clock("provider-answer")).isEqualTo("NotStarted");
    }

    @Requirement("PR-42")
    @Test
    void care_that_somebody_arranged_and_paid_for_leaves_with_its_ground() {
        var story = received("2026-06-01", "letter", "My own carer.").under("provider-first");
        story.does(story.excluding("provider-first", "private-arrangement"));
        assertThat(story.known().disposition()).isEqualTo("ineligible");
    }

    @Requirement("PR-04")
    @Test
    void what_the_provider_settles_to_the_persons_satisfaction_needs_no_second_answer() {
        var story =
                received("2026-06-01", "letter", "The home lost her glasses.").under("provider-first");
        assertThat(story.refused(story.taking("satisfied", "She is."))).isEqualTo("too-early");
        story.step("provider-consent-asked").step("provider-consent-given").step("passed-to-provider");
        story.on("2026-06-10").step("provider-answered").step("satisfied", "She rang and said so. We told her of us.");
        assertThat(story.known().position())
                .isEqualTo(new Position.Closed(LocalDate.parse("2026-06-10"), ClosingReason.SETTLED));
        assertThat(story.known().disposition())
                .as("a complaint that was received, whoever put it right (reg 18)")
                .isEqualTo("complaint");
        assertThat(story.clock("six-months")).isEqualTo("NotNeeded");
        assertThat(story.refused(new CaseCommand.Close(story.today(), ClosingReason.SETTLED)))
                .isEqualTo("closed");
        story.does(new CaseCommand.Reopen(story.today(), "They never came back."));
        assertThat(story.clock("six-months")).isEqualTo("Running 2026-11-30");
        story.step("satisfied", "Now they are found.");
    }

    @Requirement("PR-05")
    @Test
    void what_bars_or_ends_a_complaint_to_the_council_bars_or_ends_one_that_a_provider_answers_first() {
        var late = received("2026-05-01", "letter", "Two winters ago.").under("provider-first");
        late.happened("occurred", "2024-12-01");
        late.element("The cold.").finds(1, "upheld");
        assertThat(late.refused(late.signing())).isEqualTo("out-of-time");

        var spoken = received("2026-05-01", "telephone", "Nobody came.").under("provider-first");
        spoken.on("2026-05-05").step("resolved-orally", "A carer went at once. She said thank you.");
        assertThat(spoken.known().disposition()).isEqualTo("resolved-informally");

        var provider = Fenshire.BOOK.procedure(late.known()).orElseThrow();
        var adults = Fenshire.BOOK
                .find(new ProcedureInForce("england-adults", "here"))
                .orElseThrow();
        assertThat(provider.exclusions()).containsAll(adults.exclusions());
        assertThat(provider.actingBases()).isEqualTo(adults.actingBases());
        assertThat(provider.effectiveFrom()).as("when regulation 11 began").isEqualTo("2010-10-01");
    }

    private static CaseCommand assessed(String on, String degree) {
        return new CaseCommand.AssessComplexity(LocalDate.parse(on), degree, "Two homes and a surgery.");
    }
}
