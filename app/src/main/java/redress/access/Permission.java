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
    /** Sign the response: the decision is then the council's. */
    SIGN,
    /** Put right what was recorded wrongly. */
    CORRECT,
    /** Read the reports and the list of cases behind a figure. */
    REPORT
}
