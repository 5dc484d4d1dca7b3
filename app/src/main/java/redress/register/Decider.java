package redress.register;

import java.util.List;
import java.util.Optional;
import redress.journal.Actor;
import redress.journal.Refusal;

/**
 * Who decides whether and how somebody's contact is restricted.
 *
 * @param dealtWith the references of the person's cases that they have dealt with, as these cases tell it; whom a case
 *     concerns finds nothing of all this, so theirs are not among them
 */
public record Decider(Actor who, List<String> dealtWith) {

    public Decider {
        dealtWith = List.copyOf(dealtWith);
    }

    /** Why it is not for them to decide, where they are not outside the person's cases. */
    public Optional<Refusal> inside() {
        return dealtWith.stream()
                .findFirst()
                .flatMap(reference -> Conditions.refuse(
                        "dealt-with",
                        "",
                        "You have dealt with case %s. Somebody who has not dealt with it decides."
                                .formatted(reference)));
    }
}
