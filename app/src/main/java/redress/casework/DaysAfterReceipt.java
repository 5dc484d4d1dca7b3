package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The days of what happened on a case once it was received, so that receipt is not corrected past any of them. Some can be
 * corrected themselves, and count as they stand; every other day is kept with the receipt as it was recorded. Every event of
 * every case passes here whenever all rows are derived anew, so the days are gathered into lists and not through streams.
 */
final class DaysAfterReceipt {

    private DaysAfterReceipt() {}

    /** The case after this event, with the day that its receipt cannot lie after. */
    static Case kept(Case before, Case after, CaseEvent event) {
        var days = lost(before, after, event);
        fixed(event).ifPresent(days::add);
        return days.isEmpty() ? after : after.with(after.receipt().notAfter(Collections.min(days)));
    }

    /** The days that could be corrected until now, and can be no longer because something else took their place. */
    private static List<LocalDate> lost(Case before, Case after, CaseEvent event) {
        if (event instanceof CaseEvent.Corrected) {
            return new ArrayList<>();
        }
        var days = correctable(before);
        days.removeAll(correctable(after));
        return days;
    }

    /** The days that a correction can move, as they stand; but for steps, of which some may lie before receipt. */
    static List<LocalDate> correctable(Case known) {
        var days = new ArrayList<LocalDate>();
        var handling = known.handling();
        handling.acknowledged().ifPresent(it -> days.add(it.on()));
        handling.plan().ifPresent(it -> days.add(it.on()));
        handling.signed().ifPresent(it -> days.add(it.on()));
        handling.withdrawnOn().ifPresent(days::add);
        for (var given : handling.periods()) {
            days.add(given.on());
            days.add(given.notifiedOn());
        }
        for (var given : handling.extensions()) {
            days.add(given.agreedOn());
            days.add(given.notifiedOn());
        }
        for (var element : known.elements()) {
            element.withdrawn().ifPresent(it -> days.add(it.on()));
        }
        proceeded(known.proceedings(), days);
        if (known.position() instanceof Position.Closed(var on, var why)) {
            days.add(on);
        }
        return days;
    }

    private static void proceeded(Proceedings proceedings, List<LocalDate> days) {
        proceedings.safeguarding().ifPresent(it -> days.add(it.on()));
        for (var opened : proceedings.opened()) {
            days.add(opened.on());
        }
        for (var reply : proceedings.replies()) {
            reply.signed().ifPresent(it -> days.add(it.on()));
            days.add(reply.sent().on());
        }
        for (var pause : proceedings.pauses()) {
            days.add(pause.paused().from());
            days.add(pause.paused().toldOn());
            pause.resumed().ifPresent(it -> days.add(it.on()));
        }
    }

    /** The day of what no correction can move. */
    private static Optional<LocalDate> fixed(CaseEvent event) {
        return switch (event) {
            case CaseEvent.RepresentationReceived _,
                    CaseEvent.PersonAdded _,
                    CaseEvent.ElementAdded _,
                    CaseEvent.StaffNamed _,
                    CaseEvent.StaffTakenBack _,
                    CaseEvent.FindingRecorded _ -> Optional.empty();
            case CaseEvent.Acknowledged _,
                    CaseEvent.PlanAgreed _,
                    CaseEvent.StepTaken _,
                    CaseEvent.StageOpened _,
                    CaseEvent.Paused _,
                    CaseEvent.Resumed _,
                    CaseEvent.ResponseSigned _,
                    CaseEvent.ResponseSent _,
                    CaseEvent.ResponsePeriodGiven _,
                    CaseEvent.Extended _,
                    CaseEvent.SafeguardingConsidered _,
                    CaseEvent.ElementWithdrawn _,
                    CaseEvent.Closed _,
                    CaseEvent.Withdrawn _ -> Optional.empty();
            case CaseEvent.BasisStated it -> Optional.of(it.on());
            case CaseEvent.AuthorityAsked it -> Optional.of(it.on());
            case CaseEvent.AuthorityShown it -> Optional.of(it.on());
            case CaseEvent.AuthorityRefused it -> Optional.of(it.on());
            case CaseEvent.AuthorityWithdrawn it -> Optional.of(it.on());
            case CaseEvent.Triaged it -> Optional.of(it.on());
            case CaseEvent.Allocated it -> Optional.of(it.on());
            case CaseEvent.AllocationEnded it -> Optional.of(it.on());
            case CaseEvent.DelayExplained it -> Optional.of(it.on());
            case CaseEvent.StageDeclined it -> Optional.of(it.on());
            case CaseEvent.PauseReviewed it -> Optional.of(it.on());
            case CaseEvent.ComplexityAssessed it -> Optional.of(it.on());
            case CaseEvent.ActionAgreed it -> Optional.of(it.on());
            case CaseEvent.ActionDone it -> Optional.of(it.on());
            case CaseEvent.ActionDropped it -> Optional.of(it.on());
            case CaseEvent.LearningNotNeeded it -> Optional.of(it.on());
            case CaseEvent.ContributionAsked it -> Optional.of(it.on());
            case CaseEvent.ContributionReceived it -> Optional.of(it.on());
            case CaseEvent.ContributionNotNeeded it -> Optional.of(it.on());
            case CaseEvent.OutcomeSought it -> Optional.of(it.on());
            case CaseEvent.Reopened it -> Optional.of(it.on());
            case CaseEvent.Noted it -> Optional.of(it.on());
            case CaseEvent.Corrected it -> Optional.of(it.on());
            case CaseEvent.PersonCorrected it -> Optional.of(it.on());
            case CaseEvent.OmbudsmanReferralNotified it -> Optional.of(it.referredOn());
        };
    }
}
