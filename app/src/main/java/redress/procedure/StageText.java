package redress.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import redress.procedure.Stage.Another;
import redress.procedure.Stage.Appointment;
import redress.procedure.Stage.Ground;
import redress.procedure.Stage.Opening;
import redress.procedure.Stage.ResponseRule;

/** Reads the stages of a procedure with everything in them. */
final class StageText {

    private final Declared declared;
    private final Set<Milestone> endedBy;
    private final List<Problem> problems;
    private final List<ClockRule> clocks = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Set<StageId> stageIds = new HashSet<>();
    private final Set<ClockId> clockIds = new HashSet<>();
    private final Set<Milestone> stepped = new HashSet<>();
    private final Set<String> clockNames = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Outlasting> outlasting = new ArrayList<>();
    private final List<Fields.Placed> ending = new ArrayList<>();

    /** Where a clock is named that may stand further down in the file. */
    private record Reference(Fields fields, String key, ClockId clock) {}

    /** Where a clock stands that outlasts the end of a case, and what stops it. */
    private record Outlasting(Fields fields, Milestone stop) {}

    /** @param endedBy the facts that end a case of this procedure */
    StageText(Declared declared, Set<Milestone> endedBy, List<Problem> problems) {
        this.declared = declared;
        this.endedBy = endedBy;
        this.problems = problems;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    List<ClockRule> clocks() {
        return List.copyOf(clocks);
    }

    void read(Fields stage) {
        Optional<StageId> id = stage.needParsed("id", Declared.named(StageId::new), Declared.NAME);
        Optional<String> title = stage.needText("title");
        if (id.isPresent() && !stageIds.add(id.get())) {
            stage.problem("id", "The stage \"" + id.get() + "\" is declared twice.");
        }
        Optional<Opening> opening = stage.fields("opens").flatMap(this::opening);
        if (opening.isEmpty() == !stages.isEmpty()) {
            stage.problem(
                    "opens",
                    stages.isEmpty()
                            ? "Receipt opens the first stage."
                            : "Say under \"opens\" how a person gets to this stage.");
        }
        Optional<Another> another = stage.fields("another-than").flatMap(than -> another(than, id));
        List<Fields.Placed> endsOn = stage.texts("ends-on");
        ending.addAll(endsOn);
        List<Step> steps = stage.each("steps").stream()
                .flatMap(step -> step(step).stream())
                .toList();
        List<Appointment> appointments = stage.each("appointments").stream()
                .flatMap(appointment -> appointment(appointment).stream())
                .toList();
        List<ClockId> own = clocks(stage);
        Optional<ResponseRule> response = stage.fields("response").flatMap(this::response);
        stage.noOthers();
        id.ifPresent(name -> title.ifPresent(text -> stages.add(
                new Stage(name, text, opening, another, codes(endsOn), steps, appointments, own, response))));
    }

    private static Set<String> codes(List<Fields.Placed> named) {
        return named.stream().map(Fields.Placed::text).collect(Collectors.toUnmodifiableSet());
    }

    private List<ClockId> clocks(Fields stage) {
        var own = new ArrayList<ClockId>();
        for (Fields clock : stage.each("clocks")) {
            clock.text("id").ifPresent(clockNames::add);
            new ClockText(clock, declared, endedBy, problems).read().ifPresent(rule -> {
                if (!clockIds.add(rule.id())) {
                    clock.problem("id", "The clock \"" + rule.id() + "\" is declared twice.");
                }
                if (rule.outlastsEnd()) {
                    outlasting.add(new Outlasting(clock, rule.stop()));
                }
                own.add(rule.id());
                clocks.add(rule);
            });
        }
        return List.copyOf(own);
    }

    private Optional<Opening> opening(Fields opens) {
        Optional<Milestone> fact = declared.needMilestone(opens, "fact");
        Optional<String> title = opens.needText("title");
        Set<Milestone> after = declared.milestones(opens, "after", problems);
        List<Ground> refusals = grounds(opens, "refusals", fields -> List.of());
        Optional<Source> source = declared.needSource(opens);
        opens.noOthers();
        return fact.isPresent() && title.isPresent() && source.isPresent()
                ? Optional.of(new Opening(fact.get(), title.get(), after, refusals, source.get()))
                : Optional.empty();
    }

    /** The stage than which this one is for another person must come before it. */
    private Optional<Another> another(Fields fields, Optional<StageId> own) {
        Optional<StageId> than = fields.needParsed("stage", Declared.named(StageId::new), Declared.NAME);
        Optional<Source> source = declared.needSource(fields);
        fields.noOthers();
        than.filter(stage -> own.equals(than) || !stageIds.contains(stage))
                .ifPresent(stage -> fields.problem("stage", "There is no stage \"" + stage + "\" before this one."));
        return than.flatMap(stage -> source.map(rule -> new Another(stage, rule)));
    }

    /** The grounds on which a case leaves the procedure; read once all stages are, for what they still ask then. */
    List<Ground> exclusions(Fields root) {
        List<Ground> exclusions = grounds(root, "exclusions", this::then);
        ending.stream()
                .filter(name ->
                        exclusions.stream().noneMatch(ground -> ground.id().equals(name.text())))
                .forEach(name ->
                        problems.add(name.place().problem("There is no exclusion \"" + name.text() + "\" here.")));
        return exclusions;
    }

    /** Every clock that is named somewhere must be there, and what outlasts the end must be owed after it. */
    void checkClocks(List<Ground> exclusions) {
        references.stream()
                .filter(reference -> !clockNames.contains(reference.clock().value()))
                .forEach(reference -> reference
                        .fields()
                        .problem(reference.key(), "There is no clock \"" + reference.clock() + "\" here."));
        outlasting.stream()
                .filter(clock ->
                        exclusions.stream().noneMatch(ground -> ground.then().contains(clock.stop())))
                .forEach(clock -> clock.fields()
                        .problem(
                                "stop",
                                "The clock outlasts the end of a case, and no exclusion has \"" + clock.stop()
                                        + "\" under \"then\"."));
    }

    private List<Milestone> then(Fields ground) {
        var then = new ArrayList<Milestone>();
        for (Fields.Placed name : ground.texts("then")) {
            Declared.named(Milestone::new)
                    .apply(name.text())
                    .filter(stepped::contains)
                    .ifPresentOrElse(
                            then::add,
                            () -> problems.add(
                                    name.place().problem("There is no step for \"" + name.text() + "\" here.")));
        }
        return List.copyOf(then);
    }

    private Optional<ClockId> clock(Fields fields, String key) {
        Optional<ClockId> clock = fields.parsed(key, Declared.named(ClockId::new), Declared.NAME);
        clock.ifPresent(id -> references.add(new Reference(fields, key, id)));
        return clock;
    }

    /** Grounds for a decision, wherever a file lists them. */
    private List<Ground> grounds(Fields fields, String key, Function<Fields, List<Milestone>> further) {
        var codes = new HashSet<String>();
        var grounds = new ArrayList<Ground>();
        for (Fields ground : fields.each(key)) {
            Optional<String> id = ground.needText("id");
            Optional<String> title = ground.needText("title");
            Optional<ClockId> within = clock(ground, "within");
            Optional<ClockId> missed = clock(ground, "missed");
            List<Milestone> then = further.apply(ground);
            Optional<Source> source = declared.needSource(ground);
            ground.noOthers();
            if (id.isPresent() && !codes.add(id.get())) {
                ground.problem("id", "\"" + id.get() + "\" is declared twice.");
            }
            if (id.isPresent() && title.isPresent() && source.isPresent()) {
                grounds.add(new Ground(id.get(), title.get(), within, missed, then, source.get()));
            }
        }
        return List.copyOf(grounds);
    }

    private Optional<Step> step(Fields step) {
        Optional<Milestone> fact = declared.needMilestone(step, "fact");
        Optional<String> title = step.needText("title");
        Set<Milestone> after = declared.milestones(step, "after", problems);
        Optional<ClockId> until = clock(step, "until");
        Optional<ClockId> kept = clock(step, "kept");
        Optional<Step.Unless> unless = step.fields("unless").flatMap(this::unless);
        boolean early = step.flag("early");
        Optional<String> asks = step.text("asks");
        List<Step.Choice> choices = step.each("choices").stream()
                .flatMap(choice -> choice(choice).stream())
                .toList();
        boolean expected = step.flag("expected");
        boolean again = step.flag("again");
        Optional<Step.Closing> closes = step.parsed("closes", StageText::closing, "write informally or settled");
        Optional<Source> source = declared.needSource(step);
        step.noOthers();
        if (fact.isPresent() && !stepped.add(fact.get())) {
            step.problem("fact", "There are two steps for \"" + fact.get() + "\".");
        }
        if (fact.isPresent()
                && unless.filter(it -> it.fact().equals(fact.get())).isPresent()) {
            step.problem("unless", "A step cannot close its own way.");
        }
        if (again && closes.isPresent()) {
            step.problem("again", "What ends the case cannot happen again.");
        }
        if (fact.isPresent() && after.contains(fact.get())) {
            step.problem("after", "A step cannot come after itself.");
        }
        return fact.isPresent() && title.isPresent() && source.isPresent()
                ? Optional.of(new Step(
                        fact.get(),
                        title.get(),
                        after,
                        until,
                        kept,
                        unless,
                        early,
                        asks,
                        choices,
                        expected,
                        again,
                        closes,
                        source.get()))
                : Optional.empty();
    }

    private static Optional<Step.Closing> closing(String text) {
        return switch (text) {
            case "informally" -> Optional.of(Step.Closing.INFORMALLY);
            case "settled" -> Optional.of(Step.Closing.SETTLED);
            default -> Optional.empty();
        };
    }

    private Optional<Step.Unless> unless(Fields unless) {
        Optional<Milestone> fact = declared.needMilestone(unless, "fact");
        Optional<String> instead = unless.needText("instead");
        Optional<Source> source = declared.needSource(unless);
        unless.noOthers();
        return fact.flatMap(known -> instead.flatMap(words -> source.map(rule -> new Step.Unless(known, words, rule))));
    }

    private static Optional<Step.Choice> choice(Fields choice) {
        Optional<String> id = choice.needText("id");
        Optional<String> title = choice.needText("title");
        choice.noOthers();
        return id.flatMap(code -> title.map(text -> new Step.Choice(code, text)));
    }

    private Optional<Appointment> appointment(Fields appointment) {
        Optional<String> role = appointment.needText("role");
        Optional<Integer> number = appointment.parsed(
                "number",
                text -> text.matches("[1-9]") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "write a number from 1 to 9");
        Set<String> notAlso =
                appointment.texts("not-also").stream().map(Fields.Placed::text).collect(Collectors.toUnmodifiableSet());
        Set<Milestone> before = declared.milestones(appointment, "before", problems);
        Optional<Source> source = declared.needSource(appointment);
        appointment.noOthers();
        return role.flatMap(code -> source.map(rule -> new Appointment(code, number.orElse(1), notAlso, before, rule)));
    }

    private Optional<ResponseRule> response(Fields response) {
        Optional<Milestone> fact = declared.needMilestone(response, "fact");
        Set<Milestone> after = declared.milestones(response, "after", problems);
        Optional<String> signedBy = response.needText("signed-by");
        Optional<String> signposts = response.text("signposts");
        List<String> contents =
                response.texts("contents").stream().map(Fields.Placed::text).toList();
        boolean written = response.flag("written");
        Optional<Source> source = declared.needSource(response);
        response.noOthers();
        return fact.isPresent() && signedBy.isPresent() && source.isPresent()
                ? Optional.of(
                        new ResponseRule(fact.get(), after, signedBy.get(), signposts, contents, written, source.get()))
                : Optional.empty();
    }
}
