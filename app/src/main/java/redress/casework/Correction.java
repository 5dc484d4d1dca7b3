package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.organisation.ChannelId;
import redress.organisation.PointOfReceiptId;
import redress.organisation.RelationshipId;

/** One fact put right; the fact as it was first recorded stays in the journal. */
public sealed interface Correction {

    record ReceivedOn(LocalDate date) implements Correction {}

    record ReceivedBy(ChannelId channel, PointOfReceiptId pointOfReceipt) implements Correction {}

    record RelationshipOf(Optional<RelationshipId> relationship) implements Correction {}

    record AcknowledgedOn(LocalDate date) implements Correction {}

    record RespondedOn(LocalDate date) implements Correction {}

    record ElementPlaced(ElementId element, Placement placement) implements Correction {}
}
