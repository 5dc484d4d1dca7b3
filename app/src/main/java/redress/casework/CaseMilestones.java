package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import redress.procedure.Milestone;
import redress.procedure.Milestones;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/**
 * The facts of a case by the names that its procedure gives them: of what happened once the day, of what happened more than
 * once the first.
 */
final class CaseMilestones {

    private CaseMilestones() {}

    static Milestones of(Case known, RuleBook book) {
        Map<Milestone, LocalDate> facts = new HashMap<>();
        var proceedings = known.proceedings();
        book.procedure(known).ifPresent(procedure -> {
            proceedings
                    .answers()
                    .forEach(sent -> answeredBy(procedure, sent).ifPresent(fact -> facts.putIfAbsent(fact, sent.on())));
            proceedings
                    .opened()
                    .forEach(opened -> procedure
                            .stage(opened.stage())
                            .flatMap(Stage::opening)
                            .ifPresent(opening -> facts.put(opening.fact(), opened.on())));
        });
        book.steps(known).forEach(step -> facts.merge(step.fact(), step.on(), CaseMilestones::earlier));
        book.procedure(known).ifPresent(procedure -> StandingStill.into(facts, procedure, proceedings.pauses()));
        facts.put(RuleBook.RECEIVED, known.receipt().on());
        if (book.oral().contains(known.receipt().channel())) {
            facts.put(RuleBook.ORALLY, known.receipt().on());
        }
        var handling = known.handling();
        handling.acknowledged().ifPresent(event -> facts.put(RuleBook.ACKNOWLEDGED, event.on()));
        handling.plan()
                .filter(event -> event.discussion() != Discussion.OFFERED)
                .ifPresent(event -> facts.put(RuleBook.PLANNED, event.on()));
        handling.withdrawnOn().ifPresent(on -> facts.put(RuleBook.WITHDRAWN, on));
        if (known.position() instanceof Position.Closed(var on, var why)) {
            facts.put(RuleBook.CLOSED, on);
            if (why == ClosingReason.ROUTED_OUT) {
                facts.put(RuleBook.ROUTED_OUT, on);
            }
        }
        known.departure().ifPresent(gone -> gone.steps().forEach(step -> facts.put(step.fact(), step.on())));
        return new Milestones(
                facts,
                handling.periods().stream()
                        .sorted(Comparator.comparing(CaseEvent.ResponsePeriodGiven::on))
                        .map(given -> new Milestones.ResponsePeriod(
                                given.on(),
                                given.until(),
                                given.notifiedOn(),
                                switch (given.basis()) {
                                    case AGREED -> Milestones.Basis.AGREED;
                                    case SET -> Milestones.Basis.SET;
                                }))
                        .toList(),
                handling.extensions().stream()
                        .map(given -> new Milestones.Extension(
                                given.clock(),
                                given.agreedOn(),
                                given.until(),
                                given.notifiedOn(),
                                given.reason().orElse("")))
                        .toList(),
                proceedings.pauses().stream()
                        .map(pause -> new Milestones.Pause(
                                pause.paused().from(),
                                pause.paused().toldOn(),
                                pause.resumed().map(CaseEvent.Resumed::on)))
                        .toList(),
                proceedings.complexity().map(CaseEvent.ComplexityAssessed::degree),
                proceedings.rests());
    }

    private static Optional<Milestone> answeredBy(Procedure procedure, CaseEvent.ResponseSent sent) {
        return sent.stage()
                .flatMap(procedure::stage)
                .or(() -> procedure.stages().stream().findFirst())
                .flatMap(Stage::response)
                .map(Stage.ResponseRule::fact);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
