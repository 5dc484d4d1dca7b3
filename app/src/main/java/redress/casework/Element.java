package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.journal.Personal;
import redress.procedure.StageId;

/**
 * One thing complained of: what and whose it is, what the person wants, and later what was found and why.
 *
 * @param sought what would put it right for the person, as they said it last; empty where they have not said
 * @param staff whoever of the staff was named, taken back or not
 * @param finding what the stage of now found
 * @param withdrawn that the person no longer complains of this, where they do not
 */
public record Element(
        ElementId id,
        Placement placement,
        Personal<String> complaint,
        Optional<Personal<String>> sought,
        List<StaffConcerned> staff,
        Optional<Finding> finding,
        Optional<Personal<String>> reasons,
        List<Earlier> earlier,
        Optional<CaseEvent.ElementWithdrawn> withdrawn) {

    /** What an earlier stage found; the first stage has no name of its own here. */
    public record Earlier(Optional<StageId> stage, Finding finding, Personal<String> reasons) {}

    static Element of(CaseEvent.ElementAdded event) {
        return new Element(
                event.element(),
                event.placement(),
                event.complaint(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A later stage finds anew; what was found before stays beside it. */
    Element atNextStage(Optional<StageId> left) {
        var all = new ArrayList<>(earlier);
        current().ifPresent(found -> all.add(new Earlier(left, found, reasons.orElseThrow())));
        return found(Optional.empty(), Optional.empty(), List.copyOf(all));
    }

    /** As it was before a later stage began. */
    Element backAtStage(Optional<StageId> back) {
        if (earlier.isEmpty() || !earlier.getLast().stage().equals(back)) {
            return found(Optional.empty(), Optional.empty(), earlier);
        }
        var last = earlier.getLast();
        return found(
                Optional.of(last.finding()), Optional.of(last.reasons()), Lists.without(earlier, earlier.size() - 1));
    }

    /** The finding of the stage that was last to find anything. What is withdrawn has none but what an earlier stage found. */
    public Optional<Finding> latest() {
        return current()
                .or(() -> earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(earlier.getLast().finding()));
    }

    private Optional<Finding> current() {
        return isWithdrawn() ? Optional.empty() : finding;
    }

    /** Whether it is still to be found what is true of it. */
    public boolean isOpen() {
        return finding.isEmpty() && !isWithdrawn();
    }

    public boolean isWithdrawn() {
        return withdrawn.isPresent();
    }

    Element withdrawn(Optional<CaseEvent.ElementWithdrawn> event) {
        return new Element(id, placement, complaint, sought, staff, finding, reasons, earlier, event);
    }

    Element pursuedAgain() {
        return withdrawn(Optional.empty());
    }

    private Element found(Optional<Finding> what, Optional<Personal<String>> why, List<Earlier> before) {
        return new Element(id, placement, complaint, sought, staff, what, why, before, withdrawn);
    }

    Element found(Finding what, Personal<String> why) {
        return new Element(
                id, placement, complaint, sought, staff, Optional.of(what), Optional.of(why), earlier, withdrawn);
    }

    Element placed(Placement elsewhere) {
        return new Element(id, elsewhere, complaint, sought, staff, finding, reasons, earlier, withdrawn);
    }

    Element seeking(Personal<String> words) {
        return new Element(id, placement, complaint, Optional.of(words), staff, finding, reasons, earlier, withdrawn);
    }

    boolean concerns(StaffId account) {
        return staff.stream().anyMatch(named -> named.is(account));
    }

    Element naming(List<StaffConcerned> others) {
        return new Element(id, placement, complaint, sought, List.copyOf(others), finding, reasons, earlier, withdrawn);
    }
}
