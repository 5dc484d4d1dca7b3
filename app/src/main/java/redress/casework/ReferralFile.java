package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.journal.History;
import redress.journal.Recorded;
import redress.journal.StreamId;

/**
 * A referral as it was when it was opened, by somebody who may see at least one of its cases.
 *
 * @param cases those of its cases that may be seen; of the others there is only their number
 * @param formerly those of the cases that were taken off again which may be seen
 * @param concerned the members of staff whom any of its cases concerns, as far as they have an account
 */
public record ReferralFile(
        Referral known,
        List<ReferralClock> clocks,
        List<SeenCase> cases,
        List<SeenCase> formerly,
        Set<StaffId> concerned,
        History history) {

    /** A case of the referral, as a page shows it. @param complainant empty where nobody gave a name, or it was erased */
    public record SeenCase(CaseReference reference, Optional<String> complainant, String position) {}

    public StreamId stream() {
        return history.stream();
    }

    public int sequence() {
        return history.sequence();
    }

    public List<Recorded> events() {
        return history.events();
    }

    /** Whether this is a case, of the referral or formerly of it, that may be seen. */
    public boolean names(CaseReference about) {
        return Stream.concat(cases.stream(), formerly.stream())
                .anyMatch(seen -> seen.reference().equals(about));
    }

    /** How many of its cases may not be seen. */
    public int unseen() {
        return known.cases().size() - cases.size();
    }
}
