package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import redress.casework.RandomCommands.Given;
import redress.journal.Progress;
import redress.journal.Rebuild;
import redress.journal.Seals;
import redress.journal.StreamId;
import redress.journal.Verification;

/** What holds of the database whatever an office does. */
class RandomCommandsTest {

    private static final int CASES = 25;
    private static final int COMMANDS_EACH = 40;

    @Provide
    Arbitrary<List<List<Given>>> histories() {
        return RandomCommands.histories(COMMANDS_EACH, COMMANDS_EACH).list().ofSize(CASES);
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void after_a_thousand_commands_everything_holds_and_rebuilt_equals_live(
            @ForAll("histories") List<List<Given>> histories) {
        try (var desk = new CaseworkDesk()) {
            IntStream.range(0, CASES).forEach(number -> begin(desk, number));
            var done = IntStream.range(0, CASES * COMMANDS_EACH)
                    .filter(index -> give(
                                    desk,
                                    index % CASES,
                                    histories.get(index % CASES).get(index / CASES))
                            instanceof Answer.Done)
                    .count();
            new Seals(desk.journal).seal(CaseworkDesk.NOW);

            assertThat(done).isGreaterThan(CASES * COMMANDS_EACH / 5);
            var verified = new Verification(desk.journal).run(10, Progress.UNWATCHED);
            assertThat(verified.broken()).isEmpty();
            assertThat(verified.streams()).isEqualTo(CASES);
            var live = desk.derived();
            new Rebuild(desk.journal).run(Progress.UNWATCHED);
            assertThat(desk.derived()).isEqualTo(live);
        }
    }

    private static CaseReference reference(int number) {
        return new CaseReference("R" + number);
    }

    /** The account is as long as it takes for a sign of two halves to stand where the summary ends. */
    private static void begin(CaseworkDesk desk, int number) {
        var first = RandomCommands.firstContact();
        var recording = new CaseCommand.RecordRepresentation(
                reference(number),
                first.receivedOn(),
                first.channel(),
                first.pointOfReceipt(),
                first.relationship(),
                first.service(),
                "x".repeat(140 + number) + "😀 and so on",
                first.people());
        desk.cases.begin(
                StreamId.of(CaseworkDesk.NOW, "case " + number),
                recording,
                CaseworkDesk.setting(RandomCommands.firstDay()));
    }

    private static Answer give(CaseworkDesk desk, int number, Given given) {
        var setting = CaseworkDesk.setting(given.today());
        var file = desk.cases.find(reference(number), setting.sight()).orElseThrow();
        return desk.cases.handle(reference(number), file.sequence(), given.command(), setting);
    }
}
