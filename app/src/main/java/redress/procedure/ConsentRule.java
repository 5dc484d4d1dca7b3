package redress.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody else who may have the complaint only if the person agrees, and the steps by which it is kept. It is no authority
 * to act for another.
 *
 * @param title what the person is asked, as a question: "May the provider have the complaint?"
 */
public record ConsentRule(String id, String title, Milestone asked, Milestone given, Milestone refused, Source source) {

    /**
     * The day on which the person said no, where that was their last word.
     *
     * @param when the day on which a step was taken
     */
    public Optional<LocalDate> refusedLast(Function<Milestone, Optional<LocalDate>> when) {
        var agreed = when.apply(given);
        return when.apply(refused).filter(no -> agreed.filter(no::isBefore).isEmpty());
    }
}
