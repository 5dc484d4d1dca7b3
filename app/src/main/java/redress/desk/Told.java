package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import redress.casework.CaseEvent.Acknowledged;
import redress.casework.CaseEvent.ActionAgreed;
import redress.casework.CaseEvent.ActionDone;
import redress.casework.CaseEvent.ActionDropped;
import redress.casework.CaseEvent.Allocated;
import redress.casework.CaseEvent.AllocationEnded;
import redress.casework.CaseEvent.Closed;
import redress.casework.CaseEvent.ComplexityAssessed;
import redress.casework.CaseEvent.ContributionAsked;
import redress.casework.CaseEvent.ContributionNotNeeded;
import redress.casework.CaseEvent.ContributionReceived;
import redress.casework.CaseEvent.Corrected;
import redress.casework.CaseEvent.DelayExplained;
import redress.casework.CaseEvent.ElementAdded;
import redress.casework.CaseEvent.ElementWithdrawn;
import redress.casework.CaseEvent.Extended;
import redress.casework.CaseEvent.FindingRecorded;
import redress.casework.CaseEvent.LearningNotNeeded;
import redress.casework.CaseEvent.Noted;
import redress.casework.CaseEvent.OmbudsmanReferralNotified;
import redress.casework.CaseEvent.PauseReviewed;
import redress.casework.CaseEvent.Paused;
import redress.casework.CaseEvent.PersonAdded;
import redress.casework.CaseEvent.PlanAgreed;
import redress.casework.CaseEvent.Reopened;
import redress.casework.CaseEvent.RepresentationReceived;
import redress.casework.CaseEvent.ResponsePeriodGiven;
import redress.casework.CaseEvent.ResponseSent;
import redress.casework.CaseEvent.ResponseSigned;
import redress.casework.CaseEvent.Resumed;
import redress.casework.CaseEvent.SafeguardingConsidered;
import redress.casework.CaseEvent.StageDeclined;
import redress.casework.CaseEvent.StageOpened;
import redress.casework.CaseEvent.StepTaken;
import redress.casework.CaseEvent.Triaged;
import redress.casework.CaseEvent.Withdrawn;
import redress.casework.Discussion;
import redress.casework.ElementId;
import redress.casework.Means;
import redress.casework.PersonDetails;
import redress.casework.Triage;
import redress.journal.Personal;

/**
 * What an event says in plain words: a title, and the facts below it.
 */
record Told(String title, List<Fact> facts) {

    /** What stands in place of personal words whose key was destroyed. */
    static final String ERASED = "Erased";

    static Told told(String title, Fact... facts) {
        return new Told(
                title,
                List.of(facts).stream().filter(fact -> !fact.text().isBlank()).toList());
    }

    static Told of(RepresentationReceived it, Words words) {
        return told(
                "Representation received",
                new Fact("How", words.council().channels().label(it.channel())),
                new Fact("First received by", words.council().pointsOfReceipt().label(it.pointOfReceipt())));
    }

    static Told of(PersonAdded it, Words words) {
        return told(
                "Added " + it.details().map(PersonDetails::name).orElse("a person (erased)"),
                new Fact("Part", it.role().label()),
                new Fact("Relationship", words.relationship(it.relationship())),
                new Fact("Why they may act", words.basis(it.basis())));
    }

    static Told of(Triaged it, boolean again, Words words) {
        var decided = again ? "Triage decided again: " : "Triage decided: ";
        return switch (it.decision()) {
            case Triage.TakenForward(var kind, var procedure) ->
                told(
                        decided + kind.label().toLowerCase(Locale.UK),
                        new Fact("Procedure", procedure.map(words::procedure).orElse("")),
                        reason(it.reason()));
            case Triage.RoutedOut(var route, var why, var exclusion) ->
                told(
                        decided + route.outcome(),
                        new Fact("Because", words.council().routeReasons().label(why)),
                        new Fact("Ground", exclusion.map(words::exclusion).orElse("")),
                        reason(it.reason()));
        };
    }

