package redress.casework;

import java.util.List;

/**
 * What a referral is about.
 *
 * @param cases never none, in the order in which they were told
 * @param formerly cases that were put on it by mistake and taken off again
 * @param inRegister what old registers told of it within these cases
 */
public record ReferralCases(List<CaseReference> cases, List<CaseReference> formerly, List<InRegister> inRegister) {

    static ReferralCases of(CaseReference first) {
        return new ReferralCases(List.of(first), List.of(), List.of());
    }

    ReferralCases with(CaseReference other) {
        return new ReferralCases(Lists.plus(cases, other), formerly, inRegister);
    }

    /** What a register told within a case goes with it. */
    ReferralCases without(CaseReference mistaken) {
        return new ReferralCases(
                cases.stream().filter(each -> !each.equals(mistaken)).toList(),
                Lists.plus(formerly, mistaken),
                inRegister.stream()
                        .filter(each -> !each.about().equals(mistaken))
                        .toList());
    }

    ReferralCases with(InRegister told) {
        return new ReferralCases(cases, formerly, Lists.plus(inRegister, told));
    }
}
