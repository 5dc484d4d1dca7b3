package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.journal.Actor;
import redress.journal.Event;
import redress.journal.EventTypes;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Journal;
import redress.journal.MasterKey;
import redress.journal.Personal;
import redress.journal.Progress;
import redress.journal.Recorded;
import redress.journal.StreamId;
import redress.journal.Verification;
import redress.organisation.Pence;
import redress.testing.Requirement;

/** Events of cases that were written in an earlier shape are read, and their chain still holds. */
class EarlierShapesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Personal<String> SAID = Personal.of("Said so");
    private static final StaffId ANN = new StaffId("ann");
    private static final Purpose.Remedy REFUND = new Purpose.Remedy(RemedyKind.REFUND, Optional.of(new Pence(12_550)));

    /** What an action was for, while only what was learnt had a source. */
    sealed interface PurposeOfBefore {

        record Remedy(RemedyKind kind, Optional<Pence> amount) implements PurposeOfBefore {}

        record Learning(ActionSource source, Optional<StaffId> answers) implements PurposeOfBefore {}
    }

    sealed interface Before extends Event {

        record ActionAgreed(
                ActionId action,
                LocalDate on,
                PurposeOfBefore purpose,
                Optional<ElementId> element,
                Personal<String> what,
                StaffId owner,
                LocalDate due)
                implements Before {}

        record LearningNotNeeded(LocalDate on, Personal<String> reason) implements Before {}
    }

    @Requirement("AL-30")
    @Test
    void a_remedy_of_before_follows_from_the_response_and_learning_keeps_its_source() {
        assertThat(readAfter(
                        agreed(1, new PurposeOfBefore.Remedy(REFUND.kind(), REFUND.amount())),
                        agreed(2, new PurposeOfBefore.Learning(ActionSource.OMBUDSMAN, Optional.of(ANN))),
                        agreed(3, new PurposeOfBefore.Learning(ActionSource.RESPONSE, Optional.empty()))))
                .containsExactly(
                        now(1, REFUND, ActionSource.RESPONSE, Optional.empty()),
                        now(2, new Purpose.Learning(), ActionSource.OMBUDSMAN, Optional.of(ANN)),
                        now(3, new Purpose.Learning(), ActionSource.RESPONSE, Optional.empty()));
    }

    @Requirement("AL-32")
    @Test
    void nothing_to_learn_of_before_is_said_of_the_whole_case() {
        assertThat(readAfter(new Before.LearningNotNeeded(DAY, SAID)))
                .containsExactly(new CaseEvent.LearningNotNeeded(DAY, Optional.empty(), SAID));
    }

    private static Before agreed(int number, PurposeOfBefore purpose) {
        return new Before.ActionAgreed(
                new ActionId(number), DAY, purpose, Optional.of(new ElementId(1)), SAID, ANN, DAY);
    }

    private static CaseEvent now(int number, Purpose purpose, ActionSource source, Optional<StaffId> answers) {
        return new CaseEvent.ActionAgreed(
                new ActionId(number), DAY, purpose, source, answers, Optional.of(new ElementId(1)), SAID, ANN, DAY);
    }

    private static List<Event> readAfter(Before... events) {
        try (var desk = new CaseworkDesk()) {
            var stream = StreamId.of(CaseworkDesk.NOW, "before");
            new Journal(
                            desk.database.source(),
                            new EventTypes(List.of(Before.class), List.of()),
                            List.of(),
                            MasterKey.of(new byte[32]))
                    .append(
                            History.begin(stream, "before"),
                            List.of(events).stream()
                                    .map(event -> new Happening(CaseworkDesk.NOW, event))
                                    .toList(),
                            new Actor("ann"),
                            CaseworkDesk.NOW);
            assertThat(new Verification(desk.journal)
                            .run(10, Progress.UNWATCHED)
                            .broken())
                    .isEmpty();
            return desk.journal.read(stream).orElseThrow().events().stream()
                    .map(Recorded::event)
                    .toList();
        }
    }
}
