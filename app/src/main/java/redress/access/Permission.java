package redress.access;

/** Something that not everybody may do. */
public enum Permission {
    /** See every case. */
    SEE_CASES,
    /** See the cases that are allocated to them, and no others. */
    SEE_OWN_CASES,
    /** Write down what somebody told the council. */
    RECORD,
    /** Decide what it is, or where it goes instead. */
    TRIAGE,
    /** Acknowledge, agree the plan and the period, extend, send, close, reopen, withdraw, tell of the Ombudsman. */
    HANDLE,
    /** Say who deals with it. */
    ALLOCATE,
    /** Add elements, findings and notes. */
    INVESTIGATE,
    /** Record that something which the council undertook because of a case was done. */
    END_ACTIONS,
    /** Read which members of staff a complaint concerns. */
    SEE_STAFF_CONCERNED,
    /** Sign the response: the decision is then the council's. */
    SIGN,
    /** Put right what was recorded wrongly. */
    CORRECT,
    /** Read the reports and the list of cases behind a figure. */
    REPORT,
    /** See whose contact is restricted and why, and refer somebody's conduct: only who needs to know. */
    SEE_CONDUCT,
    /** Decide as a senior officer whether contact is restricted, review it, and decide appeals. */
    DECIDE_CONDUCT,
    /** See the independent people who can be asked, and the budget for them. */
    SEE_POOL,
    /** Add to the pool, appoint from it, agree and pay fees. */
    KEEP_POOL,
    /** Say what may be spent on independent people in a year. */
    SET_BUDGET
}
