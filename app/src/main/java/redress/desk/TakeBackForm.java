package redress.desk;

import java.util.List;
import java.util.stream.Collectors;
import redress.access.Permission;
import redress.casework.ReferralCommand.TakeBack;
import redress.casework.ReferralEvent;
import redress.casework.ReferralMistakes;
import redress.casework.ReferralNouns;
import redress.journal.Tellings.Telling;

/** The form that takes back what was recorded of a referral by mistake. */
final class TakeBackForm {

    private TakeBackForm() {}

    static ReferralForm takeBack() {
        return new ReferralForm(
                "take-back",
                "Take back what was recorded by mistake",
                "Take it back",
                "It is taken back, and counts no more.",
                Permission.CORRECT,
                at -> List.of(
                        Field.Choice.radios("told", "What was recorded by mistake?", options(at))
                                .required("Choose what was recorded by mistake"),
                        Field.Words.lines("reason", "How do you know?", 3)
                                .hint(
                                        "What was recorded stays in the history with this beside it, and dates that it kept"
                                                + " are open again.")
                                .required("Write how you know that it was a mistake")),
                (at, it) -> new TakeBack(Integer.parseInt(it.words("told")), it.words("reason")),
                known -> false,
                at -> ReferralMistakes.facts(at.known()).stream()
                        .filter(fact -> ReferralMistakes.resting(at.known(), fact.number())
                                .isEmpty())
                        .findFirst()
                        .map(fact -> new TakeBack(fact.number(), "trial")));
    }

    /** The latest first. */
    private static List<Option> options(ReferralAtHand at) {
        var told = new ReferralTold(at.file(), at.words());
        return ReferralMistakes.facts(at.known()).reversed().stream()
                .map(fact -> Option.of(String.valueOf(fact.number()), label(told.tell(fact.event())))
                        .hint(hint(fact, at)))
                .toList();
    }

    /** With what was decided, where it was that. */
    private static String label(Told told) {
        return told.title()
                + told.facts().stream()
                        .filter(fact -> fact.label().equals(ReferralTold.DECISION))
                        .map(fact -> ": " + Say.withinSentence(fact.text()))
                        .collect(Collectors.joining());
    }

    private static String hint(Telling<ReferralEvent> fact, ReferralAtHand at) {
        var on = ReferralDays.happened(fact.event())
                .map(day -> "Of " + Say.date(day) + ". ")
                .orElse("");
        var first = ReferralMistakes.resting(at.known(), fact.number())
                .map(later -> ReferralNouns.of(later.event()) + " rests on it: take that back first.")
                .orElse("");
        return (on + first).strip();
    }
}
