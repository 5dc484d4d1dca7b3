package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.journal.Refusal;

/**
 * A case told command by command, each on its own day, under the same {@link Rules} as everybody's. Imports and
 * synthetic cases are told this way, so that an imported case is a case like any other.
 */
public final class Story {

    /** An event and the day on which it happened. */
    public record Told(LocalDate on, CaseEvent event) {}

    private final RuleBook book;
    private final List<Told> told = new ArrayList<>();
    private Optional<Case> known = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();

    public Story(RuleBook book) {
        this.book = book;
    }

    /** Adds what the command brings about; after a refusal nothing more is added. */
    public Story then(LocalDate on, CaseCommand command) {
        if (refusal.isPresent()) {
            return this;
        }
        switch (Rules.decide(known, command, on, book)) {
            case Ruling.Refused(var why) -> refusal = Optional.of(why);
            case Ruling.Accepted(var events) -> {
                for (var event : events) {
                    known = Optional.of(Evolution.evolve(known, event));
                    told.add(new Told(on, event));
                }
            }
        }
        return this;
    }

    /** Why the story stopped, where it did. */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    public List<Told> events() {
        return List.copyOf(told);
    }

    public Optional<Case> known() {
        return known;
    }
}
