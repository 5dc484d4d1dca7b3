package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseCommand.Acknowledge;
import redress.casework.CaseCommand.AddElement;
import redress.casework.CaseCommand.AddNote;
import redress.casework.CaseCommand.AddPerson;
import redress.casework.CaseCommand.AgreeAction;
import redress.casework.CaseCommand.AgreePlan;
import redress.casework.CaseCommand.Allocate;
import redress.casework.CaseCommand.AskContribution;
import redress.casework.CaseCommand.AskForAuthority;
import redress.casework.CaseCommand.AssessComplexity;
import redress.casework.CaseCommand.Close;
import redress.casework.CaseCommand.CompleteAction;
import redress.casework.CaseCommand.Correct;
import redress.casework.CaseCommand.CorrectPerson;
import redress.casework.CaseCommand.DecideTriage;
import redress.casework.CaseCommand.DeclineStage;
import redress.casework.CaseCommand.DropAction;
import redress.casework.CaseCommand.DropContribution;
import redress.casework.CaseCommand.EnterLate;
import redress.casework.CaseCommand.ExplainDelay;
import redress.casework.CaseCommand.Extend;
import redress.casework.CaseCommand.FindNothingToLearn;
import redress.casework.CaseCommand.GiveResponsePeriod;
import redress.casework.CaseCommand.NameStaff;
import redress.casework.CaseCommand.NotifyOmbudsmanReferral;
import redress.casework.CaseCommand.OpenStage;
import redress.casework.CaseCommand.Pause;
import redress.casework.CaseCommand.ReceiveContribution;
import redress.casework.CaseCommand.RecordAuthorityRefused;
import redress.casework.CaseCommand.RecordFinding;
import redress.casework.CaseCommand.RecordOmbudsmanDecision;
import redress.casework.CaseCommand.RecordOutcomeSought;
import redress.casework.CaseCommand.RecordRepresentation;
import redress.casework.CaseCommand.Reopen;
import redress.casework.CaseCommand.Resume;
import redress.casework.CaseCommand.ReviewPause;
import redress.casework.CaseCommand.SendResponse;
import redress.casework.CaseCommand.ShowAuthority;
import redress.casework.CaseCommand.SignResponse;
import redress.casework.CaseCommand.StateBasis;
import redress.casework.CaseCommand.TakeBackStaff;
import redress.casework.CaseCommand.TakeOverResponse;
import redress.casework.CaseCommand.TakeStep;
import redress.casework.CaseCommand.Withdraw;
import redress.casework.CaseCommand.WithdrawAuthority;
import redress.casework.CaseCommand.WithdrawElement;
import redress.journal.Personal;

/**
 * What may be done to a case, and when. Pure: the same case, command and day always give the same answer. Rules that
 * depend on a clock (may it still be extended?) are in {@link ExtensionRules}; who may do what is for the edge to ask.
 */
public final class Rules {

    /** In years: a date of receipt before that is a slip of the hand, and would make a report year of its own. */
    private static final int LONGEST_AGO = 30;

    private static final String ACKNOWLEDGED =
            "It is already acknowledged. A manager can correct the date, or take it back if it is a mistake.";

    private Rules() {}

    /**
     * @param known the case, empty before anything was received
     * @param today the day on which the command is given; nothing may be dated after it
     * @param book the procedures and the calendar, asked only where a rule needs them
     */
    public static Ruling decide(Optional<Case> known, CaseCommand command, LocalDate today, RuleBook book) {
        if (command instanceof RecordRepresentation recording) {
            return known.isPresent()
                    ? Ruling.refuse("already-recorded", "", "This representation is already recorded.")
                    : record(recording, today);
        }
        return known.map(it -> guarded(it, command, today, book))
                .orElseGet(() -> Ruling.refuse("no-such-case", "", "There is no such case."));
    }

