package redress.desk;

import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.ClockRule;
import redress.procedure.Milestone;
import redress.procedure.Origin;
import redress.procedure.Procedure;
import redress.procedure.Purpose;
import redress.procedure.Stage;
import redress.procedure.Step;

/** From a form to the question of eligibility that its answers decide. */
final class EligibilityLink {

    private EligibilityLink() {}

    static String path(AtHand at) {
        return Paths.of(at.known().reference()) + "/eligibility";
    }

    /** Empty where the form decides no such question. */
    static Optional<CasePage.Action> from(CommandForm form, AtHand at) {
        return part(form.name(), at).map(part -> new CasePage.Action(EligibilityPage.TITLE, path(at) + part));
    }

    private static Optional<String> part(String form, AtHand at) {
        return form.equals("triage")
                ? Optional.of("")
                : form.equals("person") || form.startsWith("authority-")
                        ? Optional.of("#people")
                        : at.book().procedure(at.known()).flatMap(procedure -> part(form, procedure));
    }

    private static Optional<String> part(String form, Procedure procedure) {
        return procedure.stages().stream()
                .flatMap(stage -> Stream.concat(
                        stage.opening().stream()
                                .filter(opening -> StepForms.names(stage).contains(form))
                                .map(opening -> "#stage-" + stage.id()),
                        stage.steps().stream()
                                .filter(step -> StepForms.name(step).equals(form))
                                .flatMap(step -> part(step, stage, procedure).stream())))
                .findFirst();
    }

    private static Optional<String> part(Step step, Stage stage, Procedure procedure) {
        var fact = step.fact();
        if (step.closes().isPresent()) {
            return Optional.of("#ways-out");
        }
        if (procedure.consents().stream()
                .anyMatch(consent -> Stream.of(consent.asked(), consent.given(), consent.refused())
                        .anyMatch(fact::equals))) {
            return Optional.of("#people");
        }
        return procedure.clocks().stream()
                .filter(clock -> clock.purpose() == Purpose.TIME_BAR && decides(fact, clock))
                .findFirst()
                .map(clock ->
                        stage.clocks().contains(clock.id()) && stage.opening().isEmpty() ? "#time" : "#stages");
    }

    /** Whether this fact starts the limit or sets it aside. */
    private static boolean decides(Milestone fact, ClockRule bar) {
        return bar.origin().fact().equals(fact)
                || bar.origin().ifLater().map(Origin::fact).equals(Optional.of(fact))
                || bar.waivedBy().equals(Optional.of(fact));
    }
}
