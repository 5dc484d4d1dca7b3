package redress.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.procedure.OutcomeRule.Outcome;
import redress.procedure.OutcomeRule.Step;

/** Reads the findings of a procedure and how they roll up. */
final class OutcomeText {

    private final Declared declared;
    private final List<Problem> problems;
    private final Set<String> codes = new HashSet<>();

    private OutcomeText(Declared declared, List<Problem> problems) {
        this.declared = declared;
        this.problems = problems;
    }

    static Optional<OutcomeRule> read(Fields fields, Declared declared, List<Problem> problems) {
        return new OutcomeText(declared, problems).read(fields);
    }

    private Optional<OutcomeRule> read(Fields fields) {
        var findings = new ArrayList<Outcome>();
        for (Fields finding : fields.each("findings")) {
            Optional<String> id = finding.needText("id");
            Optional<String> title = finding.needText("title");
            finding.noOthers();
            if (id.isPresent() && !codes.add(id.get())) {
                finding.problem("id", "The finding \"" + id.get() + "\" is declared twice.");
            }
            id.ifPresent(code -> title.ifPresent(text -> findings.add(new Outcome(code, text))));
        }
        Set<String> setAside = known(fields, "set-aside");
        Optional<String> onlySetAside = known(fields.text("only-set-aside"), fields, "only-set-aside");
        if (!setAside.isEmpty() && onlySetAside.isEmpty()) {
            fields.problem(
                    "set-aside", "Say under \"only-set-aside\" what the outcome is where nothing else was found.");
        }
        List<Step> steps = fields.each("roll-up").stream()
                .flatMap(step -> step(step).stream())
                .toList();
        Optional<String> otherwise = known(fields.needText("otherwise"), fields, "otherwise");
        Optional<Source> source = declared.needSource(fields);
        fields.noOthers();
        return otherwise.flatMap(outcome -> source.map(
                written -> new OutcomeRule(List.copyOf(findings), setAside, onlySetAside, steps, outcome, written)));
    }

    private Optional<Step> step(Fields step) {
        boolean all = step.has("all");
        boolean none = step.has("none");
        Set<String> of = known(step, all ? "all" : "none");
        Optional<String> outcome = known(step.needText("outcome"), step, "outcome");
        step.noOthers();
        if (all == none) {
            problems.add(step.place().problem("A step has either \"all\" or \"none\" with a list of findings."));
            return Optional.empty();
        }
        return outcome.map(code -> all ? new Step.All(of, code) : new Step.None(of, code));
    }

    private Set<String> known(Fields fields, String key) {
        var known = new HashSet<String>();
        for (Fields.Placed code : fields.texts(key)) {
            if (codes.contains(code.text())) {
                known.add(code.text());
            } else {
                problems.add(code.place().problem(undeclared(code.text())));
            }
        }
        return Set.copyOf(known);
    }

    private Optional<String> known(Optional<String> code, Fields fields, String key) {
        if (code.isPresent() && !codes.contains(code.get())) {
            fields.problem(key, undeclared(code.get()));
        }
        return code;
    }

    private static String undeclared(String code) {
        return "The finding \"" + code + "\" is not declared under \"findings\".";
    }
}
