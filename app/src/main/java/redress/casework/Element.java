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
 */
public record Element(
        ElementId id,
        Placement placement,
        Personal<String> complaint,
        Optional<Personal<String>> sought,
        List<StaffConcerned> staff,
        Optional<Finding> finding,
        Optional<Personal<String>> reasons,
        List<Earlier> earlier) {

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
                List.of());
    }

    /** A later stage finds anew; what was found before stays beside it. */
    Element atNextStage(Optional<StageId> left) {
        var all = new ArrayList<>(earlier);
        finding.ifPresent(found -> all.add(new Earlier(left, found, reasons.orElseThrow())));
        return new Element(
                id, placement, complaint, sought, staff, Optional.empty(), Optional.empty(), List.copyOf(all));
    }

    /** The finding of the stage that was last to find anything. */
    public Optional<Finding> latest() {
        return finding.or(() -> earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(earlier.getLast().finding()));
    }

    Element found(Finding what, Personal<String> why) {
        return new Element(id, placement, complaint, sought, staff, Optional.of(what), Optional.of(why), earlier);
    }

    Element placed(Placement elsewhere) {
        return new Element(id, elsewhere, complaint, sought, staff, finding, reasons, earlier);
    }

    Element seeking(Personal<String> words) {
        return new Element(id, placement, complaint, Optional.of(words), staff, finding, reasons, earlier);
    }

    boolean concerns(StaffId account) {
        return staff.stream().anyMatch(named -> named.is(account));
    }

    Element naming(List<StaffConcerned> others) {
        return new Element(id, placement, complaint, sought, List.copyOf(others), finding, reasons, earlier);
    }
}