    static Told of(Acknowledged it) {
        return told("Acknowledged " + by(it.means()));
    }

    static Told of(PlanAgreed it) {
        return told(
                it.discussion() == Discussion.OFFERED ? "Discussion offered" : "Plan recorded",
                new Fact("Discussion", it.discussion().label()),
                new Fact("Plan", it.plan().orElse(ERASED)));
    }

    static Told of(ResponsePeriodGiven it, boolean again) {
        return told(
                (again ? "Response date changed to " : "Response promised by ") + Say.date(it.until()),
                new Fact("How", it.basis().label()),
                new Fact("Person told on", Say.date(it.notifiedOn())),
                reason(it.reason()));
    }

    static Told of(Allocated it, Words words) {
        return told("Allocated to " + words.staff().name(it.to()));
    }

    static Told of(AllocationEnded it, Words words) {
        return told(
                "No longer allocated to " + words.staff().name(it.from()),
                new Fact("Because", words.stage(it.stage()) + " is for another person"));
    }

    static Told of(Extended it, Words words) {
        return told(
                words.clock(it.clock()) + ": extended to " + Say.date(it.until()),
                new Fact("Person told on", Say.date(it.notifiedOn())),
                reason(it.reason()));
    }

    static Told of(ElementAdded it, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Complained of", it.complaint().orElse(ERASED)));
        facts.addAll(words.placement(it.placement()));
        return new Told("Element " + it.element().number() + " added", facts);
    }

    static Told of(ElementWithdrawn it) {
        return told("Element " + it.element().number() + " withdrawn", reason(it.reason()));
    }

    static Told takenBack(Corrected it, String what) {
        return told(
                "Taken back: " + what, new Fact("How it is known", it.reason().orElse(ERASED)));
    }

    static Told of(FindingRecorded it, Words words) {
        return told(
                "Finding on element " + it.element().number() + ": "
                        + words.finding(it.finding()).toLowerCase(Locale.UK),
                new Fact("Reasons", it.reasons().orElse(ERASED)));
    }

    static Told of(ResponseSigned it, Words words) {
        return told(
                "Response signed by " + words.staff().name(it.by()),
                new Fact("Response", it.response().orElse(ERASED)));
    }

    static Told of(ResponseSent it) {
        return told("Response sent " + by(it.means()));
    }

    static Told of(Closed it) {
        return told("Closed", new Fact("Because", it.why().label()));
    }

    static Told of(Reopened it) {
        return told("Reopened", reason(it.reason()));
    }

    static Told of(Withdrawn it) {
        return told("Withdrawn", reason(it.reason()));
    }

    static Told of(SafeguardingConsidered it) {
        return told(
                "Asked whether anybody is at risk: " + it.answer().label().toLowerCase(Locale.UK),
                new Fact("What was said", it.words().orElse(ERASED)));
    }

    static Told of(ComplexityAssessed it) {
        return told("Complexity: " + it.degree().replace('-', ' '), reason(it.reason()));
    }

    static Told of(DelayExplained it, Words words) {
        return told(
                words.clock(it.clock()) + ": why it was late",
                new Fact("Reason", words.council().delayReasons().label(it.reason())),
                new Fact("What happened", it.words().orElse(ERASED)));
    }

    static Told of(StepTaken it, Words words) {
        return told(
                words.happened(it.fact()),
                new Fact(
                        "Answer",
                        it.choice()
                                .map(choice -> words.choice(it.fact(), choice))
                                .orElse("")),
                new Fact("What was recorded", it.words().orElse(ERASED)));
    }

    static Told of(StageOpened it, Words words) {
        return told(
                words.stage(it.stage()) + " began",
                new Fact("What the person asked for", it.request().orElse(ERASED)),
                new Fact("Why it was accepted late", it.late().orElse("")));
    }

