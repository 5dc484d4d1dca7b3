package redress.casework;

import static redress.casework.Oakshire.OMBUDSMEN;

import java.time.LocalDate;
import java.util.Optional;
import redress.journal.Refusal;
import redress.organisation.OmbudsmanId;

/** A referral that is told in dates and words, and refuses to be told on after a refusal that was not expected. */
final class ReferralTelling {

    static final LocalDate RECEIVED = LocalDate.of(2025, 6, 2);
    static final CaseReference FIRST = new CaseReference("2025-000001");
    static final StaffId SAM = Oakshire.SAM;

    private Optional<Referral> known = Optional.empty();
    private LocalDate on = LocalDate.EPOCH;

    /** The council is told of a referral about one case. */
    static ReferralTelling notified(String ombudsman, String date) {
        var telling = new ReferralTelling().on(date);
        return telling.does(notifying(ombudsman, telling.on));
    }

    /** The council is told of a referral about the case of a story. */
    static ReferralTelling notified(String ombudsman, String date, Case about) {
        var telling = new ReferralTelling().on(date);
        return telling.does(new ReferralCommand.Notify(
                new OmbudsmanId(ombudsman),
                new OmbudsmanReference("26 004 321"),
                telling.on,
                new ReferralCommand.About(about.reference(), about.receipt().on())));
    }

    static ReferralCommand.Notify notifying(String ombudsman, LocalDate on) {
        return new ReferralCommand.Notify(
                new OmbudsmanId(ombudsman), new OmbudsmanReference("25 010 090"), on, about(FIRST));
    }

    static ReferralCommand.About about(CaseReference reference) {
        return new ReferralCommand.About(reference, RECEIVED);
    }

    ReferralTelling on(String date) {
        on = LocalDate.parse(date);
        return this;
    }

    LocalDate today() {
        return on;
    }

    /** Something that the rules must accept. */
    ReferralTelling does(ReferralCommand command) {
        switch (ReferralRules.decide(known, command, on, OMBUDSMEN)) {
            case ReferralRuling.Accepted(var events) ->
                events.forEach(event -> known = Optional.of(ReferralEvolution.evolve(known, event)));
            case ReferralRuling.Refused(var refusal) -> throw new AssertionError(command + " was refused: " + refusal);
        }
        return this;
    }

    /** The code with which the rules refuse something, and the field, which leaves the referral as it was. */
    Refusal refused(ReferralCommand command) {
        return switch (ReferralRules.decide(known, command, on, OMBUDSMEN)) {
            case ReferralRuling.Refused(var refusal) -> refusal;
            case ReferralRuling.Accepted(var events) -> throw new AssertionError("It was accepted: " + events);
        };
    }

    ReferralTelling sentBack() {
        return does(new ReferralCommand.SendBack(on, "premature"));
    }

    ReferralTelling takenUp() {
        return does(new ReferralCommand.Assess(on, Optional.empty()));
    }

    ReferralTelling enquiry() {
        return does(new ReferralCommand.ReceiveEnquiry(on, Optional.empty(), "Send the care records."));
    }

    ReferralTelling enquiry(String due) {
        return does(
                new ReferralCommand.ReceiveEnquiry(on, Optional.of(LocalDate.parse(due)), "Send the care records."));
    }

    ReferralTelling document(String title) {
        return does(new ReferralCommand.AddDocument(title));
    }

    ReferralTelling asksUntil(String date) {
        return does(new ReferralCommand.AskExtension(on, LocalDate.parse(date), "The provider is slow."));
    }

    ReferralTelling granted(String date) {
        return does(new ReferralCommand.AnswerExtension(on, Optional.of(LocalDate.parse(date))));
    }

    ReferralTelling notGranted() {
        return does(new ReferralCommand.AnswerExtension(on, Optional.empty()));
    }

    ReferralTelling answered() {
        return does(new ReferralCommand.SendReply(on));
    }

    ReferralTelling draft(String commentsDue) {
        return does(new ReferralCommand.ReceiveDraft(on, LocalDate.parse(commentsDue), "Fault, with injustice."));
    }

    ReferralTelling commented() {
        return does(new ReferralCommand.SendComments(on, "Agreed."));
    }

    ReferralTelling decided(String decision) {
        return does(new ReferralCommand.Decide(on, decision, "Fault, with injustice."));
    }

    ReferralTelling repliedToReport() {
        return does(new ReferralCommand.ReplyToReport(on, "All of it.", "Visits are logged from 1 June."));
    }

    ReferralTelling closed(String decision) {
        return does(new ReferralCommand.Assess(on, Optional.of(decision)));
    }

    ReferralTelling adding(CaseReference reference) {
        return does(new ReferralCommand.AddCase(about(reference)));
    }

    ReferralTelling removing(CaseReference reference) {
        return does(new ReferralCommand.RemoveCase(reference, "It is about somebody else."));
    }

    ReferralTelling recommended(Purpose.Remedy remedy, String due) {
        return does(new ReferralCommand.Recommend(remedy, "Within a month.", LocalDate.parse(due), SAM));
    }

    ReferralTelling done(int recommendation) {
        return does(new ReferralCommand.RecordDone(recommendation, on, "The letter is on file."));
    }

    /** What was told as the nth, the telling of the referral being the first. */
    ReferralTelling takenBack(int told) {
        return does(new ReferralCommand.TakeBack(told, "It is about another referral."));
    }

    Compliance compliance(int recommendation) {
        return known().recommendation(recommendation).orElseThrow().complianceOn(on);
    }

    Referral known() {
        return known.orElseThrow();
    }

    ReferralClock clock(String id) {
        return ReferralClocks.of(known(), OMBUDSMEN).stream()
                .filter(clock -> clock.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
