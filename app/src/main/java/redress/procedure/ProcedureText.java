package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.procedure.Stage.ResponseRule;

/** Reads a whole procedure from its file. */
final class ProcedureText {

    private final Fields root;
    private final List<Problem> problems;
    private final Declared declared;
    private final List<Stage> stages = new ArrayList<>();
    private final List<ClockRule> clocks = new ArrayList<>();

    private ProcedureText(Fields root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
        this.declared = Declared.read(root, problems);
    }

    /** Empty where anything was noted in {@code problems}. */
    static Optional<Procedure> read(Fields root, List<Problem> problems) {
        return new ProcedureText(root, problems).read();
    }

    private Optional<Procedure> read() {
        Optional<ProcedureId> id = root.needParsed("procedure", Declared.named(ProcedureId::new), Declared.NAME);
        Optional<String> version = root.needText("version");
        Optional<String> title = root.needText("title");
        Effective effective = Effective.read(root.needFields("effective"));
        Set<String> kinds = kinds();
        Set<Milestone> endedBy = endedBy();
        readStages();
        Optional<OutcomeRule> outcome = root.fields("outcome").flatMap(fields -> OutcomeText.read(fields, problems));
        List<ActingRule> bases = actingBases();
        root.noOthers();
        if (!problems.isEmpty() || id.isEmpty() || version.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return effective
                .from()
                .map(from -> new Procedure(
                        id.get(),
                        version.get(),
                        title.get(),
                        Optional.empty(),
                        from,
                        effective.to(),
                        kinds,
                        List.copyOf(declared.milestones()),
                        endedBy,
                        List.copyOf(stages),
                        List.copyOf(clocks),
                        outcome,
                        bases));
    }

    /** The days on which a case can begin. */
    record Effective(Optional<LocalDate> from, Optional<LocalDate> to) {

        static Effective read(Optional<Fields> fields) {
            Optional<LocalDate> from = fields.flatMap(dates -> dates.needDate("from"));
            Optional<LocalDate> to = fields.flatMap(dates -> dates.date("to"));
            fields.ifPresent(Fields::noOthers);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                fields.ifPresent(dates ->
                        dates.problem("to", "It ends on " + to.get() + ", before it begins on " + from.get() + "."));
            }
            return new Effective(from, to);
        }
    }

    private Set<String> kinds() {
        var kinds = new LinkedHashSet<String>();
        for (Fields.Placed kind : root.texts("kinds")) {
            if (!kinds.add(kind.text())) {
                problems.add(kind.place().problem("The kind \"" + kind.text() + "\" is here twice."));
            }
        }
        if (kinds.isEmpty()) {
            root.problem("kinds", "\"kinds\" names no kind of representation that the procedure handles.");
        }
        return Set.copyOf(kinds);
    }

    private Set<Milestone> endedBy() {
        var endedBy = new LinkedHashSet<Milestone>();
        for (Fields.Placed name : root.texts("ended-by")) {
            Optional<Milestone> known = declared.milestones().stream()
                    .filter(milestone -> milestone.name().equals(name.text()))
                    .findFirst();
            known.ifPresentOrElse(
                    endedBy::add,
                    () -> problems.add(name.place()
                            .problem("The milestone \"" + name.text() + "\" is not declared under \"milestones\".")));
        }
        return Set.copyOf(endedBy);
    }

    private void readStages() {
        var stageIds = new HashSet<String>();
        var clockIds = new HashSet<ClockId>();
        for (Fields stage : root.each("stages")) {
            Optional<String> id = stage.needText("id");
            Optional<String> title = stage.needText("title");
            if (id.isPresent() && !stageIds.add(id.get())) {
                stage.problem("id", "The stage \"" + id.get() + "\" is declared twice.");
            }
            var own = new ArrayList<ClockId>();
            for (Fields clock : stage.each("clocks")) {
                new ClockText(clock, declared).read().ifPresent(rule -> {
                    if (!clockIds.add(rule.id())) {
                        clock.problem("id", "The clock \"" + rule.id() + "\" is declared twice.");
                    }
                    own.add(rule.id());
                    clocks.add(rule);
                });
            }
            Optional<ResponseRule> response = stage.fields("response").flatMap(this::response);
            stage.noOthers();
            id.ifPresent(
                    name -> title.ifPresent(text -> stages.add(new Stage(name, text, List.copyOf(own), response))));
        }
        if (stages.isEmpty()) {
            root.problem("stages", "\"stages\" names no stage.");
        }
    }

    private Optional<ResponseRule> response(Fields response) {
        Optional<String> signedBy = response.needText("signed-by");
        Optional<String> signposts = response.text("signposts");
        List<String> contents =
                response.texts("contents").stream().map(Fields.Placed::text).toList();
        Optional<Source> source = declared.needSource(response);
        response.noOthers();
        return signedBy.flatMap(role -> source.map(rule -> new ResponseRule(role, signposts, contents, rule)));
    }

    private List<ActingRule> actingBases() {
        var codes = new HashSet<String>();
        var bases = new ArrayList<ActingRule>();
        for (Fields basis : root.each("acting-bases")) {
            Optional<String> id = basis.needText("id");
            Optional<String> title = basis.needText("title");
            Optional<Source> source = declared.needSource(basis);
            basis.noOthers();
            if (id.isPresent() && !codes.add(id.get())) {
                basis.problem("id", "The basis \"" + id.get() + "\" is declared twice.");
            }
            if (id.isPresent() && title.isPresent() && source.isPresent()) {
                bases.add(new ActingRule(id.get(), title.get(), source.get()));
            }
        }
        return List.copyOf(bases);
    }
}
