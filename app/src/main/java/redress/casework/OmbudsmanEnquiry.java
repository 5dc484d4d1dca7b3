package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.ReferralEvent.EnquiryDocumentAdded;
import redress.casework.ReferralEvent.EnquiryExtensionAnswered;
import redress.casework.ReferralEvent.EnquiryExtensionAsked;
import redress.casework.ReferralEvent.EnquiryReceived;
import redress.casework.ReferralEvent.EnquiryReplySent;

/**
 * What an Ombudsman asked the council, and how that is answered.
 *
 * @param documents the bundle, in the order of its numbers
 */
public record OmbudsmanEnquiry(
        EnquiryReceived received,
        List<EnquiryDocumentAdded> documents,
        List<Extension> extensions,
        Optional<EnquiryReplySent> reply) {

    /** More time that was asked for; without an answer while the Ombudsman has not said. */
    public record Extension(EnquiryExtensionAsked asked, Optional<EnquiryExtensionAnswered> answered) {

        public Optional<LocalDate> granted() {
            return answered.flatMap(EnquiryExtensionAnswered::until);
        }
    }

    static OmbudsmanEnquiry begin(EnquiryReceived received) {
        return new OmbudsmanEnquiry(received, List.of(), List.of(), Optional.empty());
    }

    public int number() {
        return received.enquiry();
    }

    public boolean isOpen() {
        return reply.isEmpty();
    }

    /** The extension that the Ombudsman has not answered yet. */
    public Optional<EnquiryExtensionAsked> awaited() {
        return extensions.stream()
                .filter(extension -> extension.answered().isEmpty())
                .map(Extension::asked)
                .findFirst();
    }

    OmbudsmanEnquiry with(EnquiryDocumentAdded document) {
        return new OmbudsmanEnquiry(received, Lists.plus(documents, document), extensions, reply);
    }

    OmbudsmanEnquiry with(EnquiryExtensionAsked asked) {
        return new OmbudsmanEnquiry(
                received, documents, Lists.plus(extensions, new Extension(asked, Optional.empty())), reply);
    }

    OmbudsmanEnquiry with(EnquiryExtensionAnswered answered) {
        return new OmbudsmanEnquiry(
                received,
                documents,
                Lists.replaceLast(extensions, last -> new Extension(last.asked(), Optional.of(answered))),
                reply);
    }

    OmbudsmanEnquiry with(EnquiryReplySent sent) {
        return new OmbudsmanEnquiry(received, documents, extensions, Optional.of(sent));
    }
}
