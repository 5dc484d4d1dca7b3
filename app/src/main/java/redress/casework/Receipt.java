package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Personal;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;
import redress.organisation.ServiceId;

/** How a representation arrived. The method (channel) and the place (point of receipt) are two facts. */
public record Receipt(
        LocalDate on,
        ChannelId channel,
        PointOfReceiptId point,
        Optional<RelationshipId> relationship,
        Optional<ServiceId> service,
        Personal<String> account) {

    Receipt on(LocalDate date) {
        return new Receipt(date, channel, point, relationship, service, account);
    }

    Receipt by(ChannelId otherChannel, PointOfReceiptId otherPoint) {
        return new Receipt(on, otherChannel, otherPoint, relationship, service, account);
    }

    Receipt from(Optional<RelationshipId> other) {
        return new Receipt(on, channel, point, other, service, account);
    }
}
