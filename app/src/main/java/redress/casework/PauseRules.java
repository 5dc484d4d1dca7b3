package redress.casework;

import static redress.casework.Rules.dated;
import static redress.casework.Rules.refuse;
import static redress.casework.Rules.said;
import static redress.casework.StepRules.curing;
import static redress.casework.StepRules.forward;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.procedure.ClockReading;
import redress.procedure.PauseRule;

/** When a case may stand still, by when somebody looks at it again, and when it goes on. */
final class PauseRules {

    private PauseRules() {}

    static Ruling pause(Case known, CaseCommand.Pause command, LocalDate today, RuleBook book) {
        return forward(known)
                .or(() -> dated(known, command.from(), today, "from"))
                .or(() -> dated(known, command.toldOn(), today, "toldOn"))
                .or(() -> pausing(known, book))
                .or(() -> known.proceedings().standsStill()
                        ? refuse("already-paused", "", "The case stands still already.")
                        : Optional.empty())
                .or(() -> known.proceedings().pauses().stream()
                        .flatMap(pause -> pause.resumed().stream())
                        .filter(resumed -> command.from().isBefore(resumed.on()))
                        .findFirst()
                        .flatMap(resumed -> refuse(
                                "overlaps",
                                "from",
                                "The case went on from " + Words.date(resumed.on()) + "; it can stand still again from"
                                        + " that day on.")))
                .or(() -> curing(known, today, book, reading -> reaches(reading, command))
                        .flatMap(due -> refuse(
                                "cures-a-breach",
                                "from",
                                "A date passed on " + Words.date(due)
                                        + ". The case cannot be made to stand still from before then.")))
                .or(() -> reviewable(known, command.reviewOn(), today, book))
                .or(() -> said(command.reason(), "reason", "Write why the case stands still, as the person was told."))
                .orElseGet(() -> Ruling.accept(new CaseEvent.Paused(
                        command.from(),
                        command.toldOn(),
                        Optional.of(command.reviewOn()),
                        Personal.of(command.reason()))));
    }

    private static Optional<Ruling> pausing(Case known, RuleBook book) {
        if (rules(known, book).isEmpty()) {
            return refuse("never-pauses", "", "No clock of this procedure may stand still.");
        }
        return book.stage(known).stream()
                        .flatMap(stage -> stage.clocks().stream())
                        .flatMap(clock -> book.procedure(known).orElseThrow().clock(clock).stream())
                        .anyMatch(clock -> clock.pause().isPresent())
                ? Optional.empty()
                : refuse("not-at-this-stage", "", "No clock of the stage at which the case is may stand still.");
    }

    /** Whether it would stand still before its date has passed. */
    private static boolean reaches(ClockReading reading, CaseCommand.Pause command) {
        return reading.rule()
                .pause()
                .map(rule -> rule.begins(command.from(), command.toldOn()))
                .filter(begins -> !begins.isAfter(reading.due().orElseThrow()))
                .isPresent();
    }

    private static List<PauseRule> rules(Case known, RuleBook book) {
        return book.procedure(known).stream()
                .flatMap(procedure -> procedure.clocks().stream())
                .flatMap(clock -> clock.pause().stream())
                .toList();
    }

    /** The rule that wants a case which stands still looked at again the soonest. */
    static Optional<PauseRule> strictest(Case known, LocalDate today, RuleBook book) {
        return rules(known, book).stream().min(Comparator.comparing(rule -> rule.lastReview(today)));
    }

    private static Optional<Ruling> reviewable(Case known, LocalDate reviewOn, LocalDate today, RuleBook book) {
        if (reviewOn.isBefore(today)) {
            return refuse("review-in-past", "reviewOn", "The day of review must be today or later.");
        }
        return strictest(known, today, book)
                .filter(rule -> reviewOn.isAfter(rule.lastReview(today)))
                .flatMap(rule -> refuse(
                        "review-too-far",
                        "reviewOn",
                        "The day of review must be on or before " + Words.date(rule.lastReview(today)) + " ("
                                + rule.source() + ")."));
    }

    static Ruling review(Case known, CaseCommand.ReviewPause command, LocalDate today, RuleBook book) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> standing(known))
                .or(() -> pausing(known, book))
                .or(() -> afterLast(known, command.on()))
                .or(() -> said(command.found(), "found", "Write what was found, and why the case cannot go on yet."))
                .or(() -> reviewable(known, command.reviewOn(), today, book))
                .orElseGet(() -> Ruling.accept(
                        new CaseEvent.PauseReviewed(command.on(), Personal.of(command.found()), command.reviewOn())));
    }

    static Ruling resume(Case known, CaseCommand.Resume command, LocalDate today) {
        return forward(known)
                .or(() -> dated(known, command.on(), today, "on"))
                .or(() -> standing(known))
                .or(() -> afterLast(known, command.on()))
                .orElseGet(() -> Ruling.accept(new CaseEvent.Resumed(command.on())));
    }

    private static Optional<Ruling> standing(Case known) {
        return known.proceedings().standsStill()
                ? Optional.empty()
                : refuse("not-paused", "", "The case does not stand still.");
    }

    /** Nothing happens to a case that stands still before it stood still, nor before it was last looked at. */
    private static Optional<Ruling> afterLast(Case known, LocalDate on) {
        var pause = known.proceedings().pause().orElseThrow();
        if (on.isBefore(pause.paused().from())) {
            return refuse(
                    "before-pause",
                    "on",
                    "The case stands still since " + Words.date(pause.paused().from())
                            + "; the date must be on or after that day.");
        }
        return pause.reviews().stream()
                .map(CaseEvent.PauseReviewed::on)
                .filter(on::isBefore)
                .findFirst()
                .flatMap(reviewed -> refuse(
                        "before-review",
                        "on",
                        "The case was reviewed on " + Words.date(reviewed)
                                + ", and stood still then; the date must be on or after that day."));
    }
}
