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

    /** Tells a case of a referral, unless it knows of one on that day; says whether it was news. */
    boolean refer(String reference, LocalDate on, Optional<String> decision);

    /** Records the customers of a service in a year, unless that number is there; says whether it was news. */
    boolean customers(String year, ServiceId service, int customers);
}
