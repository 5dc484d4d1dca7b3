package redress.desk;

import static redress.desk.Told.ERASED;
import static redress.desk.Told.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseReference;
import redress.casework.EnquiryDue;
import redress.casework.MoreTime;
import redress.casework.ReferralEvent;
import redress.casework.ReferralEvent.DraftCommentsSent;
import redress.casework.ReferralEvent.DraftDecisionReceived;
import redress.casework.ReferralEvent.EnquiryDocumentAdded;
import redress.casework.ReferralEvent.EnquiryExtensionAnswered;
import redress.casework.ReferralEvent.EnquiryExtensionAsked;
import redress.casework.ReferralEvent.EnquiryReceived;
import redress.casework.ReferralEvent.EnquiryReplySent;
import redress.casework.ReferralEvent.RecommendationDone;
import redress.casework.ReferralEvent.RecommendationMade;
import redress.casework.ReferralEvent.ReferralCaseAdded;
import redress.casework.ReferralEvent.ReferralCaseRemoved;
import redress.casework.ReferralEvent.ReferralClosed;
import redress.casework.ReferralEvent.ReferralDecided;
import redress.casework.ReferralEvent.ReferralMetInRegister;
import redress.casework.ReferralEvent.ReferralNotified;
import redress.casework.ReferralEvent.ReferralReferenceCorrected;
import redress.casework.ReferralEvent.ReferralSentBack;
import redress.casework.ReferralEvent.ReferralTakenBack;
import redress.casework.ReferralEvent.ReferralTakenUp;
import redress.casework.ReferralEvent.ReplyExtensionAnswered;
import redress.casework.ReferralEvent.ReplyExtensionAsked;
import redress.casework.ReferralEvent.ReportReceived;
import redress.casework.ReferralEvent.ReportReplySent;
import redress.casework.ReferralFile;
import redress.journal.Event;
import redress.journal.Recorded;

/** Tells all that happened to a referral. A case that may not be seen is not named. */
record ReferralTold(ReferralFile file, Words words) {

    /** What stands before the words of a decision. */
    static final String DECISION = "Decision";

    /** @return the latest first */
    static List<TimelineEntry> timeline(ReferralFile file, Words words) {
        var telling = new ReferralTold(file, words);
        var entries = new ArrayList<TimelineEntry>();
        var marks = TakenBack.marks(
                file.events(),
                ReferralTold::takenBack,
                words.staff(),
                words.council().timeZone());
        for (var recorded : file.events()) {
            if (recorded.event() instanceof ReferralEvent event) {
                entries.add(TakenBack.marked(
                        telling.entry(recorded, event), Optional.ofNullable(marks.get(recorded.sequence()))));
            }
        }
        return entries.reversed();
    }

    private static Optional<TakenBack> takenBack(Event event) {
        return event instanceof ReferralTakenBack(var told, var reason)
                ? Optional.of(new TakenBack(told, reason))
                : Optional.empty();
    }

    private TimelineEntry entry(Recorded recorded, ReferralEvent event) {
        var zone = words.council().timeZone();
        var told = tell(event);
        return new TimelineEntry(
                told.title(),
                ReferralDays.of(recorded, event, zone),
                "Recorded by " + words.staff().name(recorded.actor()) + ", " + Say.moment(recorded.recordedAt(), zone),
                told.facts());
    }

