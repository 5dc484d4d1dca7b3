package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.access.Permission;
import redress.casework.CaseCommand.Pause;
import redress.casework.CaseCommand.Resume;
import redress.casework.CaseCommand.ReviewPause;
import redress.procedure.ClockRule;

/** The forms by which a case stands still, is looked at again, and goes on. */
final class PauseForms {

    private PauseForms() {}

    static CommandForm pause() {
        return new CommandForm(
                "pause",
                "Let the case stand still",
                "Save",
                "The case stands still.",
                Permission.TRIAGE,
                at -> List.of(
                        Field.Words.lines("reason", "Why, and what was the person told in writing?", 4)
                                .hint(String.join(" ", circumstances(at)))
                                .required("Write why the case stands still, as the person was told"),
                        Days.today(at, "from", "From when?", "date from which it stands still"),
                        Days.today(
                                        at,
                                        "toldOn",
                                        "When was the person told in writing?",
                                        "date on which the person was told in writing")
                                .hint(noticeCounts(at)),
                        reviewOn(at, "When do you look whether it can go on?")),
                (at, it) -> new Pause(it.day("from"), it.day("toldOn"), it.day("reviewOn"), it.words("reason")),
                (known, book) -> false,
                at -> Optional.of(new Pause(at.today(), at.today(), at.today(), "trial")));
    }

    /** What the rules demand, clock by clock; the others go on. */
    private static List<String> circumstances(AtHand at) {
        return pausing(at)
                .flatMap(clock -> clock.pause().stream()
                        .map(rule -> "%s stands still where %s (%s)."
                                .formatted(clock.title(), rule.onlyWhere(), rule.source())))
                .toList();
    }

    private static String noticeCounts(AtHand at) {
        return pausing(at).flatMap(clock -> clock.pause().stream()).anyMatch(rule -> rule.notice())
                ? "The dates stand still from this day, and not before."
                : "";
    }

    private static Stream<ClockRule> pausing(AtHand at) {
        return at.book().procedure(at.known()).stream()
                .flatMap(procedure -> procedure.clocks().stream())
                .filter(clock -> clock.pause().isPresent());
    }

    private static Field.Day reviewOn(AtHand at, String label) {
        var day = Field.Day.of("reviewOn", label, "day of review");
        return at.book()
                .lastReview(at.known(), at.today())
                .map(last -> day.hint("On or before " + Say.date(last) + ". You are reminded on that day."))
                .orElse(day);
    }

    static CommandForm review() {
        return new CommandForm(
                "pause-review",
                "Review whether the case can go on",
                "Save the review",
                "The review is recorded. The case stands still.",
                Permission.HANDLE,
                at -> List.of(
                        Field.Words.lines("found", "What did you find, and why can it not go on yet?", 4)
                                .hint("If it can go on, let the case go on instead.")
                                .required("Write what was found, and why the case cannot go on yet"),
                        Days.on(at, "When did you look?", "date of the review"),
                        reviewOn(at, "When do you look again?")),
                (at, it) -> new ReviewPause(it.day("on"), it.words("found"), it.day("reviewOn")),
                (known, book) -> known.proceedings().standsStill(),
                at -> Optional.of(new ReviewPause(at.today(), "trial", at.today())));
    }

    static CommandForm resume() {
        return new CommandForm(
                "resume",
                "Let the case go on",
                "Save",
                "The case goes on.",
                Permission.HANDLE,
                at -> List.of(Days.on(at, "From when does it go on?", "date from which it goes on")),
                (at, it) -> new Resume(it.day("on")),
                (known, book) -> known.proceedings().standsStill(),
                at -> Optional.of(new Resume(at.today())));
    }
}
