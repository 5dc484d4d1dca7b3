package redress.desk;

import java.util.List;
import java.util.Optional;
import redress.access.Permission;
import redress.casework.CaseEvent.DelayExplained;
import redress.casework.RuleBook;
import redress.procedure.ClockReading;

/**
 * Why a date was missed, as far as somebody has said.
 *
 * @param reason in the council's words; what to say in its place where nobody gave one
 * @param missing whether the date was missed for good, by the law or a code, and nobody gave a reason
 * @param facts all that was said; empty where nothing was
 * @param href where it can be said; empty where this person may not
 * @param link the words of the link there
 */
public record DelayView(String reason, boolean missing, List<Fact> facts, String href, String link) {

    /** Empty where the date was kept, or still can be. */
    static Optional<DelayView> of(ClockReading reading, AtHand at) {
        return RuleBook.late(List.of(reading), at.today()).stream().findFirst().map(late -> {
            var said = at.known().proceedings().delay(late.rule().id());
            return new DelayView(
                    said.map(delay -> "Because: " + label(delay, at)).orElse("Nobody has said why"),
                    DelayForm.wantsReason(late, at.known()),
                    said.map(delay -> facts(delay, at)).orElse(List.of()),
                    at.me().may(Permission.HANDLE) ? DelayForm.path(late, at) : "",
                    said.isPresent() ? "Change the reason" : "Say why");
        });
    }

    private static List<Fact> facts(DelayExplained delay, AtHand at) {
        return List.of(
                new Fact("Reason", label(delay, at)),
                new Fact("What happened", delay.words().orElse(Told.ERASED)),
                new Fact("Said on", Say.date(delay.on())));
    }

    private static String label(DelayExplained delay, AtHand at) {
        return at.council().delayReasons().label(delay.reason());
    }
}
