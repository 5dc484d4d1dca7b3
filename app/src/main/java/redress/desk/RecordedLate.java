package redress.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.Case;
import redress.casework.CaseEvent;
import redress.casework.CaseEvent.Corrected;
import redress.casework.Correction;
import redress.casework.Evolution;
import redress.journal.Recorded;
import redress.procedure.ClockId;
import redress.procedure.ClockReading;
import redress.procedure.ClockState;

/** What is said beside a date that was kept, where whatever shows that was recorded only after it had passed. */
final class RecordedLate {

    private RecordedLate() {}

    /** @param events all that happened to the case */
    static List<Fact> of(ClockReading reading, List<Recorded> events, AtHand at) {
        return Stream.concat(entries(reading.rule().id(), events, at), recorded(reading, events, at).stream())
                .toList();
    }

    private static Stream<Fact> entries(ClockId clock, List<Recorded> events, AtHand at) {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof Corrected corrected
                        && corrected.correction() instanceof Correction.LateEntry(var kept)
                        && kept.contains(clock))
                .map(recorded -> new Fact(
                        "Late entry",
                        ((Corrected) recorded.event()).reason().orElse(Told.ERASED) + " ("
                                + Timeline.byline(
                                        recorded, at.staff(), at.council().timeZone())
                                + ")"));
    }

    private static Optional<Fact> recorded(ClockReading reading, List<Recorded> events, AtHand at) {
        return reading.due()
                .filter(due -> isKept(reading))
                .flatMap(due -> kept(reading.rule().id(), events, at)
                        .filter(recorded -> recorded.recordedAt()
                                .atZone(at.council().timeZone())
                                .toLocalDate()
                                .isAfter(due)))
                .map(recorded -> new Fact(
                        "Known since",
                        Timeline.byline(recorded, at.staff(), at.council().timeZone())
                                + ", after the date had passed"));
    }

    /** The event since which it is known that this date was kept. */
    private static Optional<Recorded> kept(ClockId clock, List<Recorded> events, AtHand at) {
        Optional<Case> known = Optional.empty();
        Optional<Recorded> since = Optional.empty();
        for (var recorded : events) {
            if (recorded.event() instanceof CaseEvent event) {
                known = Optional.of(Evolution.evolve(known, event));
                var isKept = at.book().readings(known.orElseThrow()).stream()
                        .anyMatch(reading -> reading.rule().id().equals(clock) && isKept(reading));
                since = isKept ? since.or(() -> Optional.of(recorded)) : Optional.empty();
            }
        }
        return since;
    }

    private static boolean isKept(ClockReading reading) {
        return reading.state() instanceof ClockState.Met || reading.state() instanceof ClockState.MetAsExtended;
    }
}
