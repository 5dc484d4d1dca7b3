package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.ActingBasisId;
import redress.casework.Exclusion;
import redress.casework.Finding;
import redress.casework.NextDue;
import redress.casework.OwedStep;
import redress.casework.Placement;
import redress.casework.ProcedureInForce;
import redress.casework.Purpose;
import redress.casework.RuleBook;
import redress.organisation.Council;
import redress.organisation.RelationshipId;
import redress.procedure.ClockId;
import redress.procedure.Milestone;
import redress.procedure.OutcomeRule;
import redress.procedure.ProcedureId;
import redress.procedure.Stage;
import redress.procedure.StageId;
import redress.procedure.Step;

/** The words for the codes that a case holds, from the council's lists and its procedures. */
record Words(Council council, RuleBook book, Staff staff) {

    String relationship(Optional<RelationshipId> id) {
        return id.map(council.relationships()::label).orElse("");
    }

    String basis(Optional<ActingBasisId> id) {
        return id.map(basis -> new ActingBases(council, book).label(basis.value()))
                .orElse("");
    }

    String procedure(ProcedureInForce bound) {
        return book.procedures()
                .find(new ProcedureId(bound.procedure()), bound.version())
                .map(procedure -> procedure.title() + " (" + procedure.version() + ")")
                .orElse(bound.procedure());
    }

    /** A clock keeps its title across versions of its procedure, and when its procedure was left. */
    String clock(ClockId id) {
        var ofProcedure = new ClockId(id.value().replaceFirst("^left-[0-9]+-", ""));
        return book.procedures().all().stream()
                .flatMap(procedure -> procedure.clock(ofProcedure).stream())
                .findFirst()
                .map(rule -> rule.title())
                .orElseGet(id::value);
    }

    /** What a list's next date is for. */
    String due(String code) {
        return switch (code) {
            case NextDue.REVIEW -> "Review whether the case can go on";
            case NextDue.CONTRIBUTION -> "Another's part of the answer";
            case NextDue.AUTHORITY_REPLY -> "Reply about authority to act";
            case NextDue.AUTHORITY_END -> "Authority to act ends";
            default -> clock(new ClockId(code));
        };
    }

    /** What is owed and has no day, in the words of the rules that ask for it. */
    String owed(OwedStep owed) {
        return book.procedures()
                        .find(
                                new ProcedureId(owed.under().procedure()),
                                owed.under().version())
                        .flatMap(procedure -> procedure.step(owed.fact()))
                        .map(Step::title)
                        .orElse(owed.fact().name())
                + ": owed, no day is set";
    }

    /** "Refund or waive charges, £250.00"; "Learning". */
    String purpose(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Remedy(var kind, var amount) ->
                kind.label() + amount.map(pence -> ", " + pence).orElse("");
            case Purpose.Learning() -> "Learning";
        };
    }

    String exclusion(Exclusion exclusion) {
        return book.ground(exclusion)
                .map(ground -> ground.title() + " (" + ground.source() + ")")
                .orElseGet(exclusion::ground);
    }

    /** The name of a step, which it keeps across versions of its procedure. */
    String step(Milestone fact) {
        return steps(fact).map(Step::title).findFirst().orElse(fact.name());
    }

    /** When a fact happened, as the name of its date: "When the panel met". */
    String when(Milestone fact) {
        return "When " + fact(fact);
    }

    /** That a fact happened, as a history says it: "The panel met". */
    String happened(Milestone fact) {
        return Say.sentence(fact(fact));
    }

    private String fact(Milestone fact) {
        return book.procedures().all().stream()
                .flatMap(procedure -> Optional.ofNullable(procedure.milestones().get(fact)).stream())
                .findFirst()
                .orElse(fact.name());
    }

    /** When a later stage was asked for. */
    String whenAsked(StageId stage) {
        return stages(stage)
                .flatMap(known -> known.opening().stream())
                .map(opening -> when(opening.fact()))
                .findFirst()
                .orElse("When " + stage + " was asked for");
    }

    String choice(Milestone fact, String choice) {
        return steps(fact)
                .flatMap(step -> step.choices().stream())
                .filter(one -> one.id().equals(choice))
                .map(Step.Choice::title)
                .findFirst()
                .orElse(choice);
    }

    private Stream<Step> steps(Milestone fact) {
        return book.procedures().all().stream().flatMap(procedure -> procedure.step(fact).stream());
    }

    String stage(StageId stage) {
        return stages(stage).map(Stage::title).findFirst().orElse(stage.value());
    }

    String refusal(StageId stage, String ground) {
        return stages(stage)
                .flatMap(known -> known.opening().flatMap(it -> it.refusal(ground)).stream())
                .map(Stage.Ground::title)
                .findFirst()
                .orElse(ground);
    }

    private Stream<Stage> stages(StageId stage) {
        return book.procedures().all().stream().flatMap(procedure -> procedure.stage(stage).stream());
    }

    String finding(Finding finding) {
        return book.procedures().all().stream()
                .flatMap(procedure -> procedure.outcome().stream())
                .flatMap(rule -> rule.findings().stream())
                .filter(outcome -> outcome.code().equals(finding.value()))
                .map(OutcomeRule.Outcome::title)
                .findFirst()
                .orElseGet(finding::value);
    }

    List<Fact> placement(Placement placement) {
        return Stream.of(
                        placement.subject().map(id -> new Fact("Subject", council.subjectPath(id))),
                        placement
                                .service()
                                .map(id ->
                                        new Fact("Service", council.services().label(id))),
                        placement
                                .team()
                                .map(id -> new Fact("Team", council.teams().label(id))),
                        placement
                                .provider()
                                .map(id ->
                                        new Fact("Provider", council.providers().label(id))))
                .flatMap(Optional::stream)
                .toList();
    }
}