    Told tell(ReferralEvent event) {
        return switch (event) {
            case ReferralNotified it ->
                told(
                        "The council was told of the referral",
                        new Fact("Ombudsman", words.council().ombudsmen().label(it.ombudsman())),
                        new Fact("Reference", it.reference().value()),
                        about(it.about()));
            case ReferralCaseAdded it -> told("A case was added", about(it.about()));
            case ReferralCaseRemoved it ->
                told(
                        "A case was taken off",
                        about(it.about()),
                        new Fact("Reason", it.reason().orElse(ERASED)));
            case ReferralReferenceCorrected it ->
                told(
                        "The reference was corrected",
                        new Fact("Reference", it.reference().value()),
                        new Fact("What was wrong", it.reason().orElse(ERASED)));
            case ReferralMetInRegister it ->
                told("A referral of the old register is this one; the two count once", about(it.about()));
            case ReferralSentBack it -> told("Sent back", decision(it.decision()));
            case ReferralTakenUp _ -> told("Taken up for investigation");
            case ReferralClosed it -> told("Decided without an investigation", decision(it.decision()));
            case EnquiryReceived it ->
                told(
                        "Enquiry " + it.enquiry() + " received",
                        new Fact("Answer wanted", wanted(it.due())),
                        new Fact("What it asks for", it.asked().orElse(ERASED)));
            case EnquiryDocumentAdded it ->
                told(
                        "Document " + it.document() + " added to the bundle",
                        new Fact("Title", it.title().orElse(ERASED)));
            case EnquiryExtensionAsked it -> asked(it);
            case EnquiryExtensionAnswered it -> answered(it);
            case EnquiryReplySent it -> told("Answer to enquiry " + it.enquiry() + " sent");
            case DraftDecisionReceived it ->
                told(
                        "Draft decision " + it.draft() + " received",
                        new Fact("Comments wanted by", Say.date(it.commentsDue())),
                        new Fact("What it says", it.summary().orElse(ERASED)));
            case DraftCommentsSent it ->
                told(
                        "Comments on draft " + it.draft() + " sent",
                        new Fact("Comments", it.comments().orElse(ERASED)));
            case ReferralDecided it ->
                told(
                        "Decided",
                        decision(it.decision()),
                        new Fact("What it says", it.summary().orElse(ERASED)));
            case ReportReceived it -> told("Report received; a reply is wanted within " + it.within());
            case ReplyExtensionAsked it -> asked(it);
            case ReplyExtensionAnswered it -> answered(it);
            case ReportReplySent it ->
                told(
                        "Reply to the report sent",
                        new Fact("Accepted", it.accepted().orElse(ERASED)),
                        new Fact("Action and dates", it.action().orElse(ERASED)));
            case RecommendationMade it ->
                told(
                        "Recommendation " + it.recommendation() + ": " + words.purpose(it.remedy()),
                        new Fact("Recommendation", it.text().orElse(ERASED)),
                        new Fact("To be done by", Say.date(it.dueOn())),
                        new Fact("Answers for it", words.staff().name(it.owner())));
            case ReferralTakenBack it ->
                told(
                        "Taken back: "
                                + Say.withinSentence(tell(file.known()
                                                .told()
                                                .all()
                                                .get(it.told().getFirst() - 1))
                                        .title()),
                        new Fact("How it is known", it.reason().orElse(ERASED)));
            case RecommendationDone it ->
                told(
                        "Recommendation " + it.recommendation() + " done",
                        new Fact("Evidence", it.evidence().orElse(ERASED)));
        };
    }

    private static Told asked(MoreTime.Asked it) {
        return told(
                "More time asked for, until " + Say.date(it.until()),
                new Fact("Reason", it.reason().orElse(ERASED)));
    }

    private static Told answered(MoreTime.Answered it) {
        return told(it.until()
                .map(until -> "More time given, until " + Say.date(until))
                .orElse("More time refused"));
    }

    private Fact about(CaseReference about) {
        return new Fact("Case", file.names(about) ? about.value() : "One that you may not see");
    }

    private Fact decision(String code) {
        return new Fact(DECISION, words.council().ombudsmanDecisions().label(code));
    }

    private static String wanted(EnquiryDue due) {
        return switch (due) {
            case EnquiryDue.InLetter(var on) -> "By " + Say.date(on) + ", as the letter says";
            case EnquiryDue.ByPolicy(var length) -> "Within " + length + " of the letter, by our policy";
        };
    }
}
