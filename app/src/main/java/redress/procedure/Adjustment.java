package redress.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One agreement, amendment or extension, and what it did to the limit.
 *
 * @param madeOn the day on which it took effect: when it was agreed or, where the rule asks for notice, told
 * @param until the date it named
 * @param limit the limit after it
 * @param workings of an extension, how far the rule lets one reach; of a pause, the days that were lost and as many on; empty
 *     where the sentence is the whole truth
 */
public record Adjustment(Effect effect, LocalDate madeOn, LocalDate until, LocalDate limit, List<Working> workings) {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What came of it. */
    public enum Effect {
        AGREED,
        SET,
        AMENDED,
        /** Extended, and not beyond the longest that the rule allows. */
        EXTENDED,
        /** Extended by a rule that allows any date. */
        EXTENDED_AT_WILL,
        /** Extended within the days that the calendar knows, beyond which lies the longest that the rule allows. */
        EXTENDED_UNMEASURED,
        /** Extended, but not beyond the longest that the rule allows. */
        CUT_SHORT,
        /** It named a later date, and the limit was the longest already that the rule allows. */
        AT_ITS_LONGEST,
        /** Made after the limit had passed, which cures nothing. */
        TOO_LATE,
        /** The rule knows no such extension or amendment. */
        NOT_ALLOWED,
        /** The clock stood still from the one date until the other. */
        STOOD_STILL,
        /** It named no later date than the limit, or a date that had passed. */
        NO_GAIN
    }

    public String sentence() {
        String made = date(madeOn);
        String date = date(until);
        String stands = date(limit);
        return switch (effect) {
            case AGREED -> "The response was agreed for %s, on %s.".formatted(date, made);
            case SET -> "The council set %s for the response, on %s.".formatted(date, made);
            case AMENDED -> "The date was amended to %s, on %s.".formatted(date, made);
            case EXTENDED -> "Extended to %s, on %s.".formatted(date, made);
            case EXTENDED_AT_WILL -> "Extended to %s, on %s. The rule sets no longest date.".formatted(date, made);
            case EXTENDED_UNMEASURED ->
                "Extended to %s, on %s. The longest date that the rule allows lies after the bank holidays that are known."
                        .formatted(date, made);
            case AT_ITS_LONGEST ->
                ("A change to %s was made on %s, but the limit of %s is the longest already that the rule allows;"
                                + " it changes nothing.")
                        .formatted(date, made, stands);
            case CUT_SHORT ->
                "Extended on %s to %s, but the rule allows no later date than %s.".formatted(made, date, stands);
            case TOO_LATE ->
                "A change to %s was made on %s, after the limit of %s had passed; it changes nothing."
                        .formatted(date, made, stands);
            case NOT_ALLOWED ->
                "A change to %s was made on %s, but this limit cannot be changed.".formatted(date, made);
            case STOOD_STILL ->
                "The clock stood still from %s and went on from %s, which moved the date to %s."
                        .formatted(made, date, stands);
            case NO_GAIN -> "A change to %s was made on %s; it leaves the limit at %s.".formatted(date, made, stands);
        };
    }

    static String date(LocalDate date) {
        return LONG_DATE.format(date);
    }
}
