package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Fenshire.BOOK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import redress.casework.RandomCommands.Given;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.Procedure;

/** What holds whatever an office does, in whatever order, under every procedure that ships and on the way between two. */
class RandomHistoriesTest {

    @Provide
    Arbitrary<List<Given>> histories() {
        return RandomCommands.histories(40);
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(BOOK.procedures().all());
    }

    @Property(tries = 2000)
    void no_command_can_leave_the_rules(
            @ForAll("procedures") Procedure first,
            @ForAll("procedures") Procedure other,
            @ForAll("histories") List<Given> history) {
        Optional<Case> known = Optional.empty();
        var events = new ArrayList<CaseEvent>();
        for (var told : withFirstContact(history)) {
            var given = under(first, other, told);
            var before = known;
            switch (Rules.decide(known, given.command(), given.today(), BOOK)) {
                case Ruling.Refused(var refusal) ->
                    assertThat(refusal.sentence()).isNotBlank();
                case Ruling.Accepted(var happened) -> {
                    for (var event : happened) {
                        known = Optional.of(Evolution.evolve(known, event));
                        events.add(event);
                    }
                    check(before, known.orElseThrow(), given);
                }
            }
        }
        assertThat(Evolution.of(events))
                .as("the fold of all events is the case")
                .isEqualTo(known);
    }

    /** The same command to a case of this procedure, or now and then of the other, and about a clock that it has. */
    private static Given under(Procedure first, Procedure other, Given given) {
        var day = given.today().getDayOfYear();
        var procedure = day % 5 == 0 ? other : first;
        var command = given.command();
        if (command instanceof CaseCommand.DecideTriage decide
                && decide.decision() instanceof Triage.TakenForward forward
                && forward.procedure().isPresent()) {
            return new Given(
                    given.today(),
                    new CaseCommand.DecideTriage(
                            decide.on(),
                            Fenshire.forward(procedure),
                            decide.reason(),
                            CaseCommand.Considered.noConcern()));
        }
        if (procedure.clocks().isEmpty()) {
            return given;
        }
        var clock = procedure.clocks().get(day % procedure.clocks().size()).id();
        return switch (command) {
            case CaseCommand.Extend it ->
                new Given(
                        given.today(),
                        new CaseCommand.Extend(clock, it.agreedOn(), it.until(), it.notifiedOn(), it.reason()));
            case CaseCommand.ExplainDelay it ->
                new Given(given.today(), new CaseCommand.ExplainDelay(it.on(), clock, it.reason(), it.words()));
            case CaseCommand _ -> given;
        };
    }

    private static void check(Optional<Case> before, Case after, Given given) {
        var readings = BOOK.readings(after);
        assertThat(BOOK.readings(after)).as("deriving twice is deriving once").isEqualTo(readings);
        assertThat(Disposition.all()).as("the ledger has a place for it").contains(after.disposition());
        if (after.proceedings().firstAnswer().isPresent()) {
            assertThat(after.proceedings().firstAnswer().orElseThrow().on())
                    .isAfterOrEqualTo(after.receipt().on().minusYears(1));
        }
        assertThat(after.receipt().latest().filter(after.receipt().on()::isAfter))
                .as("nothing was recorded before receipt")
                .isEmpty();
        monitored(after.aftermath());
        before.ifPresent(earlier -> stillBarred(earlier, after, given));
        before.ifPresent(earlier -> compare(BOOK.readings(earlier), readings, given));
    }

    private static void monitored(Aftermath aftermath) {
        assertThat(aftermath.actions())
                .as("somebody answers for what was recommended")
                .allMatch(action ->
                        !action.source().isMonitored() || action.answers().isPresent());
        assertThat(aftermath.noLearning())
                .as("of nothing is it said that there is something to learn, and nothing")
                .allMatch(none -> aftermath.learnt(none.element()).isEmpty());
        assertThat(aftermath.noLearning())
                .extracting(CaseEvent.LearningNotNeeded::element)
                .doesNotHaveDuplicates();
    }

    private static void stillBarred(Case before, Case after, Given given) {
        if (!(given.command() instanceof CaseCommand.ShowAuthority)) {
            assertThat(before.people())
                    .as("only what is shown lets somebody act again")
                    .filteredOn(person -> person.isBarredOn(given.today()))
                    .allMatch(person -> after.person(person.id())
                            .map(still -> still.isBarredOn(given.today()))
                            .orElse(after.past().people().contains(person)));
        }
    }

    private static void compare(List<ClockReading> before, List<ClockReading> after, Given given) {
        var command = given.command();
        if (command instanceof CaseCommand.ExplainDelay
                || command instanceof CaseCommand.AskContribution
                || command instanceof CaseCommand.ReceiveContribution
                || command instanceof CaseCommand.DropContribution) {
            assertThat(after)
                    .as("neither a reason nor another's part changes a clock")
                    .isEqualTo(before);
        }
        if (command instanceof CaseCommand.AskForAuthority
                || command instanceof CaseCommand.ShowAuthority
                || command instanceof CaseCommand.RecordAuthorityRefused
                || command instanceof CaseCommand.WithdrawAuthority) {
            assertThat(after).as("authority stops and moves no clock").isEqualTo(before);
        }
        if (command instanceof CaseCommand.Extend) {
            assertThat(dues(after))
                    .as("extending never shortens")
                    .allSatisfy((clock, due) ->
                            assertThat(due).isAfterOrEqualTo(dues(before).get(clock)));
        }
    }

    private static Map<ClockId, LocalDate> dues(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> reading.due().isPresent())
                .collect(Collectors.toMap(
                        reading -> reading.rule().id(), reading -> reading.due().orElseThrow()));
    }

    private static List<Given> withFirstContact(List<Given> history) {
        var all = new ArrayList<Given>();
        all.add(new Given(RandomCommands.firstDay(), RandomCommands.firstContact()));
        all.addAll(history);
        return all;
    }
}
