package redress.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.casework.CaseEvent;
import redress.casework.CaseEvent.Acknowledged;
import redress.casework.CaseEvent.ActionAgreed;
import redress.casework.CaseEvent.ActionDone;
import redress.casework.CaseEvent.ActionDropped;
import redress.casework.CaseEvent.Allocated;
import redress.casework.CaseEvent.AllocationEnded;
import redress.casework.CaseEvent.AuthorityAsked;
import redress.casework.CaseEvent.AuthorityRefused;
import redress.casework.CaseEvent.AuthorityShown;
import redress.casework.CaseEvent.AuthorityWithdrawn;
import redress.casework.CaseEvent.BasisStated;
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
import redress.casework.CaseEvent.OutcomeSought;
import redress.casework.CaseEvent.PauseReviewed;
import redress.casework.CaseEvent.Paused;
import redress.casework.CaseEvent.PersonAdded;
import redress.casework.CaseEvent.PersonCorrected;
import redress.casework.CaseEvent.PlanAgreed;
import redress.casework.CaseEvent.Reopened;
import redress.casework.CaseEvent.RepresentationReceived;
import redress.casework.CaseEvent.ResponsePeriodGiven;
import redress.casework.CaseEvent.ResponseSent;
import redress.casework.CaseEvent.ResponseSigned;
import redress.casework.CaseEvent.Resumed;
import redress.casework.CaseEvent.SafeguardingConsidered;
import redress.casework.CaseEvent.StaffNamed;
import redress.casework.CaseEvent.StaffTakenBack;
import redress.casework.CaseEvent.StageDeclined;
import redress.casework.CaseEvent.StageOpened;
import redress.casework.CaseEvent.StepTaken;
import redress.casework.CaseEvent.Triaged;
import redress.casework.CaseEvent.Withdrawn;
import redress.casework.ContributionId;
import redress.casework.Correction;
import redress.casework.ElementId;
import redress.casework.Mistake;
import redress.casework.PersonDetails;
import redress.casework.PersonId;
import redress.casework.StaffConcernedId;
import redress.journal.Personal;
import redress.journal.Recorded;

/** Tells all that happened to a case, event by event; what was put right stands beside what was there before. */
final class Timeline {

    private final Words words;
    private final ZoneId zone;
    private final Corrections corrections;
    private final Map<ContributionId, Personal<String>> asked = new HashMap<>();
    private final Map<PersonId, String> people = new HashMap<>();
    private final Set<ElementId> sought = new HashSet<>();
    private final Map<StaffConcernedId, String> staff = new HashMap<>();
    private final Set<Mistake> mistakes = new HashSet<>();
    private final Mistakes recordings = new Mistakes();
    private boolean triaged;
    private boolean promised;

    private Timeline(Words words) {
        this.words = words;
        this.zone = words.council().timeZone();
        this.corrections = new Corrections(words);
    }

    /** @return the latest first */
    static List<TimelineEntry> of(List<Recorded> events, Words words) {
        var timeline = new Timeline(words);
        events.forEach(timeline::mistaken);
        var entries = new ArrayList<TimelineEntry>();
        for (var recorded : events) {
            if (recorded.event() instanceof CaseEvent event) {
                timeline.mark(recorded, event, entries);
                entries.add(timeline.entry(recorded, event));
            }
        }
        return entries.reversed();
    }

    /** Remembers what is taken back later because it belongs to another case, so that it is not told of this one. */
    private void mistaken(Recorded recorded) {
        if (recorded.event() instanceof Corrected(var on, Correction.TakenBack(var mistake), var reason)) {
            mistakes.add(mistake);
        }
    }

    /** Says of what is taken back now, where it was recorded, that it is. */
    private void mark(Recorded recorded, CaseEvent event, List<TimelineEntry> before) {
        recordings.recorded(event, before.size());
        if (event instanceof Corrected(var on, Correction.TakenBack(var mistake), var reason)) {
            recordings
                    .takenBack(mistake)
                    .ifPresent(place -> before.set(
                            place,
                            TakenBack.marked(
                                    before.get(place),
                                    Optional.of(TakenBack.mark(recorded, reason, words.staff(), zone)))));
        }
    }

    private TimelineEntry entry(Recorded recorded, CaseEvent event) {
        var told = tell(event);
        return new TimelineEntry(
                told.title(), day(recorded, event), byline(recorded, words.staff(), zone), told.facts());
    }

    /** Who wrote it down, and when. */
    static String byline(Recorded recorded, Staff staff, ZoneId zone) {
        return "Recorded by " + staff.name(recorded.actor()) + ", " + Say.moment(recorded.recordedAt(), zone);
    }

