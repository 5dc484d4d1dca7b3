package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.journal.Refusal;
import redress.procedure.Milestone;
import redress.procedure.Procedure;

/** What follows from the times in which a case stood still: facts that a procedure may name, and the order of their days. */
final class StandingStill {

    private static final Milestone STOOD_STILL = new Milestone("stood-still");
    private static final Milestone PROCEEDINGS_ENDED = new Milestone("proceedings-ended");
    private static final Milestone WENT_ON = new Milestone("went-on");

    private StandingStill() {}

    /**
     * Adds when the case first stood still, and when it went on after the other proceedings had ended, where the procedure
     * speaks of these.
     */
    static void into(Map<Milestone, LocalDate> facts, Procedure procedure, List<Pause> pauses) {
        if (procedure.milestones().containsKey(STOOD_STILL)) {
            pauses.stream()
                    .findFirst()
                    .ifPresent(first -> facts.put(STOOD_STILL, first.paused().from()));
        }
        if (procedure.milestones().containsKey(WENT_ON)) {
            Optional.ofNullable(facts.get(PROCEEDINGS_ENDED))
                    .flatMap(ended -> wentOn(ended, pauses))
                    .ifPresent(on -> facts.put(WENT_ON, on));
        }
    }

    /** The end of the time in which it stood still that day, or of the one before; a later time is for something else. */
    private static Optional<LocalDate> wentOn(LocalDate ended, List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> !pause.paused().from().isAfter(ended))
                .reduce((earlier, last) -> last)
                .flatMap(Pause::resumed)
                .map(CaseEvent.Resumed::on);
    }

    /** The days that are out of their order. */
    static List<Chronology.Fault> faults(List<Pause> pauses) {
        var faults = new ArrayList<Chronology.Fault>();
        for (var place = 0; place < pauses.size(); place++) {
            var which = "pause " + (place + 1);
            var pause = pauses.get(place);
            var from = pause.paused().from();
            if (place > 0) {
                pauses.get(place - 1)
                        .resumed()
                        .map(CaseEvent.Resumed::on)
                        .filter(from::isBefore)
                        .ifPresent(on -> faults.add(fault(
                                which + " after the one before",
                                "overlaps",
                                "It stood still again on " + Words.date(from)
                                        + ", and that cannot be before it went on, on " + Words.date(on) + ".")));
            }
            for (var review : pause.reviews()) {
                if (review.on().isBefore(from)) {
                    faults.add(fault(
                            which + " before its reviews",
                            "before-pause",
                            "It was reviewed on " + Words.date(review.on())
                                    + ", and that cannot be before it stood still, on " + Words.date(from) + "."));
                }
            }
            pause.resumed()
                    .map(CaseEvent.Resumed::on)
                    .ifPresent(on -> faults.addAll(faults(pause, which + " and going on", on)));
        }
        return faults;
    }

    private static List<Chronology.Fault> faults(Pause pause, String where, LocalDate wentOn) {
        var faults = new ArrayList<Chronology.Fault>();
        var from = pause.paused().from();
        if (wentOn.isBefore(from)) {
            faults.add(fault(
                    where,
                    "before-pause",
                    "The case went on on " + Words.date(wentOn) + ", and that cannot be before it stood still, on "
                            + Words.date(from) + "."));
        }
        for (var review : pause.reviews()) {
            if (wentOn.isBefore(review.on())) {
                faults.add(fault(
                        where + " after its reviews",
                        "before-review",
                        "The case went on on " + Words.date(wentOn) + ", and that cannot be before it was reviewed, on "
                                + Words.date(review.on()) + "."));
            }
        }
        return faults;
    }

    private static Chronology.Fault fault(String where, String code, String sentence) {
        return new Chronology.Fault(where, new Refusal(code, "date", sentence));
    }
}
