package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was done on a case, beside its position: who has it, what was promised, what was agreed, what was signed. */
public record Handling(
        Optional<StaffId> allocatedTo,
        Optional<CaseEvent.Acknowledged> acknowledged,
        Optional<CaseEvent.PlanAgreed> plan,
        List<CaseEvent.ResponsePeriodGiven> periods,
        List<CaseEvent.Extended> extensions,
        Optional<CaseEvent.ResponseSigned> signed,
        Optional<LocalDate> withdrawnOn,
        List<CaseEvent.OmbudsmanReferralNotified> referrals) {

    static final Handling NONE = new Handling(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    Handling allocated(StaffId to) {
        return new Handling(Optional.of(to), acknowledged, plan, periods, extensions, signed, withdrawnOn, referrals);
    }

    /** With nobody, until it is allocated. */
    Handling taken() {
        return new Handling(Optional.empty(), acknowledged, plan, periods, extensions, signed, withdrawnOn, referrals);
    }

    Handling acknowledged(CaseEvent.Acknowledged event) {
        return new Handling(allocatedTo, Optional.of(event), plan, periods, extensions, signed, withdrawnOn, referrals);
    }

    Handling unacknowledged() {
        return new Handling(allocatedTo, Optional.empty(), plan, periods, extensions, signed, withdrawnOn, referrals);
    }

    Handling planned(CaseEvent.PlanAgreed event) {
        return new Handling(
                allocatedTo, acknowledged, Optional.of(event), periods, extensions, signed, withdrawnOn, referrals);
    }

    Handling promised(CaseEvent.ResponsePeriodGiven event) {
        return new Handling(
                allocatedTo,
                acknowledged,
                plan,
                Lists.plus(periods, event),
                extensions,
                signed,
                withdrawnOn,
                referrals);
    }

    Handling extended(CaseEvent.Extended event) {
        return new Handling(
                allocatedTo,
                acknowledged,
                plan,
                periods,
                Lists.plus(extensions, event),
                signed,
                withdrawnOn,
                referrals);
    }

    /** With these promises, and no others. */
    Handling asPromised(List<CaseEvent.ResponsePeriodGiven> given, List<CaseEvent.Extended> longer) {
        return new Handling(allocatedTo, acknowledged, plan, given, longer, signed, withdrawnOn, referrals);
    }

    Handling signed(CaseEvent.ResponseSigned event) {
        return new Handling(
                allocatedTo, acknowledged, plan, periods, extensions, Optional.of(event), withdrawnOn, referrals);
    }

    /**
     * A reopened case needs a signature of its own before another response. Somebody may have been named on it while it was
     * closed: then it is with nobody until it is allocated.
     *
     * @param concerned whether it concerns a member of staff
     */
    Handling reopened(Predicate<StaffId> concerned) {
        return new Handling(
                allocatedTo.filter(concerned.negate()),
                acknowledged,
                plan,
                periods,
                extensions,
                Optional.empty(),
                Optional.empty(),
                referrals);
    }

    /** What was signed no longer says what was found, so it must be signed again. */
    Handling unsigned() {
        return new Handling(
                allocatedTo, acknowledged, plan, periods, extensions, Optional.empty(), withdrawnOn, referrals);
    }

    Handling withdrawn(Optional<LocalDate> on) {
        return new Handling(allocatedTo, acknowledged, plan, periods, extensions, signed, on, referrals);
    }

    /** The latest word on a referral replaces the earlier one. */
    Handling referred(CaseEvent.OmbudsmanReferralNotified event) {
        var others = referrals.stream().filter(known -> known.referral() != event.referral());
        return new Handling(
                allocatedTo,
                acknowledged,
                plan,
                periods,
                extensions,
                signed,
                withdrawnOn,
                Stream.concat(others, Stream.of(event)).toList());
    }
}
