package redress.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One stage of a procedure: how it is reached, what happens in it, and what its response must be.
 *
 * @param opening none for the stage that receipt itself opens
 * @param another that whoever had a stage before must not have this one; empty where nothing says so
 * @param endsOn the exclusions, beside the grounds on which a request for it can be refused, on which it ends without an answer
 * @param steps the facts that staff record in it, in their usual order
 * @param appointments the people without whom it cannot be answered
 */
public record Stage(
        StageId id,
        String title,
        Optional<Opening> opening,
        Optional<Another> another,
        Set<String> endsOn,
        List<Step> steps,
        List<Appointment> appointments,
        List<ClockId> clocks,
        Optional<ResponseRule> response) {

    /**
     * How a person gets to a stage that receipt does not open.
     *
     * @param fact the request, which may start clocks
     * @param title what is asked for, as the name of the form: "Ask for an investigation"
     * @param after one of these must have happened; where empty it can be asked for at any time
     * @param refusals the only grounds on which the request can be refused; where empty it is a right
     */
    public record Opening(Milestone fact, String title, Set<Milestone> after, List<Ground> refusals, Source source) {

        public Optional<Ground> refusal(String id) {
            return refusals.stream().filter(ground -> ground.id().equals(id)).findFirst();
        }
    }

    /**
     * That a stage is for another person than a stage before it: whoever had the case when that one was answered, and
     * whoever signed that answer, has no part in this one.
     *
     * @param than the stage before
     */
    public record Another(StageId than, Source source) {}

    /**
     * A ground for a decision that the rules name, for instance for not dealing with a complaint.
     *
     * @param within the clock in whose time it must be decided; empty where it holds at any time
     * @param missed the time bar that must not have been kept, as far as is known
     * @param then the steps that the council still owes once a case has left on this ground, in their order
     */
    public record Ground(
            String id,
            String title,
            Optional<ClockId> within,
            Optional<ClockId> missed,
            List<Milestone> then,
            Source source) {}

    /**
     * Somebody whom the rules want to take part.
     *
     * @param role the code of the part, for instance {@code independent-person}
     * @param number how many of them
     * @param notAlso the parts that nobody may have had who takes this one
     * @param before the steps that are theirs, or that they take part in: without them these cannot be taken
     */
    public record Appointment(String role, int number, Set<String> notAlso, Set<Milestone> before, Source source) {}

    /**
     * @param fact that the response was sent, which clocks wait for
     * @param after what must have happened before it is signed, such as the report of the panel that it answers
     * @param signedBy the role that signs, for instance {@code responsible-person}
     * @param signposts the Ombudsman of whom the response must tell the person, where it must
     * @param contents what the response must contain, in words
     * @param written whether it must be in writing
     */
    public record ResponseRule(
            Milestone fact,
            Set<Milestone> after,
            String signedBy,
            Optional<String> signposts,
            List<String> contents,
            boolean written,
            Source source) {}
}
