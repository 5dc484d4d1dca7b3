package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import redress.casework.Question.Subject;
import redress.organisation.RouteReasonId;
import redress.procedure.Milestone;
import redress.procedure.Procedure;
import redress.procedure.Stage;
import redress.procedure.StageId;
import redress.procedure.Step;
import redress.testing.Requirement;

/** What the page of eligibility says, and what the rules decide when they are asked on the same day, is one and the same. */
class EligibilityAgreesTest {

    private static final RuleBook BOOK = Fenshire.BOOK;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final PersonId DAUGHTER = new PersonId(1);

    /** One random choice: something that is done, by its number, on a day so many days later. */
    record Choice(int which, int what, int daysLater) {}

    @Provide
    Arbitrary<List<Choice>> choices() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 12))
                .as(Choice::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(BOOK.procedures().inForce("complaint", FIRST));
    }

    @Provide
    Arbitrary<String> channels() {
        return Arbitraries.of("telephone", "letter");
    }

    @Requirement("AL-36")
    @Property(tries = 1000)
    void the_page_never_says_what_the_rules_would_not_decide(
            @ForAll("procedures") Procedure procedure,
            @ForAll("channels") String channel,
            @ForAll("choices") List<Choice> choices) {
        var known = begun(procedure, channel);
        var today = FIRST;
        agrees(known, today);
        for (var choice : choices) {
            today = today.plusDays(choice.daysLater());
            for (var command : done(procedure, known, choice, today)) {
                known = after(known, command, today);
            }
            agrees(known, today);
        }
    }

    private static void agrees(Case known, LocalDate today) {
        var eligibility = Eligibility.of(known, BOOK, today);
        var rules = new Asked(known, today);
        for (var question : eligibility.questions()) {
            assertThat(question.verdict().because()).as(question.asked()).isNotBlank();
            if (!question.code().isEmpty()) {
                switch (question.subject()) {
                    case STAGE -> stage(question, rules);
                    case REFUSAL -> refusal(question, rules);
                    case WAY_OUT -> wayOut(question, rules);
                    case GROUND -> ground(question, rules);
                    case SHARING -> sharing(question, rules);
                    case RISK, PROCEDURE, PERSON, TIME -> {}
                }
            }
        }
        answer(eligibility, rules);
    }

    private static void stage(Question question, Asked rules) {
        var atOnce = rules.asking(question.code(), "");
        var withReason = rules.asking(question.code(), "She was ill.");
        switch (question.verdict()) {
            case Verdict.Yes _ -> {
                assertThat(rules.refuses(atOnce)).as(question.asked()).isEmpty();
                lastDay(question).ifPresent(last -> {
                    var onTheDay = new Asked(rules.known(), last);
                    assertThat(onTheDay.refuses(onTheDay.asking(question.code(), "")))
                            .as("in time until " + last)
                            .isEmpty();
                    var after = new Asked(rules.known(), last.plusDays(1));
                    assertThat(after.refuses(after.asking(question.code(), ""))).isPresent();
                });
            }
            case Verdict.OnlyWithReason _ -> {
                assertThat(rules.refuses(atOnce)).as(question.asked()).isPresent();
                assertThat(rules.refuses(withReason)).as(question.asked()).isEmpty();
                assertThat(lastDay(question))
                        .hasValueSatisfying(last -> assertThat(last).isBefore(rules.today()));
            }
            case Verdict.No(var because) -> {
                assertThat(rules.refuses(atOnce)).contains(because);
                assertThat(rules.refuses(withReason)).contains(because);
            }
            case Verdict.Done(var on, var because) -> {
                assertThat(rules.refuses(withReason)).isPresent();
                assertThat(rules.known()
                                .proceedings()
                                .opening(new StageId(question.code()))
                                .orElseThrow()
                                .on())
                        .isEqualTo(on);
            }
            case Verdict.NotYetKnown _, Verdict.NotAsked _, Verdict.NoRule _ -> throw new AssertionError(question);
        }
    }

    private static Optional<LocalDate> lastDay(Question question) {
        return question.facts().stream()
                .filter(fact -> fact.clock().isPresent())
                .flatMap(fact -> fact.on().stream())
                .findFirst();
    }

    private static void refusal(Question question, Asked rules) {
        var stage = new StageId(question.code());
        var grounds = rules.procedures()
                .flatMap(procedure -> procedure.stage(stage).stream())
                .flatMap(known -> known.opening().stream())
                .flatMap(opening -> opening.refusals().stream())
                .map(Stage.Ground::id)
                .toList();
        switch (question.verdict()) {
            case Verdict.Yes _ -> {
                assertThat(grounds)
                        .isNotEmpty()
                        .allSatisfy(ground -> assertThat(rules.refuses(rules.declining(stage, ground)))
                                .isEmpty());
                assertThat(rules.refuses(rules.declining(stage, "unwarranted")))
                        .as("on no other ground")
                        .isPresent();
            }
            case Verdict.No _ ->
                assertThat(Stream.concat(grounds.stream(), Stream.of("unwarranted")))
                        .allSatisfy(ground -> assertThat(rules.refuses(rules.declining(stage, ground)))
                                .isPresent());
            case Verdict.OnlyWithReason _,
                    Verdict.Done _,
                    Verdict.NotYetKnown _,
                    Verdict.NotAsked _,
                    Verdict.NoRule _ -> throw new AssertionError(question);
        }
    }

    private static void wayOut(Question question, Asked rules) {
        var fact = new Milestone(question.code());
        switch (question.verdict()) {
            case Verdict.Yes _ -> {
                assertThat(rules.refuses(rules.taking(fact)))
                        .as(question.asked())
                        .isEmpty();
                lastDay(question).ifPresent(last -> {
                    var after = new Asked(rules.known(), last.plusDays(1));
                    assertThat(after.refuses(after.taking(fact))).isPresent();
                });
            }
            case Verdict.No(var because) ->
                assertThat(rules.refuses(rules.taking(fact)))
                        .hasValueSatisfying(why -> assertThat(because).startsWith(why));
            case Verdict.Done(var on, var because) ->
                assertThat(rules.refuses(rules.taking(fact))).isPresent();
            case Verdict.OnlyWithReason _, Verdict.NotYetKnown _, Verdict.NotAsked _, Verdict.NoRule _ ->
                throw new AssertionError(question);
        }
    }

    private static void ground(Question question, Asked rules) {
        switch (question.verdict()) {
            case Verdict.Yes _ ->
                assertThat(rules.refuses(rules.relyingOn(question.code())))
                        .as(question.asked())
                        .isEmpty();
            case Verdict.No(var because) ->
                assertThat(rules.refuses(rules.relyingOn(question.code()))).contains(because);
            case Verdict.Done(var on, var because) ->
                assertThat(rules.known().triage().flatMap(Triage::exclusion))
                        .hasValueSatisfying(
                                relied -> assertThat(relied.ground()).isEqualTo(question.code()));
            case Verdict.OnlyWithReason _, Verdict.NotYetKnown _, Verdict.NotAsked _, Verdict.NoRule _ ->
                throw new AssertionError(question);
        }
    }

    /** Where the page does not say yes, nothing goes to whoever needs the person's consent. */
    private static void sharing(Question question, Asked rules) {
        if (!(question.verdict() instanceof Verdict.Yes)) {
            var waiting = rules.procedures()
                    .flatMap(procedure -> procedure.consents().stream()
                            .filter(consent -> consent.id().equals(question.code()))
                            .flatMap(consent -> procedure.stages().stream()
                                    .flatMap(stage -> stage.steps().stream())
                                    .filter(step -> step.after().contains(consent.given()))));
            assertThat(waiting)
                    .allSatisfy(step ->
                            assertThat(rules.refuses(rules.taking(step.fact()))).isPresent());
        }
    }

    /** A response is signed where the complaint came in time, and goes to whoever may act. */
    private static void answer(Eligibility eligibility, Asked rules) {
        var signing = rules.ruling(new CaseCommand.SignResponse(rules.today(), Fenshire.SAM, "Dear Ms Abbott"));
        var late = eligibility.about(Subject.TIME).stream().anyMatch(time -> time.verdict() instanceof Verdict.No);
        if (signing instanceof Ruling.Accepted) {
            assertThat(late).isFalse();
        }
        if (code(signing).equals("out-of-time")) {
            assertThat(late).isTrue();
            assertThat(eligibility.verdict()).isInstanceOf(Verdict.No.class);
        }
        var sending = rules.ruling(new CaseCommand.SendResponse(rules.today(), Means.LETTER));
        var daughter = eligibility.about(Subject.PERSON, "1").orElseThrow().verdict();
        if (code(sending).equals("no-authority")) {
            assertThat(daughter).isInstanceOf(Verdict.No.class);
            assertThat(eligibility.verdict()).isInstanceOf(Verdict.No.class);
        }
        if (sending instanceof Ruling.Accepted) {
            assertThat(eligibility.verdict() instanceof Verdict.No && !late).isFalse();
        }
    }

    private static String code(Ruling ruling) {
        return ruling instanceof Ruling.Refused(var refusal) ? refusal.code() : "";
    }

    /** The rules, asked about a case on a day. */
    private record Asked(Case known, LocalDate today) {

        Ruling ruling(CaseCommand command) {
            return Rules.decide(Optional.of(known), command, today, BOOK);
        }

        Optional<String> refuses(CaseCommand command) {
            return ruling(command) instanceof Ruling.Refused(var refusal)
                    ? Optional.of(refusal.sentence())
                    : Optional.empty();
        }

        Stream<Procedure> procedures() {
            return BOOK
                    .procedure(known)
                    .or(() -> known.triage().flatMap(Triage::exclusion).flatMap(it -> BOOK.find(it.of())))
                    .stream();
        }

        CaseCommand asking(String stage, String late) {
            return new CaseCommand.OpenStage(new StageId(stage), today, "She asks.", late);
        }

        CaseCommand declining(StageId stage, String ground) {
            return new CaseCommand.DeclineStage(stage, today, ground, "She was told.");
        }

        CaseCommand taking(Milestone fact) {
            return EligibilityAgreesTest.step(
                    procedures()
                            .flatMap(procedure -> procedure.step(fact).stream())
                            .findFirst()
                            .orElseThrow(),
                    today);
        }

        CaseCommand relyingOn(String ground) {
            return routedOut(procedures().findFirst().orElseThrow(), ground, today);
        }
    }

    private static Case begun(Procedure procedure, String channel) {
        return Fenshire.Telling.received(FIRST.toString(), channel, "Late.")
                .does(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        Role.COMPLAINANT,
                        Optional.empty(),
                        Optional.of(new ActingBasisId("asked")),
                        PersonDetails.named("Ada Abbott"))))
                .under(procedure)
                .known();
    }

    private static Case after(Case known, CaseCommand command, LocalDate today) {
        var next = known;
        if (Rules.decide(Optional.of(known), command, today, BOOK) instanceof Ruling.Accepted(var events)) {
            for (var event : events) {
                next = Evolution.evolve(Optional.of(next), event);
            }
        }
        return next;
    }

    private static List<CaseCommand> done(Procedure procedure, Case known, Choice choice, LocalDate today) {
        var stages = procedure.stages();
        var stage = stages.get(choice.what() % stages.size());
        var steps = stages.stream().flatMap(each -> each.steps().stream()).toList();
        var grounds = procedure.exclusions();
        return switch (choice.which()) {
            case 0, 1, 2, 3, 4 ->
                steps.isEmpty()
                        ? List.of()
                        : List.of(step(
                                steps.get(choice.what() % steps.size()),
                                today.minusDays(choice.daysLater() % 2 == 0 ? 0 : choice.what() * 9)));
            case 5, 6 -> List.of(new CaseCommand.OpenStage(stage.id(), today, "She asks.", "She was ill."));
            case 7 -> List.of(new CaseCommand.DeclineStage(stage.id(), today, "not-eligible", "She was told."));
            case 8 ->
                grounds.isEmpty()
                        ? List.of()
                        : List.of(routedOut(
                                procedure,
                                grounds.get(choice.what() % grounds.size()).id(),
                                today));
            case 9 -> List.of(forward(procedure, today));
            case 10, 11, 12 -> answered(procedure, known, today);
            case 13 -> List.of(new CaseCommand.Close(today, ClosingReason.ANSWERED));
            case 14 -> List.of(new CaseCommand.Reopen(today, "New papers."));
            case 15 -> List.of(new CaseCommand.Withdraw(today, "Settled."));
            case 16 -> List.of(new CaseCommand.AskForAuthority(DAUGHTER, today, today.plusDays(10)));
            case 17 -> List.of(new CaseCommand.RecordAuthorityRefused(DAUGHTER, today, "Not her."));
            case 18 ->
                List.of(new CaseCommand.ShowAuthority(
                        DAUGHTER, today, "A form.", "All of it.", Optional.of(today.plusDays(choice.what()))));
            default -> List.of(new CaseCommand.Acknowledge(today, Means.LETTER));
        };
    }

    /** All that a response of this stage asks for, and the response. */
    private static List<CaseCommand> answered(Procedure procedure, Case known, LocalDate today) {
        var commands = new ArrayList<CaseCommand>();
        for (var role : Role.values()) {
            for (var one = 0; one < 2 && role.isAppointed(); one++) {
                commands.add(new CaseCommand.AddPerson(new CaseCommand.NewPerson(
                        role, Optional.empty(), Optional.empty(), PersonDetails.named(role.code() + one))));
            }
        }
        commands.add(new CaseCommand.AddElement(Placement.NOWHERE, "Late."));
        for (var element = 1; element <= known.elements().size() + 1; element++) {
            commands.add(new CaseCommand.RecordFinding(new ElementId(element), new Finding("upheld"), "The log."));
        }
        commands.add(new CaseCommand.SignResponse(today, Fenshire.SAM, "Dear Ms Abbott"));
        commands.add(new CaseCommand.SendResponse(today, Means.LETTER));
        return commands;
    }

    private static CaseCommand forward(Procedure procedure, LocalDate today) {
        return new CaseCommand.DecideTriage(
                today,
                new Triage.TakenForward(
                        Kind.COMPLAINT,
                        Optional.of(new ProcedureInForce(procedure.id().toString(), procedure.version()))),
                "It is a complaint.",
                CaseCommand.Considered.noConcern());
    }

    private static CaseCommand routedOut(Procedure procedure, String ground, LocalDate today) {
        return new CaseCommand.DecideTriage(
                today,
                new Triage.RoutedOut(
                        Route.INELIGIBLE,
                        new RouteReasonId("not-eligible"),
                        Optional.of(new Exclusion(procedure.id().toString(), procedure.version(), ground))),
                "So it is.",
                Optional.empty());
    }

    private static CaseCommand step(Step step, LocalDate on) {
        return new CaseCommand.TakeStep(
                step.fact(), on, step.choices().stream().findFirst().map(Step.Choice::id), "Done.");
    }
}
