package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;

/**
 * The time that the council asked of an Ombudsman for one answer beyond what it had, and what came of that.
 *
 * @param requests in their order; only the last can be without an answer
 */
public record MoreTime(List<Request> requests) {

    static final MoreTime NONE = new MoreTime(List.of());

    /** A request that was made, by whatever event tells it. */
    public interface Asked {

        LocalDate on();

        LocalDate until();

        Personal<String> reason();
    }

    /** What the Ombudsman said to a request. */
    public interface Answered {

        LocalDate on();

        /** The new date; empty where it was refused. */
        Optional<LocalDate> until();
    }

    /** @param answered empty while the Ombudsman has not said */
    public record Request(Asked asked, Optional<Answered> answered) {

        private List<String> remarks() {
            var remarks = new ArrayList<String>();
            remarks.add("On %s the council asked for time until %s."
                    .formatted(Words.date(asked.on()), Words.date(asked.until())));
            answered.ifPresent(answer -> remarks.add(answer.until()
                    .map(until ->
                            "On %s the Ombudsman gave until %s.".formatted(Words.date(answer.on()), Words.date(until)))
                    .orElseGet(() -> "On %s the Ombudsman refused.".formatted(Words.date(answer.on())))));
            return List.copyOf(remarks);
        }
    }

    /** The request that the Ombudsman has not answered yet. */
    public Optional<Asked> awaited() {
        return requests.stream()
                .filter(request -> request.answered().isEmpty())
                .map(Request::asked)
                .findFirst();
    }

    /** The latest date that the Ombudsman gave. */
    Optional<LocalDate> granted() {
        return requests.stream()
                .flatMap(request -> request.answered().stream())
                .flatMap(answer -> answer.until().stream())
                .max(Comparator.naturalOrder());
    }

    /** What moved the date or did not, each in a sentence. */
    List<String> remarks() {
        return requests.stream().flatMap(request -> request.remarks().stream()).toList();
    }

    MoreTime with(Asked asked) {
        return new MoreTime(Lists.plus(requests, new Request(asked, Optional.empty())));
    }

    MoreTime with(Answered answered) {
        return new MoreTime(Lists.replaceLast(requests, last -> new Request(last.asked(), Optional.of(answered))));
    }
}
