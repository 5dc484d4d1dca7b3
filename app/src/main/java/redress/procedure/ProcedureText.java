package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a whole procedure from its file. */
final class ProcedureText {

    private final Fields root;
    private final List<Problem> problems;
    private final Declared declared;

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
        Optional<Source> safeguarding = root.fields("safeguarding-first").flatMap(this::sourceOnly);
        Set<Milestone> endedBy = declared.milestones(root, "ended-by", problems);
        var stages = new StageText(declared, endedBy, problems);
        root.each("stages").forEach(stages::read);
        if (stages.stages().isEmpty()) {
            root.problem("stages", "\"stages\" names no stage.");
        }
        List<Stage.Ground> exclusions = stages.exclusions(root);
        stages.checkClocks(exclusions);
        Optional<OutcomeRule> outcome =
                root.fields("outcome").flatMap(fields -> OutcomeText.read(fields, declared, problems));
        List<ActingRule> bases = actingBases();
        List<ConsentRule> consents = root.each("consents").stream()
                .flatMap(consent -> consent(consent, stages.stages()).stream())
                .toList();
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
                        Collections.unmodifiableMap(declared.milestones()),
                        safeguarding,
                        exclusions,
                        endedBy,
                        stages.stages(),
                        stages.clocks(),
                        outcome,
                        bases,
                        consents));
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

    /** Of a rule that has nothing to say but where it is written. */
    private Optional<Source> sourceOnly(Fields rule) {
        Optional<Source> source = declared.needSource(rule);
        rule.noOthers();
        return source;
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

    private Optional<ConsentRule> consent(Fields consent, List<Stage> stages) {
        Optional<String> id = consent.needText("id");
        Optional<String> title = consent.needText("title");
        Optional<Milestone> asked = step(consent, "asked", stages);
        Optional<Milestone> given = step(consent, "given", stages);
        Optional<Milestone> refused = step(consent, "refused", stages);
        Optional<Source> source = declared.needSource(consent);
        consent.noOthers();
        return id.isPresent()
                        && title.isPresent()
                        && asked.isPresent()
                        && given.isPresent()
                        && refused.isPresent()
                        && source.isPresent()
                ? Optional.of(
                        new ConsentRule(id.get(), title.get(), asked.get(), given.get(), refused.get(), source.get()))
                : Optional.empty();
    }

    /** A milestone that somebody records. */
    private Optional<Milestone> step(Fields fields, String key, List<Stage> stages) {
        Optional<Milestone> fact = declared.needMilestone(fields, key);
        fact.filter(named -> stages.stream()
                        .flatMap(stage -> stage.steps().stream())
                        .noneMatch(step -> step.fact().equals(named)))
                .ifPresent(named -> fields.problem(key, "No step records \"" + named + "\"."));
        return fact;
    }

    private List<ActingRule> actingBases() {
        var codes = new HashSet<String>();
        var bases = new ArrayList<ActingRule>();
        for (Fields basis : root.each("acting-bases")) {
            Optional<String> id = basis.needText("id");
            Optional<String> title = basis.needText("title");
            Optional<Source> source = declared.needSource(basis);
            Optional<String> authority = basis.text("authority");
            basis.noOthers();
            if (id.isPresent() && !codes.add(id.get())) {
                basis.problem("id", "The basis \"" + id.get() + "\" is declared twice.");
            }
            if (id.isPresent() && title.isPresent() && source.isPresent()) {
                bases.add(new ActingRule(id.get(), title.get(), source.get(), authority));
            }
        }
        return List.copyOf(bases);
    }
}
