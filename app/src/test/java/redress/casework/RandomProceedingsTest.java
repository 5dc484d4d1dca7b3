package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.ClockRule;
import redress.procedure.ClockState;
import redress.procedure.Milestone;
import redress.procedure.Procedure;
import redress.procedure.Stage;
import redress.procedure.Step;
import redress.testing.Requirement;
import redress.testing.ShippedProcedures;

/** Random commands under every procedure: what the rules accept never leaves the rules. */
class RandomProceedingsTest {

    private static final LocalDate FIRST = RandomCommands.firstDay();

    /** One random choice: a command by its number, on a day so many days later. */
    record Choice(int which, int what, int daysLater) {}

    @Provide
    Arbitrary<List<Choice>> choices() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 26),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 9))
                .as(Choice::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(Fenshire.BOOK.procedures().all());
    }

    @Example
    void every_procedure_that_ships_is_among_them() {
        assertThat(Fenshire.BOOK.procedures().all())
                .extracting(procedure -> procedure.basis().orElseGet(procedure::reference))
                .containsExactlyInAnyOrderElementsOf(ShippedProcedures.files().keySet());
    }

    @Property(tries = 2000)
    void no_command_can_leave_the_rules(
            @ForAll("procedures") Procedure procedure, @ForAll("choices") List<Choice> choices) {
        var known = begun(procedure);
        var today = FIRST;
        for (var choice : choices) {
            today = today.plusDays(choice.daysLater());
            var command = command(procedure, known, choice, today);
            var before = Fenshire.BOOK.readings(known);
            if (Rules.decide(Optional.of(known), command, today, Fenshire.BOOK)
                    instanceof Ruling.Accepted(var events)) {
                wasOpen(known, command, procedure);
                for (var event : events) {
                    known = Evolution.evolve(Optional.of(known), event);
                }
                holds(known, procedure);
                missedStaysMissed(before, Fenshire.BOOK.readings(known), command, today);
            }
        }
    }

    @Requirement("AL-04")
    @Property(tries = 500)
    void the_same_facts_in_any_order_give_the_same_clocks(
            @ForAll("procedures") Procedure procedure, @ForAll("orders") List<Integer> order) {
        var day = FIRST.plusDays(2);
        var ofAComplaint = List.<CaseCommand>of(
                Fenshire.BOOK.agreedClocks(begun(procedure)).isEmpty()
                        ? new CaseCommand.AddNote(day, "The rules set the days.")
                        : new CaseCommand.GiveResponsePeriod(day, day.plusDays(40), PeriodBasis.AGREED, day, ""),
                new CaseCommand.AgreePlan(day, Discussion.HELD, "Read the logs."));
        var ofAnything = List.<CaseCommand>of(
                new CaseCommand.FindNothingToLearn(day, "It was explained."),
                new CaseCommand.AddNote(day, "She rang at four."));
        var facts = Stream.concat(
                        Stream.of(
                                new CaseCommand.Acknowledge(day, Means.LETTER),
                                new CaseCommand.AddElement(Placement.NOWHERE, "Late."),
                                new CaseCommand.Allocate(day, Fenshire.SAM)),
                        (procedure.kinds().contains("complaint") ? ofAComplaint : ofAnything).stream())
                .toList();
        assertThat(states(told(procedure, order.stream().map(facts::get).toList(), day)))
                .isEqualTo(states(told(procedure, facts, day)));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4);
    }

    private static List<ClockState> states(Case known) {
        var once = Fenshire.BOOK.readings(known);
        assertThat(once).as("deriving twice is deriving once").isEqualTo(Fenshire.BOOK.readings(known));
        return once.stream().map(ClockReading::state).toList();
    }

    private static Case told(Procedure procedure, List<CaseCommand> commands, LocalDate day) {
        var known = begun(procedure);
        for (var command : commands) {
            var ruling = Rules.decide(Optional.of(known), command, day, Fenshire.BOOK);
            for (var event : ((Ruling.Accepted) ruling).events()) {
                known = Evolution.evolve(Optional.of(known), event);
            }
        }
        return known;
    }

    private static Case begun(Procedure procedure) {
        return Fenshire.Telling.received(FIRST.toString(), "telephone", "Late.")
                .under(procedure)
                .known();
    }

    private static void wasOpen(Case before, CaseCommand command, Procedure procedure) {
        if (command instanceof CaseCommand.TakeStep step) {
            var facts = Fenshire.BOOK.milestones(before);
            assertThat(procedure
                            .step(step.fact())
                            .flatMap(Step::unless)
                            .filter(unless -> facts.date(unless.fact()).isPresent()))
                    .as("what closes the way to " + step.fact())
                    .isEmpty();
        }
    }

    private static void holds(Case known, Procedure procedure) {
        var proceedings = known.proceedings();
        var steps = new HashSet<Milestone>();
        for (var step : proceedings.steps()) {
            var rule = procedure.step(step.fact()).orElseThrow();
            assertThat(steps.add(step.fact()) || rule.again())
                    .as("once, unless it can happen again")
                    .isTrue();
            assertThat(rule.early() || !step.on().isBefore(known.receipt().on()))
                    .isTrue();
            var facts = Fenshire.BOOK.milestones(known);
            assertThat(rule.after())
                    .as("what must come before " + step.fact())
                    .allMatch(fact -> !facts.date(fact).orElseThrow().isAfter(step.on()));
        }
        for (var reply : proceedings.replies()) {
            assertThat(reply.sent().on())
                    .as("sent once it was signed")
                    .isAfterOrEqualTo(reply.signed().orElseThrow().on());
            reply.sent()
                    .stage()
                    .flatMap(proceedings::opening)
                    .ifPresent(asked -> assertThat(reply.signed().orElseThrow().on())
                            .as("signed once its stage was asked for")
                            .isAfterOrEqualTo(asked.on()));
        }
        if (known.position() instanceof Position.Closed(var on, var why)) {
            assertThat(proceedings.answers())
                    .as("closed once it was answered, for whatever reason: " + why)
                    .allMatch(sent -> !sent.on().isAfter(on));
        }
        assertThat(known.receipt().latest().filter(known.receipt().on()::isAfter))
                .as("nothing was recorded before receipt")
                .isEmpty();
        assertThat(proceedings.opened())
                .extracting(CaseEvent.StageOpened::stage)
                .doesNotHaveDuplicates();
        assertThat(proceedings.declined())
                .allMatch(declined -> procedure
                        .stage(declined.stage())
                        .flatMap(Stage::opening)
                        .flatMap(opening -> opening.refusal(declined.ground()))
                        .isPresent());
        for (var pause : proceedings.pauses()) {
            var during = Stream.concat(
                    pause.reviews().stream().map(CaseEvent.PauseReviewed::on),
                    pause.resumed().stream().map(CaseEvent.Resumed::on));
            assertThat(during)
                    .as("looked at, and ended, once it stood still")
                    .allMatch(on -> !on.isBefore(pause.paused().from()));
        }
        if (known.proceedings().standsStill() && !known.isClosed()) {
            assertThat(NextDue.own(known, Fenshire.BOOK.readings(known)))
                    .as("a case that stands still always has a date")
                    .isPresent();
        }
        for (var place = 1; place < proceedings.pauses().size(); place++) {
            assertThat(proceedings.pauses().get(place).paused().from())
                    .isAfterOrEqualTo(proceedings
                            .pauses()
                            .get(place - 1)
                            .resumed()
                            .orElseThrow()
                            .on());
        }
        assertThat(proceedings.answers())
                .extracting(CaseEvent.ResponseSent::stage)
                .doesNotHaveDuplicates();
        forAnotherPerson(known, procedure);
    }

    /** Whoever had a stage before, or signed its answer, has no part in one that is for another person. */
    private static void forAnotherPerson(Case known, Procedure procedure) {
        var first = procedure.stages().getFirst().id();
        for (var stage : procedure.stages()) {
            if (stage.another().isEmpty()) {
                continue;
            }
            var before = new HashSet<StaffId>();
            for (var reply : known.proceedings().replies()) {
                var answered = reply.sent().stage().orElse(first);
                if (answered.equals(stage.another().orElseThrow().than())) {
                    before.add(reply.signed().orElseThrow().by());
                    reply.heldBy().ifPresent(before::add);
                } else if (answered.equals(stage.id())) {
                    assertThat(before)
                            .doesNotContain(reply.signed().orElseThrow().by());
                    reply.heldBy().ifPresent(staff -> assertThat(before).doesNotContain(staff));
                }
            }
            if (known.proceedings().stage().equals(Optional.of(stage.id()))) {
                known.handling()
                        .allocatedTo()
                        .ifPresent(staff ->
                                assertThat(before).as("who has the case").doesNotContain(staff));
                known.handling()
                        .signed()
                        .ifPresent(signed -> assertThat(before).as("who signed").doesNotContain(signed.by()));
            }
        }
    }

    /** The clocks follow what was put right, but for when the case stood still. */
    private static void missedStaysMissed(
            List<ClockReading> before, List<ClockReading> after, CaseCommand command, LocalDate today) {
        if (command instanceof CaseCommand.Correct(var on, var correction, var reason)
                && CorrectionRules.ofPause(correction)) {
            assertThat(lateOfThoseThatPause(after, today))
                    .as("what had passed has passed, after " + command)
                    .containsAll(lateOfThoseThatPause(before, today));
        }
    }

    private static List<ClockId> lateOfThoseThatPause(List<ClockReading> readings, LocalDate today) {
        return RuleBook.late(readings, today).stream()
                .map(ClockReading::rule)
                .filter(rule -> rule.pause().isPresent())
                .map(ClockRule::id)
                .toList();
    }

    private static CaseCommand command(Procedure procedure, Case known, Choice choice, LocalDate today) {
        var stages = procedure.stages();
        var stage = stages.get(choice.what() % stages.size());
        var steps = stages.stream().flatMap(each -> each.steps().stream()).toList();
        return switch (choice.which()) {
            case 0, 1, 2 ->
                steps.isEmpty()
                        ? new CaseCommand.AddNote(today, "Nothing to record.")
                        : step(steps.get(choice.what() % steps.size()), today.minusDays(choice.what() % 3));
            case 3, 4 ->
                new CaseCommand.OpenStage(stage.id(), today, "She asks.", choice.what() % 2 == 0 ? "" : "Ill.");
            case 5 -> new CaseCommand.DeclineStage(stage.id(), today, "not-eligible", "She was told.");
            case 6 ->
                new CaseCommand.Pause(
                        today.minusDays(choice.what() % 20),
                        today.minusDays(choice.what() % 7),
                        today.plusDays(choice.what() * 8L - 30),
                        "The court sits.");
            case 7 -> new CaseCommand.Resume(today.minusDays(choice.what() % 4));
            case 18 ->
                new CaseCommand.ReviewPause(
                        today.minusDays(choice.what() % 10), "It still sits.", today.plusDays(choice.what() * 8L - 30));
            case 19, 20 ->
                new CaseCommand.Correct(today, ofPause(choice, today.minusDays(choice.what() % 25)), "Typed wrongly.");
            case 8 -> new CaseCommand.AssessComplexity(today, choice.what() % 2 == 0 ? "complex" : "simple", "So.");
            case 9 -> new CaseCommand.AddElement(Placement.NOWHERE, "Late.");
            case 10 ->
                new CaseCommand.RecordFinding(new ElementId(1 + choice.what() % 2), new Finding("upheld"), "The log.");
            case 11 -> appointment(choice);
            case 13 -> new CaseCommand.Acknowledge(today, Means.LETTER);
            case 14, 15, 16 ->
                new CaseCommand.Correct(
                        today, correction(procedure, choice, today.minusDays(choice.what() % 25)), "Typed wrongly.");
            case 17 ->
                new CaseCommand.EnterLate(
                        today,
                        new CaseCommand.OpenStage(stage.id(), today.minusDays(choice.what() % 30), "She asks.", "Ill."),
                        "Her letter.");
            case 12 -> new CaseCommand.SignResponse(today, colleague(choice), "Dear Ms Abbott");
            case 22 ->
                new CaseCommand.GiveResponsePeriod(
                        today, today.plusDays(choice.what()), PeriodBasis.SET, today, "More to read.");
            case 23 -> extension(procedure, choice, today);
            case 24, 25 -> new CaseCommand.Allocate(today, colleague(choice));
            default ->
                choice.what() % 2 == 0
                        ? new CaseCommand.SendResponse(today, Means.LETTER)
                        : new CaseCommand.Close(today, ClosingReason.ANSWERED);
        };
    }

    private static CaseCommand extension(Procedure procedure, Choice choice, LocalDate today) {
        var clocks = procedure.clocks();
        return clocks.isEmpty()
                ? new CaseCommand.AddNote(today, "Nothing is due.")
                : new CaseCommand.Extend(
                        clocks.get(choice.what() % clocks.size()).id(),
                        today,
                        today.plusDays(choice.what()),
                        today,
                        "More to read.");
    }

    private static StaffId colleague(Choice choice) {
        return List.of(Fenshire.SAM, new StaffId("olive"), new StaffId("ruth")).get(choice.what() % 3);
    }

    private static Correction correction(Procedure procedure, Choice choice, LocalDate date) {
        var stages = procedure.stages();
        var stage = stages.get(choice.what() % stages.size()).id();
        var steps = stages.stream().flatMap(each -> each.steps().stream()).toList();
        return switch (choice.what() % 9) {
            case 0 -> new Correction.ReceivedOn(date);
            case 1 -> new Correction.AcknowledgedOn(date);
            case 2 -> new Correction.RespondedOn(date);
            case 3 -> new Correction.StageOpenedOn(stage, date);
            case 4 -> new Correction.StageAnsweredOn(stage, date);
            case 5 -> new Correction.ClosedOn(date);
            case 6 -> new Correction.SignedOn(date);
            default ->
                steps.isEmpty()
                        ? new Correction.PlannedOn(date)
                        : new Correction.StepTakenOn(
                                steps.get(choice.daysLater() % steps.size()).fact(), date);
        };
    }

    private static Correction ofPause(Choice choice, LocalDate date) {
        var pause = 1 + choice.daysLater() % 2;
        return switch (choice.what() % 3) {
            case 0 -> new Correction.PausedFrom(pause, date);
            case 1 -> new Correction.PauseToldOn(pause, date);
            default -> new Correction.ResumedOn(pause, date);
        };
    }

    private static CaseCommand step(Step step, LocalDate on) {
        return new CaseCommand.TakeStep(
                step.fact(), on, step.choices().stream().findFirst().map(Step.Choice::id), "Done.");
    }

    private static CaseCommand appointment(Choice choice) {
        var roles = new ArrayList<>(List.of(Role.values()));
        return new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                roles.get(choice.what() % roles.size()),
                Optional.empty(),
                Optional.empty(),
                PersonDetails.named("Person " + choice.what() % 5)));
    }
}
