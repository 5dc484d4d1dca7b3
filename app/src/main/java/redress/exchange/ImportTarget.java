package redress.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.casework.Story;
import redress.organisation.ServiceId;

/** Where imported rows go. Each call is one transaction, so that an interrupted import can simply be run again. */
interface ImportTarget {

    /** Which of these references are cases already. */
    Set<String> known(Collection<String> references);

    void open(List<Story> stories);

    /** Whether the case knows of a referral on that day. */
    boolean knowsReferral(String reference, LocalDate on);

    /** Tells a case of a referral that it does not know of. */
    void refer(String reference, LocalDate on, Optional<String> decision);

    /** Whether this is the number of customers that is held for the service and year. */
    boolean knowsCustomers(String year, ServiceId service, int customers);

    void customers(String year, ServiceId service, int customers);
}
