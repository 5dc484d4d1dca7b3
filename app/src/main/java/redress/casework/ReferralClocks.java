package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.calendar.DayOne;
import redress.calendar.Length;
import redress.calendar.Reckoning;
import redress.calendar.WorkingCalendar;
import redress.casework.ReferralClock.SetBy;
import redress.casework.ReferralEvent.DraftCommentsSent;
import redress.casework.ReferralEvent.EnquiryReplySent;
import redress.casework.ReferralEvent.ReportReplySent;
import redress.organisation.WantedReply;

/** Every date that an Ombudsman waits or waited for. */
public final class ReferralClocks {

    private ReferralClocks() {}

    public static List<ReferralClock> of(Referral known, OmbudsmanBook book) {
        return Stream.of(
                        known.enquiries().stream().map(enquiry -> enquiry(enquiry, book)),
                        known.drafts().stream().map(draft -> draft(draft, book)),
                        reply(known, book).stream())
                .flatMap(clocks -> clocks)
                .toList();
    }

    /** The one that comes first of those that still run. */
    public static Optional<ReferralClock> next(List<ReferralClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.running().isPresent())
                .min(Comparator.comparing(clock -> clock.running().orElseThrow()));
    }

    static ReferralClock enquiry(OmbudsmanEnquiry enquiry, OmbudsmanBook book) {
        var from = enquiry.received().letterOn();
        var stopped = enquiry.reply().map(EnquiryReplySent::on);
        var calendar = calendar(stopped.or(enquiry::ended), book);
        return switch (enquiry.received().due()) {
            case EnquiryDue.InLetter(var on) ->
                face(enquiry, SetBy.LETTER, named(on), new Reckoning.Reckoned(on, List.of()), calendar);
            case EnquiryDue.ByPolicy(var length) ->
                face(
                        enquiry,
                        SetBy.POLICY,
                        "The letter names no date, so the council's policy counts: within " + length
                                + " after the date of the letter.",
                        calendar.reckon(from, length, DayOne.AFTER_ORIGIN),
                        calendar);
        };
    }

    private static ReferralClock face(
            OmbudsmanEnquiry enquiry, SetBy setBy, String rule, Reckoning first, WorkingCalendar calendar) {
        return new ReferralClock.Face(
                        "enquiry-" + enquiry.number(),
                        "Answer enquiry " + enquiry.number(),
                        setBy,
                        rule,
                        enquiry.received().letterOn(),
                        first,
                        enquiry.moreTime(),
                        enquiry.reply().map(EnquiryReplySent::on),
                        enquiry.ended(),
                        calendar)
                .read();
    }

    private static ReferralClock draft(Draft draft, OmbudsmanBook book) {
        var due = draft.received().commentsDue();
        var stopped = draft.comments().map(DraftCommentsSent::on);
        return new ReferralClock.Face(
                        "draft-" + draft.number(),
                        "Comment on draft decision " + draft.number(),
                        SetBy.LETTER,
                        named(due),
                        draft.received().on(),
                        new Reckoning.Reckoned(due, List.of()),
                        MoreTime.NONE,
                        stopped,
                        draft.ended(),
                        calendar(stopped.or(draft::ended), book))
                .read();
    }

    /** The words are the list's of today; what is counted is what the report wanted when it came. */
    static Optional<ReferralClock> reply(Referral known, OmbudsmanBook book) {
        var wanted = known.decision().flatMap(ruled -> book.reply(ruled.decision()));
        return known.reply().map(reply -> {
            var report = reply.report();
            var stopped = reply.sent().map(ReportReplySent::on);
            var calendar = calendar(stopped, book);
            return new ReferralClock.Face(
                            "reply",
                            wanted.map(WantedReply::title).orElse("Reply to the report"),
                            SetBy.LAW,
                            rule(report.within(), report.dayOne(), wanted.map(WantedReply::source)),
                            report.on(),
                            calendar.reckon(report.on(), report.within(), report.dayOne()),
                            reply.moreTime(),
                            stopped,
                            Optional.empty(),
                            calendar)
                    .read();
        });
    }

    private static String named(LocalDate on) {
        return "By the date that the letter names, " + Words.date(on) + ".";
    }

    private static String rule(Length within, DayOne dayOne, Optional<String> source) {
        var counted = switch (dayOne) {
            case ON_ORIGIN -> "Within " + within + ", of which the day the report was received is the first";
            case AFTER_ORIGIN -> "Within " + within + " after the day on which the report was received";
        };
        return counted + ", or longer as the Ombudsman allows"
                + source.map(where -> ": " + where).orElse("") + ".";
    }

    /** What has ended is judged by the calendar that was known then. */
    private static WorkingCalendar calendar(Optional<LocalDate> ended, OmbudsmanBook book) {
        return ended.map(book.calendars()::asKnownOn).orElseGet(book.calendars()::latest);
    }
}
