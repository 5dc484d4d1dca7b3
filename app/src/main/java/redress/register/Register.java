package redress.register;

import java.util.List;
import java.util.Optional;
import redress.journal.Appending;
import redress.journal.Event;
import redress.journal.Happening;
import redress.journal.History;
import redress.journal.Journal;
import redress.journal.Recorded;
import redress.journal.Refusal;
import redress.journal.StreamId;

/** Opens entries of one kind and gives them commands: the way in for every page. */
public final class Register<S, C, E extends Event> {

    private static final Refusal ERASED =
            new Refusal("erased", "", "This was erased at the end of its time. Nothing can be added to it.");

    private final Journal journal;
    private final Keeping<S, C, E> keeping;

    public Register(Journal journal, Keeping<S, C, E> keeping) {
        this.journal = journal;
        this.keeping = keeping;
    }

    public Keeping<S, C, E> keeping() {
        return keeping;
    }

    public Optional<RegisterFile<S>> find(StreamId stream) {
        return journal.read(stream)
                .filter(history -> history.kind().equals(keeping.kind()))
                .flatMap(this::open);
    }

    private Optional<RegisterFile<S>> open(History history) {
        return keeping.fold(history.events().stream().map(Recorded::event).toList())
                .map(known -> new RegisterFile<>(known, history));
    }

    /** Begins an entry. The stream is made once for each form that is filled in: sending it twice gives the first. */
    public Answer<S> begin(StreamId stream, C command, Occasion occasion) {
        var history = journal.read(stream);
        if (history.isPresent()) {
            return find(stream).<Answer<S>>map(Answer.Done::new).orElseGet(Answer.Unknown::new);
        }
        return decide(History.begin(stream, keeping.kind()), Optional.empty(), command, occasion);
    }

    /** @param sequence the last event that the person who gives the command had seen; 0 where there was none */
    public Answer<S> handle(StreamId stream, int sequence, C command, Occasion occasion) {
        var found = find(stream);
        if (found.isEmpty()) {
            return sequence == 0
                    ? decide(History.begin(stream, keeping.kind()), Optional.empty(), command, occasion)
                    : new Answer.Unknown<>();
        }
        var file = found.orElseThrow();
        if (file.isErased()) {
            return new Answer.Refused<>(ERASED);
        }
        if (file.sequence() != sequence) {
            var next = file.events().get(Math.clamp(sequence, 0, file.sequence() - 1));
            return new Answer.Conflict<>(next.actor(), next.recordedAt(), file);
        }
        return decide(file.history(), Optional.of(file.known()), command, occasion);
    }

    private Answer<S> decide(History history, Optional<S> known, C command, Occasion occasion) {
        return switch (keeping.decide(known, command, occasion.today())) {
            case Ruling.Refused<E>(var refusal) -> new Answer.Refused<>(refusal);
            case Ruling.Accepted<E>(var events) -> append(history, events, occasion);
        };
    }

    private Answer<S> append(History history, List<E> events, Occasion occasion) {
        var happenings = events.stream()
                .map(event -> new Happening(occasion.now(), event))
                .toList();
        return switch (journal.append(history, happenings, occasion.by(), occasion.now())) {
            case Appending.Appended(var grown) -> new Answer.Done<>(open(grown).orElseThrow());
            case Appending.Conflict(var by, var at, var sequence) ->
                new Answer.Conflict<>(by, at, find(history.stream()).orElseThrow());
            case Appending.Erased() -> new Answer.Refused<>(ERASED);
            case Appending.Taken() ->
                new Answer.Refused<>(new Refusal(
                        "taken", "", "Somebody has just recorded the same elsewhere. Look for it, and try again."));
        };
    }
}
