package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import redress.journal.Progress;
import redress.journal.Rebuild;
import redress.journal.Seals;
import redress.journal.Verification;

class RandomCommandsTest {

    record Step(CaseReference reference, CaseCommand command) {}

    @Provide
    Arbitrary<List<Step>> thousands() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 25).map(number -> new CaseReference("R" + number)),
                        CommandsAtRandom.any())
                .as(Step::new)
                .list()
                .ofSize(1_000);
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void after_a_thousand_commands_everything_holds_and_rebuilt_equals_live(@ForAll("thousands") List<Step> steps) {
        try (var desk = new CaseworkDesk()) {
            var done = steps.stream()
                    .filter(step -> give(desk, step) instanceof Answer.Done)
                    .count();
            new Seals(desk.journal).seal(CaseworkDesk.NOW);

            assertThat(done).isGreaterThan(200);
            var verified = new Verification(desk.journal).run(10, Progress.UNWATCHED);
            assertThat(verified.broken()).isEmpty();
            assertThat(verified.streams()).isEqualTo(25);
            var live = desk.derived();
            new Rebuild(desk.journal).run(Progress.UNWATCHED);
            assertThat(desk.derived()).isEqualTo(live);
        }
    }

    private static Answer give(CaseworkDesk desk, Step step) {
        var setting = CaseworkDesk.setting();
        var found = desk.cases.find(step.reference(), setting.sight());
        return found.isPresent()
                ? desk.cases.handle(step.reference(), found.orElseThrow().sequence(), step.command(), setting)
                : desk.cases.begin(
                        redress.journal.StreamId.of(
                                CaseworkDesk.NOW, step.reference().value()),
                        CommandsAtRandom.recording(
                                step.reference(), CommandsAtRandom.FIRST, "We write " + "What happened 😀 ".repeat(20)),
                        setting);
    }
}
