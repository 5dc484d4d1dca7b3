package redress.calendar;

/** Which day a period counts as its first. */
public enum DayOne {
    /** "After the day": the day itself is day 0, whatever the hour. */
    AFTER_ORIGIN,
    /** "Commencing on the day": the day itself is counted. */
    ON_ORIGIN
}
