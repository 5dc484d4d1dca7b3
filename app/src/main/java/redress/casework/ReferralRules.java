package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.ReferralCommand.AddCase;
import redress.casework.ReferralCommand.AddDocument;
import redress.casework.ReferralCommand.AnswerExtension;
import redress.casework.ReferralCommand.AskExtension;
import redress.casework.ReferralCommand.Assess;
import redress.casework.ReferralCommand.CorrectReference;
import redress.casework.ReferralCommand.Decide;
import redress.casework.ReferralCommand.MeetInRegister;
import redress.casework.ReferralCommand.Notify;
import redress.casework.ReferralCommand.ReceiveDraft;
import redress.casework.ReferralCommand.ReceiveEnquiry;
import redress.casework.ReferralCommand.Recommend;
import redress.casework.ReferralCommand.RecordDone;
import redress.casework.ReferralCommand.RemoveCase;
import redress.casework.ReferralCommand.ReplyToReport;
import redress.casework.ReferralCommand.SendBack;
import redress.casework.ReferralCommand.SendComments;
import redress.casework.ReferralCommand.SendReply;
import redress.casework.ReferralCommand.TakeBack;
import redress.journal.Refusal;

/**
 * What may be recorded of a referral, and when. The Ombudsman decides its course, so these rules refuse only what cannot
 * have happened: what is out of order, in the future, or before what it follows.
 */
public final class ReferralRules {

    private static final String TOLD = "the council was told of the referral";

    private ReferralRules() {}

    /**
     * @param known the referral, empty before the council was told
     * @param today the day on which the command is given; nothing may be dated after it
     */
    public static ReferralRuling decide(
            Optional<Referral> known, ReferralCommand command, LocalDate today, OmbudsmanBook book) {
        if (known.isEmpty()) {
            return command instanceof Notify notify
                    ? BelongingRules.begin(notify, today, book)
                    : new ReferralRuling.Refused(new Refusal("no-such-referral", "", "There is no such referral."));
        }
        return decide(known.orElseThrow(), command, today, book);
    }

    private static ReferralRuling decide(Referral known, ReferralCommand command, LocalDate today, OmbudsmanBook book) {
        return switch (command) {
            case Notify again ->
                new ReferralRuling.Refused(new Refusal("already-known", "", "This referral is already known."));
            case AddCase(var about) -> BelongingRules.add(known, about);
            case RemoveCase it -> BelongingRules.remove(known, it);
            case CorrectReference it -> BelongingRules.correct(known, it);
            case MeetInRegister(var told) -> BelongingRules.meet(known, told);
            case SendBack it -> AssessmentRules.sendBack(known, it, today, book);
            case Assess it -> AssessmentRules.assess(known, it, today, book);
            case ReceiveEnquiry it -> EnquiryRules.receive(known, it, today, book);
            case AddDocument it -> EnquiryRules.add(known, it);
            case AskExtension it -> MoreTimeRules.ask(known, it, today, book);
            case AnswerExtension it -> MoreTimeRules.answer(known, it, today, book);
            case SendReply it -> EnquiryRules.send(known, it, today);
            case ReceiveDraft it -> DecisionRules.receive(known, it, today);
            case SendComments it -> DecisionRules.comment(known, it, today);
            case Decide it -> DecisionRules.decide(known, it, today, book);
            case ReplyToReport it -> DecisionRules.reply(known, it, today);
            case Recommend it -> DecisionRules.recommend(known, it);
            case RecordDone it -> DecisionRules.done(known, it, today);
            case TakeBack it -> ReferralMistakes.takeBack(known, it);
        };
    }

    static Optional<Refusal> listed(String decision, LocalDate on, OmbudsmanBook book) {
        return book.decision(decision, on).isPresent()
                ? Optional.empty()
                : refusal("no-such-decision", "decision", "Choose one of the decisions that were in use on that day.");
    }

    /** @param event what happened on the earliest day, to follow "when" */
    static Optional<Refusal> dated(LocalDate on, LocalDate earliest, String event, LocalDate today, String field) {
        if (on.isAfter(today)) {
            return refusal("in-future", field, "The date must be today or in the past.");
        }
        return on.isBefore(earliest) ? refusal("too-early", field, onOrAfter(earliest, event)) : Optional.empty();
    }

    /** What a letter of the Ombudsman says is older than the day on which the council had it, and not by more than a year. */
    static Optional<Refusal> inLetter(LocalDate on, Referral known, LocalDate today, String field) {
        if (on.isAfter(today)) {
            return refusal("in-future", field, "The date must be today or in the past.");
        }
        return on.isBefore(known.notifiedOn().minusYears(1))
                ? refusal(
                        "too-early",
                        field,
                        "The date lies more than a year before " + Words.date(known.notifiedOn()) + ", when " + TOLD
                                + ". Check the year.")
                : Optional.empty();
    }

    /** A date that is to be kept cannot lie before the day on which it was set. */
    static Optional<Refusal> notBefore(LocalDate due, LocalDate set, String event, String field) {
        return due.isBefore(set) ? refusal("due-before-set", field, onOrAfter(set, event)) : Optional.empty();
    }

    private static String onOrAfter(LocalDate day, String event) {
        return "The date must be on or after " + Words.date(day) + ", when " + event + ".";
    }

    static Optional<Refusal> said(String words, String field, String sentence) {
        return words.isBlank() ? refusal("empty", field, sentence) : Optional.empty();
    }

    static Optional<Refusal> refusal(String code, String field, String sentence) {
        return Optional.of(new Refusal(code, field, sentence));
    }
}
