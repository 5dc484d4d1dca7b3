package redress.register;

import java.util.Optional;
import redress.journal.Personal;
import redress.organisation.ServiceId;

/**
 * An interest that somebody of the pool declared.
 *
 * @param number counts this person's conflicts, from 1
 * @param service the service in whose cases they take no part; empty where it is about something else
 * @param ended whether it is over
 */
public record Conflict(int number, Optional<ServiceId> service, Personal<String> interest, boolean ended) {

    Conflict over() {
        return new Conflict(number, service, interest, true);
    }
}
