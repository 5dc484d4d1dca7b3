package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;

/**
 * How a representation arrived. The method (channel) and the place (point of receipt) are two facts.
 *
 * @param latest the day that receipt cannot lie after: the earliest of what was recorded since and stays as it was
 *     recorded; empty where there is nothing yet
 */
public record Receipt(
        LocalDate on,
        ChannelId channel,
        PointOfReceiptId point,
        Optional<RelationshipId> relationship,
        Optional<ServiceId> service,
        Personal<String> account,
        Optional<LocalDate> latest) {

    Receipt on(LocalDate date) {
        return new Receipt(date, channel, point, relationship, service, account, latest);
    }

    Receipt by(ChannelId otherChannel, PointOfReceiptId otherPoint) {
        return new Receipt(on, otherChannel, otherPoint, relationship, service, account, latest);
    }

    Receipt from(Optional<RelationshipId> other) {
        return new Receipt(on, channel, point, other, service, account, latest);
    }

    /** With the knowledge that something was recorded on this day. */
    Receipt notAfter(LocalDate day) {
        return new Receipt(
                on,
                channel,
                point,
                relationship,
                service,
                account,
                latest.filter(already -> !already.isAfter(day)).or(() -> Optional.of(day)));
    }
}
