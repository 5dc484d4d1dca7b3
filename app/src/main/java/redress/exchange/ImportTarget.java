package redress.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.casework.CaseFile;
import redress.casework.ReferralList;
import redress.casework.Story;
import redress.organisation.ServiceId;

/** Where imported rows go. Each call is one transaction, so that an interrupted import can simply be run again. */
interface ImportTarget {

    /** Which of these references are cases already. */
    Set<String> known(Collection<String> references);

    void open(List<Story> stories);

    /** The case of this reference, with all that is known of it. */
    Optional<CaseFile> find(String reference);

    /** What an old register tells of a case and a day, where it is kept under the Ombudsman's own reference. */
    List<ReferralList.Line> referrals(String reference, LocalDate on);

    /** Tells a case of a referral that it does not know of, or of the decision on one that awaits it. */
    void refer(String reference, LocalDate on, Optional<String> decision);

    /** Whether this is the number of customers that is held for the service and year. */
    boolean knowsCustomers(String year, ServiceId service, int customers);

    void customers(String year, ServiceId service, int customers);
}
