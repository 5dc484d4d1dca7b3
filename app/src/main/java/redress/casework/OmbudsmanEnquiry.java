package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.ReferralEvent.EnquiryDocumentAdded;
import redress.casework.ReferralEvent.EnquiryReceived;
import redress.casework.ReferralEvent.EnquiryReplySent;

/**
 * What an Ombudsman asked the council, and how that is answered.
 *
 * @param documents the bundle, in the order of its numbers
 * @param ended when the Ombudsman decided or sent back without waiting for the answer
 */
public record OmbudsmanEnquiry(
        EnquiryReceived received,
        List<EnquiryDocumentAdded> documents,
        MoreTime moreTime,
        Optional<EnquiryReplySent> reply,
        Optional<LocalDate> ended) {

    static OmbudsmanEnquiry begin(EnquiryReceived received) {
        return new OmbudsmanEnquiry(received, List.of(), MoreTime.NONE, Optional.empty(), Optional.empty());
    }

    public int number() {
        return received.enquiry();
    }

    public boolean isOpen() {
        return reply.isEmpty() && ended.isEmpty();
    }

    OmbudsmanEnquiry with(EnquiryDocumentAdded document) {
        return new OmbudsmanEnquiry(received, Lists.plus(documents, document), moreTime, reply, ended);
    }

    OmbudsmanEnquiry with(MoreTime other) {
        return new OmbudsmanEnquiry(received, documents, other, reply, ended);
    }

    OmbudsmanEnquiry with(EnquiryReplySent sent) {
        return new OmbudsmanEnquiry(received, documents, moreTime, Optional.of(sent), ended);
    }

    OmbudsmanEnquiry ended(LocalDate on) {
        return isOpen() ? new OmbudsmanEnquiry(received, documents, moreTime, reply, Optional.of(on)) : this;
    }
}
