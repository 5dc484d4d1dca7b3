package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.calendar.WorkingCalendar;
import redress.casework.ReferralEvent.DraftCommentsSent;
import redress.casework.ReferralEvent.EnquiryReplySent;

/** Every date that an Ombudsman waits or waited for. */
public final class ReferralClocks {

    private ReferralClocks() {}

    public static List<ReferralClock> of(Referral known, OmbudsmanBook book) {
        var decided = known.position() instanceof ReferralPosition.Decided(var ruled)
                ? Optional.of(ruled.on())
                : Optional.<LocalDate>empty();
        return Stream.concat(
                        known.enquiries().stream().map(enquiry -> enquiry(enquiry, decided, book)),
                        known.drafts().stream().map(draft -> draft(draft, decided, book)))
                .toList();
    }

    /** The one that comes first of those that still run. */
    public static Optional<ReferralClock> next(List<ReferralClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.running().isPresent())
                .min(Comparator.comparing(clock -> clock.running().orElseThrow()));
    }

    static ReferralClock enquiry(OmbudsmanEnquiry enquiry, Optional<LocalDate> decided, OmbudsmanBook book) {
        var stopped = enquiry.reply().map(EnquiryReplySent::on);
        return new ReferralClock.Face(
                        "enquiry-" + enquiry.number(),
                        "Answer enquiry " + enquiry.number(),
                        enquiry.received().letterOn(),
                        enquiry.received().due(),
                        enquiry.extensions().stream()
                                .flatMap(extension -> extension.granted().stream())
                                .max(Comparator.naturalOrder()),
                        enquiry.extensions().stream()
                                .flatMap(extension -> remarks(extension).stream())
                                .toList(),
                        stopped,
                        decided,
                        calendar(stopped.or(() -> decided), book))
                .read();
    }

    private static List<String> remarks(OmbudsmanEnquiry.Extension extension) {
        var remarks = new ArrayList<String>();
        remarks.add("On %s the council asked for time until %s."
                .formatted(
                        Words.date(extension.asked().on()),
                        Words.date(extension.asked().until())));
        extension
                .answered()
                .ifPresent(answered -> remarks.add(answered.until()
                        .map(until -> "On %s the Ombudsman gave until %s."
                                .formatted(Words.date(answered.on()), Words.date(until)))
                        .orElseGet(() -> "On %s the Ombudsman refused.".formatted(Words.date(answered.on())))));
        return List.copyOf(remarks);
    }

    private static ReferralClock draft(Draft draft, Optional<LocalDate> decided, OmbudsmanBook book) {
        var stopped = draft.comments().map(DraftCommentsSent::on);
        return new ReferralClock.Face(
                        "draft-" + draft.number(),
                        "Comment on draft decision " + draft.number(),
                        draft.received().on(),
                        new EnquiryDue.InLetter(draft.received().commentsDue()),
                        Optional.empty(),
                        List.of(),
                        stopped,
                        decided,
                        calendar(stopped.or(() -> decided), book))
                .read();
    }

    /** What has ended is judged by the calendar that was known then. */
    private static WorkingCalendar calendar(Optional<LocalDate> ended, OmbudsmanBook book) {
        return ended.map(book.calendars()::asKnownOn).orElseGet(book.calendars()::latest);
    }
}
