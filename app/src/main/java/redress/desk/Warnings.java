package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.procedure.ClockLength;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;
import redress.procedure.Purpose;
import redress.procedure.Stage;
import redress.procedure.Stance;

/** What somebody should know before they give a command, although nothing forbids it. */
final class Warnings {

    private Warnings() {}

    static List<String> of(CommandForm asked, AtHand at) {
        return switch (asked.name()) {
            case "sign" ->
                Stream.of(AuthorityView.barred(at), awaited(at), neverGiven(at), neverStarted(at))
                        .flatMap(List::stream)
                        .toList();
            case "response-period" ->
                Stream.of(neverOffered(at), passed(at)).flatMap(List::stream).toList();
            case "send" -> AuthorityView.unshown(at);
            case "close" -> unexplained(at);
            default -> List.of();
        };
    }

    private static List<String> awaited(AtHand at) {
        var awaited = ContributionForms.awaited(at);
        return awaited.isEmpty()
                ? List.of()
                : List.of("The answer still waits for the part of " + String.join(", ", awaited)
                        + ". It can be signed without that, if it says so.");
    }

    /** A response is judged by the period that the person was given, where the law wants there to be one. */
    private static List<String> neverGiven(AtHand at) {
        return at.file().clocks().stream()
                .filter(clock -> clock.rule().stance() == Stance.STATUTORY
                        && clock.rule().length() instanceof ClockLength.AsAgreed
                        && clock.due().isEmpty())
                .map(clock ->
                        "The person was given no day by which to have the response (%s). Agree or set the response period first."
                                .formatted(clock.rule().source()))
                .toList();
    }

    /** A limit whose start nobody recorded is judged by nobody, although the response that it waits for is sent. */
    private static List<String> neverStarted(AtHand at) {
        var response = at.book().stage(at.known()).flatMap(Stage::response).map(Stage.ResponseRule::fact);
        return at.file().clocks().stream()
                .filter(clock -> clock.state() instanceof ClockState.NotStarted
                        && !(clock.rule().length() instanceof ClockLength.AsAgreed)
                        && clock.rule().purpose() == Purpose.DUTY
                        && response.equals(Optional.of(clock.rule().stop())))
                .map(clock ->
                        "Nobody has recorded that %s, so the limit \"%s\" (%s) never began to run. Record that first, with its day."
                                .formatted(
                                        clock.derivation().origin().words(),
                                        clock.rule().title(),
                                        clock.rule().source()))
                .toList();
    }

    /** The council sets the day itself only once the person declined to discuss it (SI 2009/309 reg 13(8)). */
    private static List<String> neverOffered(AtHand at) {
        return FirstForms.speaksOf(at.known(), at.book(), "plan-agreed")
                        && at.known().handling().plan().isEmpty()
                ? List.of(
                        "No offer to discuss how the complaint will be handled is recorded. The council sets the day itself"
                                + " only where the person declined one, or did not answer it.")
                : List.of();
    }

    /** What was promised once stays what the response is judged by, once its day has passed. */
    private static List<String> passed(AtHand at) {
        return at.file().clocks().stream()
                .filter(clock -> clock.rule().length() instanceof ClockLength.AsAgreed && clock.isLateOn(at.today()))
                .map(clock ->
                        "The day that was agreed, %s, has passed. Another day is recorded and told to the person, and the one that was missed stays missed."
                                .formatted(clock.due().map(Say::date).orElseThrow()))
                .toList();
    }

    private static List<String> unexplained(AtHand at) {
        var clocks = DelayForm.unexplained(at.file().clocks(), at.known());
        return clocks.isEmpty()
                ? List.of()
                : List.of("Nobody has said why this was missed: "
                        + clocks.stream()
                                .map(ClockReading::rule)
                                .map(rule -> rule.title())
                                .collect(Collectors.joining(", "))
                        + ". The reason can be given before the case is closed or afterwards.");
    }
}
