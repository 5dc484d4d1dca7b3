package redress.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.procedure.Stage.Appointment;
import redress.procedure.Stage.Ground;
import redress.procedure.Stage.Opening;
import redress.procedure.Stage.ResponseRule;

/** Reads the stages of a procedure with everything in them. */
final class StageText {

    private final Declared declared;
    private final List<Problem> problems;
    private final List<ClockRule> clocks = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Set<StageId> stageIds = new HashSet<>();
    private final Set<ClockId> clockIds = new HashSet<>();
    private final Set<Milestone> stepped = new HashSet<>();

    StageText(Declared declared, List<Problem> problems) {
        this.declared = declared;
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
        List<Step> steps = stage.each("steps").stream()
                .flatMap(step -> step(step).stream())
                .toList();
        List<Appointment> appointments = stage.each("appointments").stream()
                .flatMap(appointment -> appointment(appointment).stream())
                .toList();
        List<ClockId> own = clocks(stage);
        Optional<ResponseRule> response = stage.fields("response").flatMap(this::response);
        stage.noOthers();
        id.ifPresent(name -> title.ifPresent(
                text -> stages.add(new Stage(name, text, opening, steps, appointments, own, response))));
    }

    private List<ClockId> clocks(Fields stage) {
        var own = new ArrayList<ClockId>();
        for (Fields clock : stage.each("clocks")) {
            new ClockText(clock, declared, problems).read().ifPresent(rule -> {
                if (!clockIds.add(rule.id())) {
                    clock.problem("id", "The clock \"" + rule.id() + "\" is declared twice.");
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
        List<Ground> refusals = grounds(opens, "refusals");
        Optional<Source> source = declared.needSource(opens);
        opens.noOthers();
        return fact.isPresent() && title.isPresent() && source.isPresent()
                ? Optional.of(new Opening(fact.get(), title.get(), after, refusals, source.get()))
                : Optional.empty();
    }

    /** Grounds for a decision, wherever a file lists them. */
    List<Ground> grounds(Fields fields, String key) {
        var codes = new HashSet<String>();
        var grounds = new ArrayList<Ground>();
        for (Fields ground : fields.each(key)) {
            Optional<String> id = ground.needText("id");
            Optional<String> title = ground.needText("title");
            Optional<ClockId> within = ground.parsed("within", Declared.named(ClockId::new), Declared.NAME);
            Optional<ClockId> missed = ground.parsed("missed", Declared.named(ClockId::new), Declared.NAME);
            Optional<Source> source = declared.needSource(ground);
            ground.noOthers();
            if (id.isPresent() && !codes.add(id.get())) {
                ground.problem("id", "\"" + id.get() + "\" is declared twice.");
            }
            if (id.isPresent() && title.isPresent() && source.isPresent()) {
                grounds.add(new Ground(id.get(), title.get(), within, missed, source.get()));
            }
        }
        return List.copyOf(grounds);
    }

    private Optional<Step> step(Fields step) {
        Optional<Milestone> fact = declared.needMilestone(step, "fact");
        Optional<String> title = step.needText("title");
        Set<Milestone> after = declared.milestones(step, "after", problems);
        Optional<ClockId> until = step.parsed("until", Declared.named(ClockId::new), Declared.NAME);
        boolean early = step.flag("early");
        Optional<String> asks = step.text("asks");
        List<Step.Choice> choices = step.each("choices").stream()
                .flatMap(choice -> choice(choice).stream())
                .toList();
        boolean closes = step.flag("closes");
        Optional<Source> source = declared.needSource(step);
        step.noOthers();
        if (fact.isPresent() && !stepped.add(fact.get())) {
            step.problem("fact", "There are two steps for \"" + fact.get() + "\".");
        }
        if (fact.isPresent() && after.contains(fact.get())) {
            step.problem("after", "A step cannot come after itself.");
        }
        return fact.isPresent() && title.isPresent() && source.isPresent()
                ? Optional.of(
                        new Step(fact.get(), title.get(), after, until, early, asks, choices, closes, source.get()))
                : Optional.empty();
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
        Optional<Source> source = declared.needSource(appointment);
        appointment.noOthers();
        return role.flatMap(code -> source.map(rule -> new Appointment(code, number.orElse(1), notAlso, rule)));
    }

    private Optional<ResponseRule> response(Fields response) {
        Optional<Milestone> fact = declared.needMilestone(response, "fact");
        Optional<String> signedBy = response.needText("signed-by");
        Optional<String> signposts = response.text("signposts");
        List<String> contents =
                response.texts("contents").stream().map(Fields.Placed::text).toList();
        Optional<Source> source = declared.needSource(response);
        response.noOthers();
        return fact.isPresent() && signedBy.isPresent() && source.isPresent()
                ? Optional.of(new ResponseRule(fact.get(), signedBy.get(), signposts, contents, source.get()))
                : Optional.empty();
    }
}
