package redress.organisation;

/**
 * When a council reminds of what it undertook, and when it tells others that it was not done.
 *
 * @param remindBefore working days before its day, from which on whoever does it is reminded
 * @param escalateAfter working days after its day, after which whoever answers for it and the complaints team are told
 */
public record ActionLimits(int remindBefore, int escalateAfter) {

    /** Of a council that says nothing else. */
    public static final ActionLimits USUAL = new ActionLimits(5, 10);
}