    private static Ruling record(RecordRepresentation it, LocalDate today) {
        if (it.receivedOn().isAfter(today)) {
            return Ruling.refuse("in-future", "receivedOn", "The date received must be today or in the past.");
        }
        if (it.receivedOn().isBefore(today.minusYears(LONGEST_AGO))) {
            return Ruling.refuse(
                    "too-long-ago",
                    "receivedOn",
                    "The date received is more than " + LONGEST_AGO + " years ago. Check the year.");
        }
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseEvent.RepresentationReceived(
                it.reference(),
                it.receivedOn(),
                it.channel(),
                it.pointOfReceipt(),
                it.relationship(),
                it.service(),
                Personal.of(it.account())));
        for (var person : it.people()) {
            events.add(added(new PersonId(events.size()), person));
        }
        return new Ruling.Accepted(List.copyOf(events));
    }

    /** Whoever corrects says why; nothing else makes a date that was missed as if it had been kept. */
    private static Ruling guarded(Case known, CaseCommand command, LocalDate today, RuleBook book) {
        var ruling = ruled(known, command, today, book);
        return command instanceof Correct || command instanceof EnterLate
                ? ruling
                : Breaches.guarded(known, command, ruling, today, book);
    }

    static Ruling ruled(Case known, CaseCommand command, LocalDate today, RuleBook book) {
        return switch (command) {
            case RecordRepresentation again ->
                Ruling.refuse("already-recorded", "", "This representation is already recorded.");
            case AddPerson(var person) ->
                open(known)
                        .or(() -> AppointmentRules.conflict(known, person, book))
                        .orElseGet(() -> Ruling.accept(added(known.nextPerson(), person)));
            case StateBasis it -> AuthorityRules.basis(known, it, today);
            case AskForAuthority it -> AuthorityRules.ask(known, it, today, book);
            case ShowAuthority it -> AuthorityRules.show(known, it, today, book);
            case RecordAuthorityRefused it -> AuthorityRules.refused(known, it, today, book);
            case WithdrawAuthority it -> AuthorityRules.withdraw(known, it, today, book);
            case DecideTriage it -> TriageRules.decide(known, it, today, book);
            case Acknowledge(var on, var means) ->
                open(known)
                        .or(() -> dated(known, on, today, "on"))
                        .or(() -> once(known.handling().acknowledged(), "acknowledged", ACKNOWLEDGED))
                        .orElseGet(() -> Ruling.accept(new CaseEvent.Acknowledged(on, means)));
            case AgreePlan(var on, var discussion, var plan) ->
                complaint(known)
                        .or(() -> dated(known, on, today, "on"))
                        .or(() -> discussion == Discussion.OFFERED
                                ? Optional.empty()
                                : said(plan, "plan", "Write what was agreed, or how the complaint will be handled."))
                        .orElseGet(() -> Ruling.accept(new CaseEvent.PlanAgreed(on, discussion, Personal.of(plan))));
            case GiveResponsePeriod it -> ExtensionRules.period(known, it, today, book);
            case Allocate(var on, var to) ->
                open(known)
                        .or(() -> dated(known, on, today, "on"))
                        .or(() -> StaffRules.concerned(known, to, "to"))
                        .or(() -> AnotherPerson.refused(known, to, "to", book))
                        .orElseGet(() -> Ruling.accept(new CaseEvent.Allocated(on, to)));
            case Extend it -> ExtensionRules.extend(known, it, today, book);
            case TakeStep it -> StepRules.take(known, it, today, book);
            case OpenStage it -> StageRules.open(known, it, today, book);
            case DeclineStage it -> StageRules.decline(known, it, today, book);
            case Pause it -> PauseRules.pause(known, it, today, book);
            case ReviewPause it -> PauseRules.review(known, it, today, book);
            case Resume it -> PauseRules.resume(known, it, today);
            case ExplainDelay it -> DelayRules.explain(known, it, today, book);
            case AssessComplexity it -> StepRules.assess(known, it, today, book);
            case AskContribution it -> ContributionRules.ask(known, it, today);
            case ReceiveContribution it -> ContributionRules.receive(known, it, today);
            case DropContribution it -> ContributionRules.drop(known, it, today);
            case AgreeAction it -> ActionRules.agree(known, it, today);
            case CompleteAction it -> ActionRules.done(known, it, today);
            case DropAction it -> ActionRules.drop(known, it, today);
            case FindNothingToLearn it -> ActionRules.noLearning(known, it, today);
            case AddElement it -> ElementRules.add(known, it, today);
            case RecordOutcomeSought it -> ElementRules.seek(known, it, today);
            case WithdrawElement it -> ElementRules.withdraw(known, it, today);
            case NameStaff it -> StaffRules.name(known, it);
            case TakeBackStaff it -> StaffRules.takeBack(known, it);
            case RecordFinding it -> ElementRules.find(known, it, book);
            case SignResponse it -> ResponseRules.sign(known, it, today, book);
            case SendResponse it -> ResponseRules.send(known, it, today, book);
            case TakeOverResponse it -> ResponseRules.takeOver(known, it, today);
            case Close it -> EndRules.close(known, it, today, book);
            case Reopen it -> EndRules.reopen(known, it, today);
            case Withdraw it -> EndRules.withdraw(known, it, today, book);
            case AddNote(var on, var note) ->
                dated(known, on, today, "on")
                        .or(() -> said(note, "note", "Write the note."))
                        .orElseGet(() -> Ruling.accept(new CaseEvent.Noted(on, Personal.of(note))));
            case CorrectPerson it -> CorrectionRules.person(known, it, today, book);
            case Correct it -> CorrectionRules.correct(known, it, today, book);
            case EnterLate it -> LateEntryRules.enter(known, it, today, book);
            case NotifyOmbudsmanReferral it -> OmbudsmanRules.refer(known, it, today);
            case RecordOmbudsmanDecision it -> OmbudsmanRules.decide(known, it);
        };
    }

    private static CaseEvent.PersonAdded added(PersonId id, CaseCommand.NewPerson person) {
        return new CaseEvent.PersonAdded(
                id, person.role(), person.relationship(), person.basis(), Personal.of(person.details()));
    }

    static Optional<Ruling> refuse(String code, String field, String sentence) {
        return Optional.of(Ruling.refuse(code, field, sentence));
    }

    static Optional<Ruling> open(Case known) {
        return known.isClosed()
                ? refuse("closed", "", "This case is closed. Reopen it first if there is more to do.")
                : Optional.empty();
    }

    static Optional<Ruling> complaint(Case known) {
        return open(known)
                .or(() -> known.isComplaint()
                        ? Optional.empty()
                        : refuse("not-a-complaint", "", "Only a complaint has this step. Decide the triage first."));
    }

    /** What was answered stands; it is reopened, with the reason, before its elements or findings change. */
    static Optional<Ruling> unanswered(Case known) {
        return open(known)
                .or(() -> known.position() instanceof Position.Responded
                        ? refuse("already-answered", "", "The response was already sent. Reopen the case first.")
                        : Optional.empty());
    }

    static Optional<Ruling> dated(Case known, LocalDate on, LocalDate today, String field) {
        if (on.isAfter(today)) {
            return refuse("in-future", field, "The date must be today or in the past.");
        }
        return on.isBefore(known.receipt().on())
                ? refuse(
                        "before-receipt",
                        field,
                        "The date must be on or after "
                                + Words.date(known.receipt().on()) + ", when the representation was received.")
                : Optional.empty();
    }

    static Optional<Ruling> said(String words, String field, String sentence) {
        return words.isBlank() ? refuse("empty", field, sentence) : Optional.empty();
    }

    private static Optional<Ruling> once(Optional<?> already, String code, String sentence) {
        return already.isPresent() ? refuse("already-" + code, "", sentence) : Optional.empty();
    }
}