    static Told of(StageDeclined it, Words words) {
        return told(
                words.stage(it.stage()) + " was refused",
                new Fact("Ground", words.refusal(it.stage(), it.ground())),
                reason(it.reason()));
    }

    static Told of(Paused it) {
        return told(
                "The case stands still",
                new Fact("Told in writing on", Say.date(it.toldOn())),
                new Fact("Day of review", it.reviewOn().map(Say::date).orElse("")),
                reason(it.reason()));
    }

    static Told of(PauseReviewed it) {
        return told(
                "Reviewed: the case still stands still",
                new Fact("What was found", it.found().orElse(ERASED)),
                new Fact("Next day of review", Say.date(it.reviewOn())));
    }

    static Told of(Resumed it) {
        return told("The case goes on");
    }

    static Told of(ContributionAsked it) {
        return told(
                "Asked another body for its part, due " + Say.date(it.due()),
                new Fact("From", it.from().orElse(ERASED)),
                new Fact("What", it.what().orElse(ERASED)));
    }

    static Told of(ContributionReceived it, Personal<String> from) {
        return told(
                "Another's part came",
                new Fact("From", from.orElse(ERASED)),
                new Fact("What it says", it.words().orElse(ERASED)));
    }

    static Told of(ContributionNotNeeded it, Personal<String> from) {
        return told("Another's part is no longer needed", new Fact("From", from.orElse(ERASED)), reason(it.reason()));
    }

    static Told of(ActionAgreed it, Words words) {
        return told(
                words.purpose(it.purpose()) + ", due " + Say.date(it.due()),
                new Fact("What", it.what().orElse(ERASED)),
                new Fact("About", it.element().map(Told::element).orElse("")),
                new Fact("Follows from", it.source().isMonitored() ? it.source().label() : ""),
                new Fact("By whom", words.staff().name(it.owner())),
                new Fact("Answers for it", it.answers().map(words.staff()::name).orElse("")));
    }

    private static String element(ElementId element) {
        return "Element " + element.number();
    }

    static Told of(ActionDone it) {
        return told(
                "Action " + it.action().number() + " done",
                new Fact("What shows it", it.evidence().orElse(ERASED)));
    }

    static Told of(ActionDropped it) {
        return told("Action " + it.action().number() + " dropped", reason(it.reason()));
    }

    static Told of(LearningNotNeeded it) {
        return told(
                "Nothing to learn"
                        + it.element()
                                .map(element -> " from element " + element.number())
                                .orElse(""),
                reason(it.reason()));
    }

    static Told of(Noted it) {
        return told("Note", new Fact("Note", it.note().orElse(ERASED)));
    }

    static Told of(Corrected it, Fact was, Fact is) {
        return corrected(was, is, it.reason());
    }

    static Told corrected(Fact was, Fact is, Personal<String> reason) {
        return told(
                "Corrected: " + Say.withinSentence(is.label()),
                prefixed("Was", was),
                prefixed("Is", is),
                reason(reason));
    }

    /** @param kept the titles of the clocks that it kept */
    static Told lateEntry(Corrected it, String kept) {
        return told(
                "Late entry: what is recorded next happened before a date passed that it kept",
                new Fact("What it kept", kept),
                new Fact("How it is known", it.reason().orElse(ERASED)));
    }

    static Told of(OmbudsmanReferralNotified it, Words words) {
        return told(
                "Ombudsman referral",
                new Fact(
                        "Decision",
                        it.decision()
                                .map(words.council().ombudsmanDecisions()::label)
                                .orElse("None yet")));
    }

    private static Fact prefixed(String label, Fact fact) {
        return new Fact(label, fact.text().isEmpty() ? "Not recorded" : fact.text());
    }

    private static Fact reason(Personal<String> reason) {
        return new Fact("Reason", reason.orElse(ERASED));
    }

    private static String by(Means means) {
        var words = means.label().toLowerCase(Locale.UK);
        return means == Means.IN_PERSON ? words : "by " + words;
    }
}
