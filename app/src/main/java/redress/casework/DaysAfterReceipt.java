package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The days of what happened on a case once it was received, so that receipt is not corrected past any of them. Some can be
 * corrected themselves, and count as they stand; every other day is kept with the receipt as it was recorded.
 */
final class DaysAfterReceipt {

    private DaysAfterReceipt() {}

    /** The case after this event, with the day that its receipt cannot lie after. */
    static Case kept(Case before, Case after, CaseEvent event) {
        return Stream.concat(fixed(event), lost(before, after, event))
                .min(Comparator.naturalOrder())
                .map(day -> after.with(after.receipt().notAfter(day)))
                .orElse(after);
    }

    /** A day that could be corrected until now, and can be no longer because something else took its place. */
    private static Stream<LocalDate> lost(Case before, Case after, CaseEvent event) {
        return event instanceof CaseEvent.Corrected
                ? Stream.empty()
                : correctable(before).filter(day -> correctable(after).noneMatch(day::equals));
    }

    /** The days that a correction can move, as they stand; but for steps, of which some may lie before receipt. */
    static Stream<LocalDate> correctable(Case known) {
        var handling = known.handling();
        var proceedings = known.proceedings();
        return Stream.of(
                        handling.acknowledged().stream().map(CaseEvent.Acknowledged::on),
                        handling.plan().stream().map(CaseEvent.PlanAgreed::on),
                        handling.signed().stream().map(CaseEvent.ResponseSigned::on),
                        handling.withdrawnOn().stream(),
                        handling.periods().stream().flatMap(given -> Stream.of(given.on(), given.notifiedOn())),
                        handling.extensions().stream()
                                .flatMap(given -> Stream.of(given.agreedOn(), given.notifiedOn())),
                        proceedings.safeguarding().stream().map(CaseEvent.SafeguardingConsidered::on),
                        known.elements().stream()
                                .flatMap(element -> element.withdrawn().stream())
                                .map(CaseEvent.ElementWithdrawn::on),
                        proceedings.opened().stream().map(CaseEvent.StageOpened::on),
                        proceedings.replies().stream()
                                .flatMap(reply -> reply.signed().stream())
                                .map(CaseEvent.ResponseSigned::on),
                        proceedings.answers().stream().map(CaseEvent.ResponseSent::on),
                        proceedings.pauses().stream().flatMap(DaysAfterReceipt::ofPause),
                        known.position() instanceof Position.Closed(var on, var why)
                                ? Stream.of(on)
                                : Stream.<LocalDate>empty())
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> ofPause(Pause pause) {
        return Stream.concat(
                Stream.of(pause.paused().from(), pause.paused().toldOn()),
                pause.resumed().stream().map(CaseEvent.Resumed::on));
    }

    private static Stream<LocalDate> fixed(CaseEvent event) {
        return switch (event) {
            case CaseEvent.RepresentationReceived _,
                    CaseEvent.PersonAdded _,
                    CaseEvent.ElementAdded _,
                    CaseEvent.StaffNamed _,
                    CaseEvent.StaffTakenBack _,
                    CaseEvent.FindingRecorded _ -> Stream.empty();
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
                    CaseEvent.Withdrawn _ -> Stream.empty();
            case CaseEvent.BasisStated it -> Stream.of(it.on());
            case CaseEvent.AuthorityAsked it -> Stream.of(it.on());
            case CaseEvent.AuthorityShown it -> Stream.of(it.on());
            case CaseEvent.AuthorityRefused it -> Stream.of(it.on());
            case CaseEvent.AuthorityWithdrawn it -> Stream.of(it.on());
            case CaseEvent.Triaged it -> Stream.of(it.on());
            case CaseEvent.Allocated it -> Stream.of(it.on());
            case CaseEvent.AllocationEnded it -> Stream.of(it.on());
            case CaseEvent.DelayExplained it -> Stream.of(it.on());
            case CaseEvent.StageDeclined it -> Stream.of(it.on());
            case CaseEvent.PauseReviewed it -> Stream.of(it.on());
            case CaseEvent.ComplexityAssessed it -> Stream.of(it.on());
            case CaseEvent.ActionAgreed it -> Stream.of(it.on());
            case CaseEvent.ActionDone it -> Stream.of(it.on());
            case CaseEvent.ActionDropped it -> Stream.of(it.on());
            case CaseEvent.LearningNotNeeded it -> Stream.of(it.on());
            case CaseEvent.ContributionAsked it -> Stream.of(it.on());
            case CaseEvent.ContributionReceived it -> Stream.of(it.on());
            case CaseEvent.ContributionNotNeeded it -> Stream.of(it.on());
            case CaseEvent.OutcomeSought it -> Stream.of(it.on());
            case CaseEvent.Reopened it -> Stream.of(it.on());
            case CaseEvent.Noted it -> Stream.of(it.on());
            case CaseEvent.Corrected it -> Stream.of(it.on());
            case CaseEvent.PersonCorrected it -> Stream.of(it.on());
            case CaseEvent.OmbudsmanReferralNotified it -> Stream.of(it.referredOn());
        };
    }
}
