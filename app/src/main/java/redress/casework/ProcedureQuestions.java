package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.casework.Question.Fact;
import redress.casework.Question.Rule;
import redress.casework.Question.Subject;
import redress.procedure.Procedure;

/** Whether risk was asked about first, and why a case is under its procedure. */
final class ProcedureQuestions {

    private ProcedureQuestions() {}

    static Question risk(Case known, Optional<Asking> asking) {
        var demands = asking.map(Asking::procedure).filter(Procedure::safeguardingFirst);
        var considered = known.proceedings().safeguarding();
        return new Question(
                Subject.RISK,
                "",
                "Was it asked first whether anybody is at risk of harm?",
                considered
                        .map(ProcedureQuestions::answered)
                        .orElseGet(() -> known.awaitsTriage()
                                ? new Verdict.NotAsked("It is asked with the triage, before anything else.")
                                : demands.isPresent()
                                        ? new Verdict.NotAsked(
                                                "This procedure asks it before anything else, and no answer is recorded.")
                                        : new Verdict.NoRule("Nothing is recorded, and no rule here asks for it.")),
                considered.stream()
                        .map(it -> Fact.told("Asked", it.on(), it.words()))
                        .toList(),
                demands.stream()
                        .flatMap(procedure -> procedure.safeguarding().stream()
                                .map(source -> Rule.of(
                                        "“" + procedure.title()
                                                + "” asks this before a complaint is taken forward. A complaint can go on"
                                                + " beside an enquiry about safeguarding.",
                                        source)))
                        .toList());
    }

    private static Verdict answered(CaseEvent.SafeguardingConsidered it) {
        return switch (it.answer()) {
            case NO_CONCERN, HANDED_OVER, RETURNED ->
                new Verdict.Done(it.on(), it.answer().label() + ".");
            case NOT_RECORDED -> new Verdict.NotYetKnown(it.answer().label() + ".");
        };
    }

    static Question procedure(Case known, Optional<Asking> asking, RuleBook book) {
        var bound = asking.filter(it -> it.known().procedure().isPresent()).map(Asking::procedure);
        return new Question(
                Subject.PROCEDURE,
                "",
                bound.map(procedure -> "Is “" + procedure.title() + "” its procedure?")
                        .orElse(known.awaitsTriage() ? "Which procedure is it under?" : "Was it taken forward here?"),
                verdict(known, bound, book),
                facts(known, bound, book),
                bound.isEmpty()
                        ? List.of()
                        : List.of(Rule.unwritten(
                                "A case is under the version that was in force on the day of receipt, and"
                                        + " keeps it.")));
    }

    private static Verdict verdict(Case known, Optional<Procedure> bound, RuleBook book) {
        return known.triage()
                .filter(decision -> !known.awaitsTriage())
                .map(decision -> switch (decision) {
                    case Triage.TakenForward(var kind, var procedure) ->
                        kind == Kind.COMPLAINT
                                ? bound.map(it -> inForce(known, it))
                                        .orElseGet(() -> new Verdict.NotYetKnown("It is under no procedure."))
                                : new Verdict.No(
                                        "It was taken forward as " + article(kind) + ", which is no complaint.");
                    case Triage.RoutedOut(var route, var reason, var ground) ->
                        new Verdict.No(Words.sentence(route.outcome()) + "."
                                + ground.flatMap(book::ground)
                                        .map(it -> " The ground: " + it.title() + ".")
                                        .orElse(""));
                })
                .orElseGet(() -> new Verdict.NotYetKnown("Nobody has decided yet what this is. Complaints received on "
                        + Words.date(known.receipt().on()) + " can be under: "
                        + book
                                .procedures()
                                .inForce(Kind.COMPLAINT.code(), known.receipt().on())
                                .stream()
                                .map(Procedure::title)
                                .collect(Collectors.joining("; "))
                        + "."));
    }

    private static Verdict inForce(Case known, Procedure procedure) {
        return procedure.inForceOn(known.receipt().on())
                ? new Verdict.Yes("It is a complaint, and this version was in force on the day of receipt.")
                : new Verdict.No("This version was not in force on the day of receipt. Decide the triage again.");
    }

    private static String article(Kind kind) {
        var words = kind.label().toLowerCase(Locale.UK);
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    private static List<Fact> facts(Case known, Optional<Procedure> bound, RuleBook book) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.on("Received", known.receipt().on()));
        known.triaged()
                .ifPresent(it -> facts.add(Fact.told(
                        known.awaitsTriage() ? "Triage decided before it was reopened" : "Triage decided",
                        it.on(),
                        it.reason())));
        bound.ifPresent(procedure -> {
            facts.add(Fact.of("Version", version(procedure)));
            procedure.basis().ifPresent(basis -> facts.add(Fact.of("The rules below the council's targets", basis)));
        });
        known.proceedings()
                .opened()
                .forEach(opened -> facts.add(Fact.on(
                        bound.flatMap(it -> it.stage(opened.stage()))
                                        .map(stage -> stage.title())
                                        .orElse(opened.stage().value())
                                + " began",
                        opened.on())));
        known.left()
                .forEach(left -> facts.add(Fact.on(
                        book.find(left.procedure())
                                        .map(before -> "Under “" + before.title() + "”, version " + before.version())
                                        .orElse(left.procedure().procedure())
                                + ", until",
                        left.on())));
        return List.copyOf(facts);
    }

    private static String version(Procedure procedure) {
        return "%s, for complaints received from %s%s"
                .formatted(
                        procedure.version(),
                        Words.date(procedure.effectiveFrom()),
                        procedure
                                .effectiveTo()
                                .map(last -> " to " + Words.date(last))
                                .orElse(" on"));
    }
}
