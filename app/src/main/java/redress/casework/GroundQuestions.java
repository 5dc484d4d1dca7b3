package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Question.Fact;
import redress.casework.Question.Rule;
import redress.casework.Question.Subject;
import redress.organisation.RouteReasonId;
import redress.procedure.Stage;

/** Whether each ground for not dealing with a complaint was relied on, could be, or is closed. */
final class GroundQuestions {

    private GroundQuestions() {}

    static Stream<Question> of(Asking asking) {
        return asking.procedure().exclusions().isEmpty()
                ? Stream.of(new Question(
                        Subject.GROUND,
                        "",
                        "Is there a ground for not dealing with it?",
                        new Verdict.NoRule("This procedure names no ground for not dealing with a complaint."),
                        List.of(),
                        List.of()))
                : asking.procedure().exclusions().stream().map(ground -> of(ground, asking));
    }

    private static Question of(Stage.Ground ground, Asking asking) {
        var exclusion = new Exclusion(asking.bound().procedure(), asking.bound().version(), ground.id());
        var relied =
                asking.known().triaged().filter(it -> it.decision().exclusion().equals(Optional.of(exclusion)));
        return new Question(
                Subject.GROUND,
                ground.id(),
                ground.title(),
                relied.<Verdict>map(it -> new Verdict.Done(it.on(), "It is why this was not taken forward."))
                        .orElseGet(() ->
                                Verdict.of(tried(exclusion, asking), "Where it is so, this ground can be relied on.")),
                Stream.concat(
                                relied.stream().map(it -> Fact.told("Relied on", it.on(), it.reason())),
                                Stream.concat(ground.within().stream(), ground.missed().stream())
                                        .flatMap(clock -> asking.clock(clock).stream())
                                        .flatMap(reading -> Fact.until(reading).stream()))
                        .toList(),
                List.of(Rule.of(ground.title() + ".", ground.source())));
    }

    /** Whether the triage could be decided on this ground today. */
    private static Ruling tried(Exclusion exclusion, Asking asking) {
        return TriageRules.decide(
                asking.known(),
                new CaseCommand.DecideTriage(
                        asking.today(),
                        new Triage.RoutedOut(Route.INELIGIBLE, new RouteReasonId("trial"), Optional.of(exclusion)),
                        "trial",
                        Optional.empty()),
                asking.today(),
                asking.book());
    }
}
