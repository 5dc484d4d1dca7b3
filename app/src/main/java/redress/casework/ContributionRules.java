package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;
import static redress.casework.Rules.unanswered;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;

/**
 * When others can be asked for their part of an answer (SI 2009/309 reg 9): from triage until the response is sent. That
 * it came, or that nobody waits for it any more, can be recorded for as long as it is outstanding, however the case
 * stands: separate answers may come after ours.
 */
final class ContributionRules {

    private ContributionRules() {}

    static Ruling ask(Case known, CaseCommand.AskContribution command, LocalDate today) {
        return unanswered(known)
                .or(() -> known.kind().isPresent()
                        ? Optional.empty()
                        : refuse("not-triaged", "", "Decide what this representation is first."))
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> said(command.from(), "from", "Write which body or unit is asked."))
                .or(() -> said(command.what(), "what", "Write what it is asked for."))
                .or(() -> command.due().isBefore(command.on())
                        ? refuse("due-before-asked", "due", "It must be due on the day it is asked for or later.")
                        : Optional.empty())
                .orElseGet(() -> Ruling.accept(new CaseEvent.ContributionAsked(
                        new ContributionId(known.proceedings().contributions().size() + 1),
                        command.on(),
                        Personal.of(command.from()),
                        Personal.of(command.what()),
                        command.due())));
    }

    static Ruling receive(Case known, CaseCommand.ReceiveContribution command, LocalDate today) {
        return outstanding(known, command.contribution(), command.on(), today)
                .or(() -> said(command.words(), "words", "Write what it says."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ContributionReceived(
                        command.contribution(), command.on(), Personal.of(command.words()))));
    }

    static Ruling drop(Case known, CaseCommand.DropContribution command, LocalDate today) {
        return outstanding(known, command.contribution(), command.on(), today)
                .or(() -> said(command.reason(), "reason", "Write why it is no longer needed."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.ContributionNotNeeded(
                        command.contribution(), command.on(), Personal.of(command.reason()))));
    }

    private static Optional<Ruling> outstanding(Case known, ContributionId id, LocalDate on, LocalDate today) {
        var contribution = known.proceedings().contribution(id);
        if (contribution.isEmpty()) {
            return refuse("no-such-contribution", "contribution", "Choose one of those that were asked for.");
        }
        if (!contribution.orElseThrow().isOutstanding()) {
            return refuse("not-outstanding", "contribution", "Nobody waits for this any more.");
        }
        var asked = contribution.orElseThrow().askedOn();
        return dated(known, on, today, "on")
                .or(() -> on.isBefore(asked)
                        ? refuse("before-asked", "on", "It was asked for on " + Words.date(asked) + ", not before.")
                        : Optional.empty());
    }
}