    private Told tell(CaseEvent event) {
        return switch (event) {
            case RepresentationReceived it -> {
                corrections.keep(it);
                yield Told.of(it, words);
            }
            case PersonAdded it
            when mistakes.contains(new Mistake.PersonAdded(it.person())) -> {
                people.put(it.person(), "somebody who was not of this case");
                yield Told.told("Added a person");
            }
            case PersonAdded it -> {
                corrections.keep(it);
                people.put(it.person(), name(it.details()));
                yield Told.of(it, words);
            }
            case PersonCorrected it
            when mistakes.contains(new Mistake.PersonAdded(it.person())) ->
                Told.told("Corrected: name and contact details");
            case PersonCorrected it -> {
                people.put(it.person(), name(it.details()));
                yield corrections.tell(it);
            }
            case BasisStated it -> PeopleTold.of(it, people.getOrDefault(it.person(), ""), words);
            case AuthorityAsked it -> PeopleTold.of(it, people.getOrDefault(it.person(), ""));
            case AuthorityShown it -> PeopleTold.of(it, people.getOrDefault(it.person(), ""));
            case AuthorityRefused it -> PeopleTold.of(it, people.getOrDefault(it.person(), ""));
            case AuthorityWithdrawn it -> PeopleTold.of(it, people.getOrDefault(it.person(), ""));
            case Triaged it -> {
                var told = Told.of(it, triaged, words);
                triaged = true;
                yield told;
            }
            case Acknowledged it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case PlanAgreed it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case ResponsePeriodGiven it -> {
                var told = Told.of(it, promised);
                promised = true;
                corrections.keep(it);
                yield told;
            }
            case Allocated it -> Told.of(it, words);
            case AllocationEnded it -> Told.of(it, words);
            case Extended it -> {
                corrections.keep(it);
                yield Told.of(it, words);
            }
            case ElementAdded it
            when mistakes.contains(new Mistake.ElementAdded(it.element())) -> {
                corrections.keep(it);
                yield Told.told("Element " + it.element().number() + " added");
            }
            case ElementAdded it -> {
                corrections.keep(it);
                yield Told.of(it, words);
            }
            case ElementWithdrawn it -> Told.of(it);
            case OutcomeSought it -> PeopleTold.of(it, !sought.add(it.element()));
            case StaffNamed it -> {
                staff.put(it.staff(), it.who().map(StaffForms::who).orElse(""));
                yield PeopleTold.of(it, words);
            }
            case StaffTakenBack it -> PeopleTold.of(it, staff.getOrDefault(it.staff(), ""));
            case FindingRecorded it -> Told.of(it, words);
            case ResponseSigned it -> {
                corrections.keep(it);
                yield Told.of(it, words);
            }
            case ResponseSent it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case Closed it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case Reopened it -> Told.of(it);
            case Withdrawn it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case SafeguardingConsidered it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case ComplexityAssessed it -> Told.of(it);
            case DelayExplained it -> Told.of(it, words);
            case StepTaken it -> {
                corrections.keep(it);
                yield Told.of(it, words);
            }
            case StageOpened it -> {
                corrections.keep(it);
                yield Told.of(it, words);
            }
            case StageDeclined it -> Told.of(it, words);
            case Paused it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case PauseReviewed it -> Told.of(it);
            case Resumed it -> {
                corrections.keep(it);
                yield Told.of(it);
            }
            case ContributionAsked it -> {
                asked.put(it.contribution(), it.from());
                yield Told.of(it);
            }
            case ContributionReceived it -> Told.of(it, from(it.contribution()));
            case ContributionNotNeeded it -> Told.of(it, from(it.contribution()));
            case ActionAgreed it -> Told.of(it, words);
            case ActionDone it -> Told.of(it);
            case ActionDropped it -> Told.of(it);
            case LearningNotNeeded it -> Told.of(it);
            case Noted it -> Told.of(it);
            case Corrected it -> corrections.tell(it);
            case OmbudsmanReferralNotified it -> Told.of(it, words);
        };
    }

    private static String name(Personal<PersonDetails> details) {
        return details.map(PersonDetails::name).orElse("somebody (erased)");
    }

    private Personal<String> from(ContributionId contribution) {
        return asked.getOrDefault(contribution, Personal.erased());
    }

    private LocalDate day(Recorded recorded, CaseEvent event) {
        var recordedOn = recorded.happenedAt().atZone(zone).toLocalDate();
        return switch (event) {
            case RepresentationReceived it -> it.receivedOn();
            case Triaged it -> it.on();
            case BasisStated it -> it.on();
            case AuthorityAsked it -> it.on();
            case AuthorityShown it -> it.on();
            case AuthorityRefused it -> it.on();
            case AuthorityWithdrawn it -> it.on();
            case Acknowledged it -> it.on();
            case PlanAgreed it -> it.on();
            case ResponsePeriodGiven it -> it.on();
            case Allocated it -> it.on();
            case AllocationEnded it -> it.on();
            case Extended it -> it.agreedOn();
            case OutcomeSought it -> it.on();
            case ElementWithdrawn it -> it.on();
            case ResponseSigned it -> it.on();
            case ResponseSent it -> it.on();
            case Closed it -> it.on();
            case Reopened it -> it.on();
            case Withdrawn it -> it.on();
            case SafeguardingConsidered it -> it.on();
            case ComplexityAssessed it -> it.on();
            case DelayExplained it -> it.on();
            case StepTaken it -> it.on();
            case StageOpened it -> it.on();
            case StageDeclined it -> it.on();
            case Paused it -> it.from();
            case PauseReviewed it -> it.on();
            case Resumed it -> it.on();
            case ContributionAsked it -> it.on();
            case ContributionReceived it -> it.on();
            case ContributionNotNeeded it -> it.on();
            case ActionAgreed it -> it.on();
            case ActionDone it -> it.on();
            case ActionDropped it -> it.on();
            case LearningNotNeeded it -> it.on();
            case Noted it -> it.on();
            case Corrected it -> it.on();
            case PersonCorrected it -> it.on();
            case OmbudsmanReferralNotified it -> it.referredOn();
            case PersonAdded it -> recordedOn;
            case ElementAdded it -> recordedOn;
            case StaffNamed it -> recordedOn;
            case StaffTakenBack it -> recordedOn;
            case FindingRecorded it -> recordedOn;
        };
    }
}
